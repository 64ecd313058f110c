#!/usr/bin/env bash
# Prints how well the treebanks' test parts are annotated from their raw texts, as a table.
# usage: bench/treebanks.sh SHARED [PARTS]      (the folder that holds corpora/; ewt-test,gum-test unless told)
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build training/Hearsay.Training -c Release -v quiet --nologo >&2
dotnet run -c Release --no-build --project training/Hearsay.Training -- score "${1:?usage: bench/treebanks.sh SHARED [PARTS]}" \
    --parts "${2:-ewt-test,gum-test}"
