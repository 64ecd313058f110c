"""Draws pairs of a spelling and the place that it names out of GeoNames' dumps.

usage: make_spellings.py PLACES OUT      PLACES holds cities15000.txt and names.tsv, as Debian ships them

Prints two files of the same form, drawn by the hash of the row, so that nobody chose them: spellings-open.tsv and
spellings-held-out.tsv. A spelling is kept where it differs from the main name by more than case, marks and blanks, and
where its letters come near the main name's (so that Aleppo and Halab are not asked for), or where it is in another script.
"""
import difflib, hashlib, os, sys, unicodedata

places, out = sys.argv[1:3]
COUNTRIES = "SY IQ LB JO PS IL EG LY YE SA SD IR AF PK UA RU BY GE AM AZ GR TR".split()


def plain(name):
    folded = unicodedata.normalize("NFKD", name).lower()
    return "".join(c for c in folded if c.isalnum())


def script(name):
    for c in name:
        for code, low, high in (("arabic", 0x600, 0x6FF), ("hebrew", 0x590, 0x5FF), ("cyrillic", 0x400, 0x4FF), ("greek", 0x370, 0x3FF)):
            if low <= ord(c) <= high:
                return code
    return "latin" if all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or not c.isalpha() for c in name) else None


rows = {}
languages = {}
for line in open(os.path.join(places, "libgeonames-common-names", "names.tsv"), encoding="utf-8"):
    number, language, name = line.rstrip("\n").split("\t")[:3]
    languages.setdefault(number, []).append((language, name))
for line in open(os.path.join(places, "cities15000.txt"), encoding="utf-8"):
    f = line.rstrip("\n").split("\t")
    if f[8] not in COUNTRIES or int(f[14]) < 30000:
        continue
    main = plain(f[2])
    names = {name: "alternatenames of cities15000" for name in f[3].split(",")}
    names.update({name: "alternate names, " + language for language, name in languages.get(f[0], [])})
    for name, source in names.items():
        kind = script(name)
        spelled = plain(name)
        if kind is None or len(spelled) < 4 or any(c.isdigit() for c in name) or name[:1].islower():
            continue
        if name.isupper() and kind == "latin":
            continue
        if kind == "latin" and (spelled == main or difflib.SequenceMatcher(None, spelled, main).ratio() < 0.62):
            continue
        digest = hashlib.sha256(f"{f[0]}\t{name}".encode()).hexdigest()
        rows.setdefault(kind, []).append((digest, name, f[0], f[1], f[8], source))

taken = []
for kind, most in (("latin", 120), ("arabic", 30), ("cyrillic", 30), ("hebrew", 20), ("greek", 20)):
    seen = set()
    for row in sorted(rows[kind]):
        if row[2] not in seen and len(seen) < most:
            seen.add(row[2])
            taken.append((kind,) + row)
for half, parity in (("open", 0), ("held-out", 1)):
    with open(os.path.join(out, f"spellings-{half}.tsv"), "w", encoding="utf-8") as file:
        file.write("# Spellings of towns, drawn by bench/spellings/make_spellings.py from GeoNames (CC BY 4.0): script, spelling, number, main name,\n# country, source.\n")
        for i, (kind, digest, name, number, main, country, source) in enumerate(sorted(taken)):
            if i % 2 == parity:
                file.write("\t".join((kind, name, number, main, country, source)) + "\n")
