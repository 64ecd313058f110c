#!/usr/bin/env bash
# Measures one page from start to finish: the published command as a process, its time and its peak memory.
# usage: bench/start.sh [FILE] [RUNS]     (the samples' web page, 21 runs)
set -euo pipefail
cd "$(dirname "$0")/.."
file=${1:-samples/2027-03-28-kemi-courier.html}
runs=${2:-21}
hearsay=${HEARSAY:-artifacts/publish/Hearsay.Cli/release_linux-x64/hearsay}
[ -x "$hearsay" ] || dotnet publish src/Hearsay.Cli -c Release -r linux-x64 --nologo -v q >&2
measure() {
  for _ in $(seq "$runs"); do
    start=$(date +%s%N)
    "$hearsay" "$@" > /dev/null
    echo $((($(date +%s%N) - start) / 1000))
  done | sort -n | awk '{ v[NR] = $1 } END { printf "%.0f | %.0f to %.0f", v[int((NR + 1) / 2)] / 1000, v[1] / 1000, v[NR] / 1000 }'
}
memory() {
  if [ -x /usr/bin/time ]; then
    /usr/bin/time -f %M "$hearsay" "$@" 2>&1 > /dev/null | tail -1 | awk '{ printf "%.0f", $1 / 1024 }'
  else
    printf 'not measured'
  fi
}
echo "| | ms, median of $runs | fastest to slowest | peak memory, MiB |"
echo "|---|---:|---:|---:|"
for format in terminal html json; do
  echo "| hearsay read $file --format $format | $(measure read "$file" --format $format) | $(memory read "$file" --format $format) |"
done
echo "| hearsay --version | $(measure --version) | $(memory --version) |"
