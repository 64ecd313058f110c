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

# Processor time of all of a process, in milliseconds; what stands on standard input goes to it.
processor() {
  for _ in $(seq "$runs"); do
    { TIMEFORMAT='%U %S'; time "$hearsay" "$@" <<< "$one" > /dev/null; } 2>&1
  done | awk '{ print ($1 + $2) * 1000 }' | sort -n | awk '{ v[NR] = $1 } END { printf "%.0f", v[int((NR + 1) / 2)] }'
}
one='{"text":"The mayor of Oslo said on Monday that two people were hurt, police told Reuters."}'
read_one=$(processor read --format jsonl)
start=$(processor --version)
echo
echo "Loading the models: the filter over one sentence, which every model has a part in, less \`hearsay --version\`; processor"
echo "time, as the machine is shared."
echo
echo "| | ms of processor time, median of $runs |"
echo "|---|---:|"
echo "| one sentence through the filter, start and all | $read_one |"
echo "| the start alone (\`hearsay --version\`) | $start |"
echo "| loading the models and reading the sentence | $((read_one - start)) |"
