#!/usr/bin/env bash
# Measures the speed of the published command and rewrites docs/speed.md.
# usage: [SHARED=FOLDER] [CASES=FOLDER] bench/speed.sh CORPUS.jsonl [ROUNDS]
# Node and npm are needed for the rivals. SHARED holds corpora/, for copies and casework; CASES is a case of bench/cases.sh, made
# where there is none (about ten minutes of an idle machine). The sections of what is not named are kept as they are.
set -euo pipefail
cd "$(dirname "$0")/.."
corpus=$(realpath "${1:?usage: bench/speed.sh CORPUS.jsonl [ROUNDS]}")
rounds=${2:-5}
dotnet publish src/Hearsay.Cli -c Release -r linux-x64 --nologo -v q >&2
dotnet build bench/Hearsay.Bench -c Release --nologo -v q >&2
bench() { HEARSAY_BENCH_TEXTS="$corpus" dotnet run -c Release --no-build --project bench/Hearsay.Bench -- "$@"; }
kept() { printf '\n%s\n' "$(awk -v title="## $1" '/^## / { on = $0 == title } on' docs/speed.md)"; }
page=$(mktemp)
trap 'rm -f "$page"' EXIT
{
  cat <<'HEAD'
# How fast it reads

Printed by `bench/speed.sh CORPUS.jsonl`; nothing here is typed in by hand. The corpus is PolNeAR's development part as
JSON Lines. The machine is shared, so only ratios within one table hold, and every figure errs on the slow side.

HEAD
  echo "Machine: $(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), load $(cut -d' ' -f1 /proc/loadavg) at the start; $(uname -s), .NET $(dotnet --version)."
  printf '\n## The filter, beside others\n\n`bench/filter.sh`: the same texts in the same run, in turns. Hearsay reads claims, times, places, figures and findings and\nprints them as JSON, its start included; wink-nlp tags tokens and finds plain entities; compromise tags tokens.\nTokens are those of wink-nlp for all three.\n\n'
  bench/filter.sh "$corpus" "$rounds"
  printf '\n## Times, beside chrono-node\n\n`bench/times.sh`: the same texts in the same run. Chrono-node finds and dates expressions in plain text; the stage alone\nstarts from annotated text, as it does in the filter; it looks at tokens and sentences only, so a pipeline of times annotates no more.\n\n'
  HEARSAY_BENCH_BUILT=1 bench/times.sh
  printf '\n## Dossiers\n\n`bench/dossier.sh`: made-up reports of ten events, read and worked out together into one page.\n\n'
  bench/dossier.sh
  printf '\n## Places\n\n`dotnet run -c Release --project bench/Hearsay.Bench -- places`: looking names up in the gazetteer, on annotated text.\n\n'
  bench places
  printf '\nWhat a user adds, `bench/gazetteer.sh`: made-up dumps of the size of the whole of GeoNames.\n\n'
  bench/gazetteer.sh 2> /dev/null
  if [ -n "${SHARED:-}" ]; then
    bench/copies.sh "$SHARED" speed
    bench/casework.sh "$SHARED"
  else
    kept Copies
    kept Casework
  fi
  if [ -n "${CASES:-}" ]; then
    HEARSAY_BENCH_BUILT=1 bench/cases.sh 100000 "$CASES"
  else
    kept 'A large case'
  fi
  printf '\n## What each step costs\n\n`dotnet run -c Release --project bench/Hearsay.Bench -- stages`: processor time, the median of its rounds.\n\n'
  bench stages
  printf '\n## Benchmarks\n\n`dotnet run -c Release --project bench/Hearsay.Bench`\n\n'
  bench --filter '*' > /dev/null
  for result in BenchmarkDotNet.Artifacts/results/*-report-github.md; do
    sed -n '/^|/p' "$result"
    echo
  done
  printf '## One page, from start to finish\n\n`bench/start.sh`: the published command as a process, its own start and end included.\n\n'
  bench/start.sh
} > "$page"
cp "$page" docs/speed.md
