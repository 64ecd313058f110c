#!/usr/bin/env bash
# Scores the killed and injured that reports of shootings give against the registry, with the shared scorer.
# usage: bench/incidents/score.sh SHARED OUT.jsonl     (OUT.jsonl: what `hearsay read` makes of `to_jsonl.py incidents`)
set -euo pipefail
shared=$1
made=$(mktemp)
trap 'rm -f "$made"' EXIT
# The scorer wants a line per report with its incident (each report its own here) and [low, high] per kind. A view without
# an upper number, "dozens", is given with its lower number as both: the scorer compares numbers only.
python3 - "$2" >"$made" <<'PY'
import json, sys
for line in open(sys.argv[1], encoding="utf-8"):
    reading = json.loads(line)
    row = {"id": reading["id"], "incident": reading["id"], "killed": None, "injured": None}
    for toll in reading.get("tolls", []):
        row[toll["what"]] = [toll["low"], toll["low"] if toll["high"] is None else toll["high"]]
    print(json.dumps(row))
PY
python3 "$shared/eval/score_incidents.py" "$made" | grep stated
