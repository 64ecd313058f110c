#!/usr/bin/env python3
"""Makes the specs of zoned clock times and of planted faults out of the lists beside it: local times by hand, UTC by Python's zoneinfo.

usage: bench/zoned/make_specs.py [--check]     (--check only tells whether the specs are those that the lists give)

A list's form is told in its first lines. The zones' rules come from zoneinfo and its tz database, not from the code
under test. A local time that came twice gives both moments; one that the clocks skipped is an error in the list.
"""
import re
import sys
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

HERE = Path(__file__).resolve().parent
SPECS = HERE.parent.parent / "specs"
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
HELD_OUT = (
    "Scored by `bench/zoned/score.py`, which prints no single error of it: whoever mends the reading does not look at them.\n"
)
CLOCKS = {
    name: f"# Zoned clock times, the {name} half\n\nMade by `bench/zoned/make_specs.py` out of `bench/zoned/clocks-{name}.txt`.\n"
    + (HELD_OUT if name == "held-out" else "")
    for name in ("open", "held-out")
}
FAULTS = {
    name: f"# Planted faults of time, the {name} half\n\nMade by `bench/zoned/make_specs.py` out of `bench/zoned/faults-{name}.txt`.\n"
    + (HELD_OUT if name == "held-out" else "")
    for name in ("open", "held-out")
}


def moments(local, zone):
    """Every UTC moment at which the zone's clocks show a local time, the earlier first."""
    if zone == "UTC":
        return [local.replace(tzinfo=timezone.utc)]
    shift = re.fullmatch(r"([+-])(\d\d):(\d\d)", zone)
    if shift:
        offset = timedelta(hours=int(shift[2]), minutes=int(shift[3])) * (1 if shift[1] == "+" else -1)
        return [local.replace(tzinfo=timezone(offset)).astimezone(timezone.utc)]
    tz = ZoneInfo(zone)
    found = []
    for fold in (0, 1):
        there = local.replace(tzinfo=tz, fold=fold).astimezone(timezone.utc)
        if there.astimezone(tz).replace(tzinfo=None) == local and there not in found:
            found.append(there)
    if not found:
        raise ValueError(f"the clocks of {zone} skipped {local}")
    return found


def readings(stated):
    """The UTC side of "2016-09-17 17:00..17:50 Europe/Moscow | …"; "-" stays."""
    if stated == "-":
        return ["-"], []
    out, days = [], []
    for part in stated.split(" | "):
        words, zone = part.rsplit(" ", 1)
        begin, _, end = words.partition("..")
        start = datetime.fromisoformat(begin)
        stop = None if not end else datetime.fromisoformat(end if " " in end else f"{begin.split(' ')[0]} {end}")
        days.append(start.date())
        first = moments(start, zone)
        last = moments(stop, zone) if stop else [None] * len(first)
        for a, b in zip(first, last):
            utc = a.strftime("%Y-%m-%dT%H:%M:%SZ")
            out.append(utc if b is None else f"{utc}..{b.strftime('%Y-%m-%dT%H:%M:%SZ')}")
    return out, days


def holds(check):
    """Whether a line of a list of faults is as it says: "A == B", "A != B", "DAY is WEEKDAY"."""
    parts = re.split(r" (==|!=|is) ", check)
    if parts[1] == "is":
        return date.fromisoformat(parts[0]).strftime("%A") == parts[2]
    sides = [moments(datetime.fromisoformat(side.rsplit(" ", 1)[0]), side.rsplit(" ", 1)[1]) for side in parts[::2]]
    return (sides[0] == sides[1]) == (parts[1] == "==")


def cases(kind, name):
    """The cases of a list: where each starts, its fence, its words, its lines."""
    head, words, lines, start = None, [], [], 0
    source = (HERE / f"{kind}-{name}.txt").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate([*source, "@ end"], 1):
        if line.startswith("#") or not line:
            continue
        if line.startswith("@ "):
            if head:
                yield start, head, "\n".join(words), lines
            published, *outlet = line[2:].split(" ")
            head = f"published={published}" + (f" outlet={outlet[0]}" if outlet else "")
            words, lines, start = [], [], number
        else:
            (lines if line[:2] in ("> ", "! ", "= ", "~ ") else words).append(line)


def block(head, words, expected):
    return f"```hearsay {head}\n{words}\n.\n" + "\n".join(expected) + "\n```\n"


def clocks(name):
    out = [CLOCKS[name]]
    for start, head, words, lines in cases("clocks", name):
        expected = []
        for line in lines:
            expression, stated = line[2:].split(" => ")
            if words.count(expression) != 1:
                raise ValueError(f"clocks-{name}:{start}: {expression!r} is not there once")
            utc, days = readings(stated)
            named = [w for w in WEEKDAYS if w in expression.lower()]
            midnight = " 00:00 " in stated  # Either end of its day.
            if len(named) == 1 and days and not midnight and days[0].weekday() != WEEKDAYS.index(named[0]):
                raise ValueError(f"clocks-{name}:{start}: {days[0]} is a {WEEKDAYS[days[0].weekday()]}")
            expected.append(f'"{expression}" {" | ".join(utc)}')
        out.append(block(head, words, expected))
    return "\n".join(out)


def faults(name):
    out = [FAULTS[name]]
    for start, head, words, lines in cases("faults", name):
        for line in lines:
            if line.startswith("~") and not holds(line[2:]):
                raise ValueError(f"faults-{name}:{start}: {line[2:]} does not hold")
        wanted = [line for line in lines if line[0] in "!="]
        if len(wanted) != 1:
            raise ValueError(f"faults-{name}:{start}: one fault or one look-alike")
        out.append(block(head, words, [("finding " if wanted[0][0] == "!" else "no ") + wanted[0][2:]]))
    return "\n".join(out)


def main():
    stale = False
    for kind, make, names in (("clocks", clocks, CLOCKS), ("faults", faults, FAULTS)):
        for name in names:
            file = SPECS / f"zoned-{kind}" / f"{name}.md"
            made = make(name)
            if sys.argv[1:] == ["--check"]:
                stale |= not file.exists() or file.read_text(encoding="utf-8") != made
            else:
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(made, encoding="utf-8")
    sys.exit("the specs are not those that the lists give: run bench/zoned/make_specs.py" if stale else 0)


if __name__ == "__main__":
    main()
