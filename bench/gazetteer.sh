#!/usr/bin/env bash
# Adds made-up dumps of GeoNames' size to a gazetteer, and prints the time and the memory that it takes.
# usage: bench/gazetteer.sh [ROWS]      (default: 12 million places, and as many alternate names again)
set -euo pipefail
cd "$(dirname "$0")/.."
rows=${1:-12000000}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
dotnet build src/Hearsay.Cli -c Release -v quiet --nologo >&2
hearsay=artifacts/bin/Hearsay.Cli/release/hearsay

# Names of two or three invented syllables each, places all over the earth, one row in a million damaged.
awk -v rows="$rows" 'BEGIN {
    srand(5); OFS = "\t"
    n = split("ba be bo da de do fa ga go ha ho ja ka ke ko la le lo ma me mo na ne no pa po ra re ro sa se so ta te to wa ya za", s, " ")
    split("SY IQ LB JO TR RU UA US FR ML NG AF", c, " ")
    for (i = 1; i <= rows; i++) {
        a = s[int(rand() * n) + 1]; b = s[int(rand() * n) + 1]; d = s[int(rand() * n) + 1]; e = s[int(rand() * n) + 1]
        name = toupper(substr(a, 1, 1)) substr(a, 2) b d "r"
        if (i % 3 == 0) name = name " " toupper(substr(e, 1, 1)) substr(e, 2) a "n"
        other = i % 2 ? "" : "Al " name "," name "iyah"
        lat = rand() * 170 - 85; lon = rand() * 360 - 180
        if (i % 1000000 == 0) lat = "north"
        print i, name, name, other, lat, lon, "P", "PPL", c[i % 12 + 1], "", "0" i % 9, "", "", "", int(rand() * 3000), "", "", "Asia/Damascus", "2027-01-01"
    }
}' >"$out/allCountries.txt"
awk -v rows="$rows" 'BEGIN {
    srand(7); OFS = "\t"
    n = split("ba be bo da de do fa ga go ha ho ja ka ke ko la le lo ma me mo na ne no pa po ra re ro sa se so ta te to wa ya za", s, " ")
    for (i = 1; i <= rows; i++) {
        a = s[int(rand() * n) + 1]; b = s[int(rand() * n) + 1]; d = s[int(rand() * n) + 1]
        print i, int(rand() * rows) + 1, "en", toupper(substr(a, 1, 1)) substr(a, 2) b d "t", "", "", "", ""
    }
}' >"$out/alternateNamesV2.txt"

measure() {
    local what=$1
    shift
    /usr/bin/time -f '%e %U %S %M' -o "$out/time" "$hearsay" "$@" >"$out/said" 2>"$out/errors" || true
    awk -v what="$what" '{ printf "| %s | %.0f | %.0f | %.0f |\n", what, $1, $2 + $3, $4 / 1024 }' <(tail -1 "$out/time")
}

echo "$((rows / 1000000)) million places, $(du -m "$out/allCountries.txt" | cut -f1) MB; as many alternate names, $(du -m "$out/alternateNamesV2.txt" | cut -f1) MB."
echo
echo '| | seconds | of processor time | peak memory, MiB |'
echo '|---|---:|---:|---:|'
measure 'the places' gazetteer add "$out/allCountries.txt" --gazetteer "$out/one.hgz"
cat "$out/said" >&2
head -3 "$out/errors" >&2
measure 'the places and the names' gazetteer add "$out/allCountries.txt" "$out/alternateNamesV2.txt" --gazetteer "$out/two.hgz"
cat "$out/said" >&2
measure 'a name looked up' gazetteer find Rakaror --gazetteer "$out/two.hgz"
echo
echo "The file has $(du -m "$out/two.hgz" | cut -f1) MB."
