#!/usr/bin/env bash
# Measures the reader of times beside chrono-node: the same texts in the same run, in turns, one thread each.
# usage: bench/times.sh [TEXTS] [ROUNDS]     (400 texts with a date in every other sentence, 5 rounds; node and npm are needed)
set -euo pipefail
cd "$(dirname "$0")/.."
texts=${1:-400}
rounds=${2:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
[ -d bench/rivals/node_modules/chrono-node ] || npm ci --prefix bench/rivals --silent --no-audit --no-fund >&2
[ -n "${HEARSAY_BENCH_BUILT:-}" ] || dotnet build bench/Hearsay.Bench -c Release --nologo -v q >&2
node bench/rivals/times.mjs write "$texts" > "$work/texts.jsonl"
characters=$(node -e 'let n = 0; for (const line of require("fs").readFileSync(process.argv[1], "utf8").split("\n")) if (line) n += JSON.parse(line).text.length; console.log(n)' "$work/texts.jsonl")

for _ in $(seq "$rounds"); do
  node bench/rivals/times.mjs chrono "$work/texts.jsonl" >> "$work/chrono"
  dotnet run -c Release --no-build --project bench/Hearsay.Bench -- times "$work/texts.jsonl" >> "$work/hearsay"
done

best() { cut -d' ' -f"$2" "$work/$1" | sort -g | head -1; }
row() { awk -v name="$1" -v s="$2" -v found="$3" -v c="$characters" -v rival="$(best chrono 1)" \
  'BEGIN { printf "| %s | %.1f | %d | %.1f |\n", name, c / s / 1e6, found, rival / s }'; }
echo "$texts texts, $characters characters, a date in every other sentence; the best of $rounds rounds in turns."
echo
echo "| | million characters/s | times found | times as fast as chrono-node |"
echo "|---|---:|---:|---:|"
row "TimeStage alone" "$(best hearsay 1)" "$(best hearsay 4)"
row "plain text to times: tokens, sentences and TimeStage" "$(best hearsay 2)" "$(best hearsay 4)"
row "every layer of annotation and TimeStage" "$(best hearsay 3)" "$(best hearsay 4)"
row "chrono-node 2.10.3, \`parse\`" "$(best chrono 1)" "$(best chrono 2)"
