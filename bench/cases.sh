#!/usr/bin/env bash
# Measures a large case: adding to it, opening it, searching it; then the published command on it. Prints Markdown for docs/speed.md.
# usage: bench/cases.sh [REPORTS] [FOLDER]     (100,000 reports in a folder that is removed; one that is named stays, and is gone on with by a thousand at least)
set -euo pipefail
cd "$(dirname "$0")/.."
reports=${1:-100000}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
folder=${2:-$scratch/case}
[ -n "${HEARSAY_BENCH_BUILT:-}" ] || dotnet build bench/Hearsay.Bench -c Release --nologo -v q >&2
cat <<'HEAD'

## A large case

`bench/cases.sh`: the samples, read once and stored under many addresses and outlets, each with forty made-up words of its own
behind it, some of them in every other report and most in hardly any. Adding counts what follows on the reading, up to where it
is on the disk to stay. Every figure is the median; processor time does not count the others on the machine.

HEAD
echo "$reports reports; $(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg) at the start."
echo
dotnet run -c Release --no-build --project bench/Hearsay.Bench -- cases "$folder" "$reports"
hearsay=${HEARSAY:-artifacts/publish/Hearsay.Cli/release_linux-x64/hearsay}
if [ -x "$hearsay" ]; then
  for call in "case show $folder" "search $folder explosion yard" "search $folder killed --kind claims"; do
    best=$(for _ in $(seq 15); do
      start=$(date +%s%N)
      # shellcheck disable=SC2086
      "$hearsay" $call > /dev/null
      echo $((($(date +%s%N) - start) / 100000))
    done | sort -n | awk '{ v[NR] = $1 } END { printf "%.1f | | %.1f to %.1f, %d rounds", v[int((NR + 1) / 2)] / 10, v[1] / 10, v[NR] / 10, NR }')
    echo "| hearsay ${call/$folder/CASE} | $best |"
  done
fi
echo
echo "$(du -sm "$folder/case.db" | cut -f1) MiB database, $(du -sm "$folder/captures" | cut -f1) MiB captures on the disk, $(du -sm "$folder/custody.jsonl" | cut -f1) MiB log."
