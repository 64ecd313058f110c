#!/usr/bin/env bash
# Groups the corpus of incidents, prints how well and how fast as Markdown, and checks the figures with the scorer.
# usage: bench/incidents.sh SHARED      (the folder that holds corpora/ and eval/)
set -euo pipefail
cd "$(dirname "$0")/.."
shared=${1:?usage: bench/incidents.sh SHARED}
groups=$(mktemp)
trap 'rm -f "$groups"' EXIT
dotnet run -c Release --project training/Hearsay.Training -- incidents "$shared" --out "$groups" --speed 10000
echo
echo "By the scorer, which counts the reports' own figures:"
echo
echo '```'
python3 "$shared/eval/score_incidents.py" "$groups"
echo '```'
