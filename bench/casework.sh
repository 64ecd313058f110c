#!/usr/bin/env bash
# Measures how long 10,000 mixed reports take to be worked out together, after they were read; prints Markdown for docs/speed.md.
# usage: bench/casework.sh SHARED [REPORTS]      (SHARED holds corpora/)
set -euo pipefail
cd "$(dirname "$0")/.."
shared=${1:?usage: bench/casework.sh SHARED [REPORTS]}
cat <<'HEAD'

## Casework

`bench/casework.sh SHARED`: copies, incidents, parties, origins, questions and findings of mixed reports: the reports of the
incidents corpus, MUC's, PolNeAR's part for training, and the first again as if published ten years later. Reading them is not
counted. The load at the end counts what others do on the machine.

HEAD
dotnet run -c Release --project training/Hearsay.Training -- casework-speed "$shared" --reports "${2:-10000}"
printf '\n%s cores, load %s at the end.\n' "$(nproc)" "$(cut -d' ' -f1 /proc/loadavg)"
