#!/usr/bin/env python3
"""Scores the finding of numbers that do not add up, by the specs under specs/figure-faults.

usage: bench/figures/faults.py [--show]     (--show lists the errors of the half developed on; those of the held-out never)

A fault is found when a finding of its name is made; a false alarm is any finding on a look-alike.
"""
import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
RUN = ["dotnet", "run", "-c", "Release", "--no-build", "--project", str(ROOT / "src/Hearsay.Cli"), "--"]


def cases(name):
    text = (ROOT / "specs/figure-faults" / f"{name}.md").read_text(encoding="utf-8")
    for fence, body in re.findall(r"^```hearsay ?(.*)\n((?:.*\n)*?)```$", text, re.M):
        words, expected = body.split("\n.\n", 1)
        yield dict(option.split("=", 1) for option in fence.split()), words, expected.strip()


def read(sets):
    lines = "".join(json.dumps({"text": words, **options}) + "\n" for options, words, _ in sets)
    done = subprocess.run([*RUN, "read", "--format", "jsonl"], input=lines, capture_output=True, text=True, check=False)
    out = [json.loads(line) for line in done.stdout.splitlines()]
    if len(out) != len(sets):
        sys.exit(f"{len(out)} of {len(sets)} came back: build it first, with dotnet build -c Release src/Hearsay.Cli.\n{done.stderr}")
    return out


def main():
    print("| | arithmetic | percent | age | false alarms |\n|---|---:|---:|---:|---:|")
    for name in ("developed", "held-out"):
        found, planted, alarms, alike = {}, {}, 0, 0
        sets = list(cases(name))
        for (_, words, expected), out in zip(sets, read(sets)):
            made = [f["name"] for f in out["findings"]]
            kind = expected.removeprefix("finding ")
            bad = bool(made) if expected == "no finding" else kind not in made
            if expected == "no finding":
                alike += 1
                alarms += bad
            else:
                planted[kind] = planted.get(kind, 0) + 1
                found[kind] = found.get(kind, 0) + (not bad)
            if bad and name == "developed" and sys.argv[1:] == ["--show"]:
                print(f"  {words}\n    wanted {expected}, came {[(f['rule'], f['message']) for f in out['findings']]}")
        row = [f"{found[kind]} of {planted[kind]}" for kind in ("arithmetic", "percent", "age")]
        print(f"| {name} half | {' | '.join(row)} | {alarms} of {alike} |")


if __name__ == "__main__":
    main()
