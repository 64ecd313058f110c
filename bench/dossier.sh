#!/usr/bin/env bash
# Makes dossiers of made-up reports and prints how long the verb takes, how much memory, how large the page is, and how long a
# browser takes to open it. usage: bench/dossier.sh [HEARSAY] [ROUNDS]
set -euo pipefail
cd "$(dirname "$0")/.."
hearsay=${1:-artifacts/publish/Hearsay.Cli/release_linux-x64/hearsay}
rounds=${2:-3}
[ -x "$hearsay" ] || { echo "there is no $hearsay; publish it first, or name another" >&2; exit 1; }
browser=${HEARSAY_CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
node bench/dossier/reports.mjs 500 > "$work/500.jsonl"
node bench/dossier/reports.mjs 50 > "$work/50.jsonl"

best() { sort -n | head -1; }
echo "| reports | the verb, best of $rounds | its memory, most | page | opened in a browser, best of $rounds |"
echo "|---|---|---|---|---|"
for count in 50 500; do
  : > "$work/t"
  : > "$work/m"
  : > "$work/o"
  for _ in $(seq "$rounds"); do
    /usr/bin/time -f '%e %M' -o "$work/time" "$hearsay" dossier "$work/$count.jsonl" -o "$work/$count.html"
    cut -d' ' -f1 "$work/time" >> "$work/t"
    cut -d' ' -f2 "$work/time" >> "$work/m"
    [ -z "$browser" ] || node --experimental-websocket bench/dossier/open.mjs "$browser" "$work/$count.html" >> "$work/o"
  done
  size=$(stat -c %s "$work/$count.html")
  opened=$([ -s "$work/o" ] && echo "$(best < "$work/o") s" || echo "no browser here")
  echo "| $count | $(best < "$work/t") s | $(($(sort -n "$work/m" | tail -1) / 1024)) MiB | $(awk "BEGIN { printf \"%.1f\", $size / 1000000 }") MB | $opened |"
done
