#!/usr/bin/env bash
# Measures the filter on one thread beside wink-nlp and compromise: the same texts, in the same run, in turns.
# usage: bench/filter.sh CORPUS.jsonl [ROUNDS]     (5 rounds by default; node and npm are needed)
#
# Hearsay is timed as a process from start to end, over the corpus ten times, since once is too short to time well. The
# rivals are timed inside of theirs over the corpus once, without their start and after ten texts to warm up. Tokens are
# counted with wink-nlp's tokeniser for all three.
set -euo pipefail
cd "$(dirname "$0")/.."
corpus=$(realpath "${1:?usage: bench/filter.sh CORPUS.jsonl [ROUNDS]}")
rounds=${2:-5}
times=10
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

hearsay=${HEARSAY:-artifacts/publish/Hearsay.Cli/release_linux-x64/hearsay}
if [ ! -x "$hearsay" ]; then
  dotnet publish src/Hearsay.Cli -c Release -r linux-x64 --nologo -v q >&2
fi
[ -d bench/rivals/node_modules ] || npm ci --prefix bench/rivals --silent --no-audit --no-fund >&2

read -r texts words tokens < <(node bench/rivals/run.mjs count "$corpus")
for _ in $(seq $times); do cat "$corpus"; done > "$work/corpus.jsonl"

for round in $(seq "$rounds"); do
  start=$(date +%s%N)
  "$hearsay" read --format jsonl --threads 1 < "$work/corpus.jsonl" > /dev/null
  echo "$start $(date +%s%N)" | awk -v t=$times '{ print ($2 - $1) / 1e9 / t }' >> "$work/hearsay"
  node bench/rivals/run.mjs wink "$corpus" >> "$work/wink"
  node bench/rivals/run.mjs compromise "$corpus" >> "$work/compromise"
  echo "round $round of $rounds" >&2
done

median() { sort -g "$1" | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
row() {
  median "$work/$2" | awk -v name="$1" -v tokens="$tokens" -v words="$words" -v own="$(median "$work/hearsay")" \
    -v best="$(sort -g "$work/$2" | head -1)" -v worst="$(sort -g "$work/$2" | tail -1)" \
    '{ printf "| %s | %d | %d to %d | %d | %.1f |\n", name, tokens/$1, tokens/worst, tokens/best, words/$1, $1/own }'
}
echo "$texts texts, $words words parted by blanks, $tokens tokens; $rounds rounds in turns, one thread each."
echo
echo "| | tokens/s, median | slowest to fastest | words/s, median | times Hearsay's time |"
echo "|---|---:|---:|---:|---:|"
row "hearsay read --format jsonl --threads 1" hearsay
row "wink-nlp 2.4.0, default pipe" wink
row "compromise 14.17.0" compromise
