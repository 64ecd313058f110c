#!/usr/bin/env python3
"""Scores the reading of zoned clock times and the finding of planted faults, by the specs that make_specs.py makes.

usage: bench/zoned/score.py [--show]     (--show lists the errors of the open halves; those of the held-out never)

A clock time is right when the words are read as one expression and its readings are the moments of the spec, no more and
no fewer. A fault is found when a finding of its name is made; a false alarm is any finding about times on a look-alike.
"""
import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
RUN = ["dotnet", "run", "-c", "Release", "--no-build", "--project", str(ROOT / "src/Hearsay.Cli"), "--"]


def cases(area, name):
    text = (ROOT / "specs" / area / f"{name}.md").read_text(encoding="utf-8")
    for fence, body in re.findall(r"^```hearsay (.*)\n((?:.*\n)*?)```$", text, re.M):
        words, expected = body.split("\n.\n", 1)
        options = dict(option.split("=", 1) for option in fence.split())
        if "outlet" in options:
            options["outlet"] = options["outlet"].replace("_", " ")
        yield options, words, expected.rstrip("\n").split("\n")


def read(sets):
    lines = "".join(json.dumps({"text": words, **options}) + "\n" for options, words, _ in sets)
    done = subprocess.run([*RUN, "read", "--format", "jsonl"], input=lines, capture_output=True, text=True, check=False)
    out = [json.loads(line) for line in done.stdout.splitlines()]
    if len(out) != len(sets):
        sys.exit(f"{len(out)} of {len(sets)} came back: build it first, with dotnet build -c Release src/Hearsay.Cli.\n{done.stderr}")
    return out


def moments(time):
    return sorted({r["from"] if r["from"] == r["to"] else f"{r['from']}..{r['to']}" for r in time["readings"]})


def clocks(name, show):
    sets = list(cases("zoned-clocks", name))
    right = total = 0
    for (options, words, expected), out in zip(sets, read(sets)):
        for line in expected:
            expression, stated = re.fullmatch(r'"(.*)" (.*)', line).groups()
            start = words.index(expression)
            end = start + len(expression)
            hits = [t for t in out["times"] if t["start"] < end and start < t["end"] and t["type"] == "TIME"]
            came = hits[0] if len(hits) == 1 else None
            wanted = [] if stated == "-" else sorted(set(stated.split(" | ")))
            good = came is not None and moments(came) == wanted
            right += good
            total += 1
            if show and not good:
                got = " / ".join(f"{words[t['start']:t['end']]!r} {t['value']} {' | '.join(moments(t)) or '-'}" for t in hits)
                print(f"  {options['published']} {words}\n    wanted {line}\n    came   {got or 'nothing'}")
    return right, total


def faults(name, show):
    sets = list(cases("zoned-faults", name))
    found = planted = alarms = alike = 0
    for (options, words, expected), out in zip(sets, read(sets)):
        made = [f["name"] for f in out["findings"] if f["rule"].startswith("H20")]
        kind, wanted = expected[0].split(" ")
        if kind == "finding":
            planted += 1
            found += wanted in made
            bad = wanted not in made
        else:
            alike += 1
            alarms += bool(made)
            bad = bool(made)
        if show and bad:
            print(f"  {options['published']} {words}\n    wanted {expected[0]}, came {made}")
    return found, planted, alarms, alike


def main():
    show = sys.argv[1:] == ["--show"]
    print("| | right | of | share |\n|---|---:|---:|---:|")
    for name in ("open", "held-out"):
        right, total = clocks(name, show and name == "open")
        print(f"| clock and zone to UTC, {name} half | {right} | {total} | {100 * right / total:.1f} % |")
    for name in ("open", "held-out"):
        found, planted, alarms, alike = faults(name, show and name == "open")
        print(f"| planted faults found, {name} half | {found} | {planted} | {100 * found / planted:.1f} % |")
        print(f"| false alarms on look-alikes, {name} half | {alarms} | {alike} | {100 * alarms / alike:.1f} % |")


if __name__ == "__main__":
    main()
