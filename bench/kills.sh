#!/usr/bin/env bash
# Kills the command at random points while it adds reports to a case, and checks after each that nothing is lost or doubled.
# usage: bench/kills.sh [KILLS] [REPORTS]     (200 kills, 1,000 reports; some ten minutes; the published command where there is one)
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build tests/Hearsay.Cli.Tests -c Release --nologo -v q >&2
hearsay=$PWD/artifacts/publish/Hearsay.Cli/release_linux-x64/hearsay
[ ! -x "$hearsay" ] || export HEARSAY_PUBLISHED=${HEARSAY_PUBLISHED:-$hearsay}
log=$(mktemp)
trap 'rm -f "$log"' EXIT
HEARSAY_KILLS=${1:-200} HEARSAY_KILL_REPORTS=${2:-1000} HEARSAY_KILL_LOG=$log \
  dotnet artifacts/bin/Hearsay.Cli.Tests/release/Hearsay.Cli.Tests.dll --filter-class '*CaseKillTests' >&2
cat "$log"
