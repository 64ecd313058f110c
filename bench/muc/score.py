#!/usr/bin/env python3
"""Scores the victims read from the MUC-3/4 messages against their templates: how many, and what became of them.

usage: bench/muc/score.py SHARED OUT.jsonl [--part DEV|TST1|TST2] [--show N]

OUT.jsonl is what `hearsay read --format jsonl` makes of `to_jsonl.py muc`. The gold of a message is a set of victims: each
human target of each template with its number and its effect, DEATH as killed, INJURY as injured; targets whose number the
annotators left open (PLURAL, -) and other effects are no part of it, and a target that stands in several templates counts
once. Ours are the figures on persons that are killed or injured: one for each number and each name or noun that is counted,
so that a victim who is named five times counts once; "he" and "she" stand for somebody who has been counted.

The templates hold the victims of attacks of the last two months alone, and the messages without any tell of nothing else, so
that the second line leaves these messages out. The third leaves out what our output shows to be none of
them or no number: words without a number ("several", which the annotators leave open too); those who fight (soldiers,
guerrillas), and numbers without a noun in a sentence about combat; totals over years ("since 1981"); and a number without a
noun, or of "people", that repeats one of somebody else in the message ("five of them", "the nine people"). A victim of ours is right when a victim of the gold in that message
has its number and its effect; each can be used once. Of a template, all victims with a number must be right.
"""
import argparse
import json
import os
import re
from collections import Counter

EFFECTS = {"DEATH": "killed", "INJURY": "injured"}
PARTS = re.compile(r'^\s*\??\s*([^:"]*?)\s*:\s*(.*)$', re.S)


FIGHTERS = re.compile(
    r"soldier|guerrilla|rebel|troop|terrorist|subversive|insurgent|extremist|military|combatant|contras?\b|paramilitar"
    r"|sandinista|militia|officer|sergeant|lieutenant|corporal|captain|colonel|major\b|commander|marine|patrol", re.I)
COMBAT = re.compile(r"\b(clash|combat|fighting|battle|skirmish|confrontation|offensive|ambush|fought)", re.I)
OVER_YEARS = re.compile(
    r"\b(since (19|early|late|the beginning)|(in|during|over) the (past|last) (few |several |\w+ )?(year|month|decade)s?"
    r"|(so far )?this year|\w+ years of|civil war|(each|every|last) year|in 19[78]\d\b)", re.I)
VAGUE = re.compile(r"\b(several|some|dozens?|scores?|hundreds|thousands|few|many|numerous|couple|tens|various)\b", re.I)
ANYBODY = {"", "PEOPLE", "PERSONS", "PERSON", "OTHERS", "OTHER", "VICTIMS", "MEMBERS", "MEN", "INDIVIDUALS", "MORE"}


def number(text):
    digits = re.sub(r"[^0-9]", " ", text).split()
    return int(digits[0]) if len(digits) == 1 else None


def victims(template):
    numbers, out = {}, []
    for entry in template["HUM TGT: NUMBER"]:
        if match := PARTS.match(entry):
            numbers[match[2]] = number(match[1])
    for entry in template["HUM TGT: EFFECT OF INCIDENT"]:
        match = PARTS.match(entry)
        effect = EFFECTS.get(match[1].strip("() ")) if match else None
        if effect and numbers.get(match[2]):
            out.append((match[2], effect, numbers[match[2]]))
    return out


def key(figure):
    # "Soldiers" are told apart by how many they are.
    who = (figure["who"] or "").upper().split()
    return (figure["what"], figure["low"], who[-1] if who else "")


def names(figure):
    # The words of a person's name; none where a noun is counted.
    return set(figure["words"].upper().split()) if figure["who"] == figure["words"] else set()


def sentence(figure, text):
    begin = max(text.rfind(". ", 0, figure["start"]), text.rfind("\n\n", 0, figure["start"])) + 1
    end = text.find(". ", figure["end"])
    return text[begin:] if end < 0 else text[begin:end]


def attacked(figure, text):
    """Whether a figure can be one of victims of an attack, with a number."""
    words = sentence(figure, text)
    return not (
        VAGUE.search(figure["words"])
        or FIGHTERS.search(figure["who"] or "")
        or (not figure["who"] and COMBAT.search(words))
        or (figure["low"] > 1 and OVER_YEARS.search(words))
    )


def apart(found):
    """Without the numbers of nobody in particular that repeat another's."""
    for anybody in ({""}, ANYBODY):
        special, once, kept = {(w, n) for (w, n, who) in found if who not in anybody}, set(), {}
        for (what, low, who), figure in found.items():
            if who in anybody and (low > 1 or not who):
                if (what, low) in special or (what, low) in once:
                    continue
                once.add((what, low))
            kept[what, low, who] = figure
        found = kept
    return found


def ours(reading, text=None):
    found = {}
    for figure in reading["figures"]:
        if text is not None and figure["low"] and not attacked(figure, text):
            continue
        pronoun = figure["who"] is None and figure["words"].lower() in ("he", "she")
        if not pronoun and figure["what"] in ("killed", "injured") and figure["low"] and figure["low"] == (figure["high"] or figure["low"]):
            # A person who is named in full once, and by one of the surnames later, is one.
            if not any(key(other)[:2] == key(figure)[:2] and names(other) & names(figure) for other in found.values()):
                found.setdefault(key(figure), figure)
    return [(what, int(low)) for (what, low, _) in (found if text is None else apart(found))]


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("shared")
    options.add_argument("out")
    options.add_argument("--part", default="DEV")
    options.add_argument("--show", type=int, default=0)
    asked = options.parse_args()
    gold, templates, told = {}, [], set()
    with open(os.path.join(asked.shared, "corpora/muc/templates.jsonl"), encoding="utf-8") as lines:
        for line in lines:
            template = json.loads(line)
            if template["id"].startswith(asked.part):
                stated = victims(template)
                told.update([template["id"]] if template["INCIDENT: TYPE"] != ["*"] else [])
                gold.setdefault(template["id"], set()).update(stated)
                templates += [(template["id"], stated)] if stated else []
    with open(os.path.join(asked.shared, "corpora/muc/documents.json"), encoding="utf-8") as documents:
        texts = json.load(documents)
    with open(asked.out, encoding="utf-8") as lines:
        readings = [reading for reading in map(json.loads, lines) if reading["id"] in gold]
    print("| | precision | recall | F1 | templates with all victims right |\n|---|---:|---:|---:|---:|")
    for name, chosen, messages in (
        ("all figures, all messages", False, gold.keys()),
        ("all figures, messages with a template", False, told),
        ("victims of attacks, all messages", True, gold.keys()),
    ):
        right = stated = read = whole = 0
        found = {}
        for reading in readings:
            if reading["id"] not in messages:
                continue
            wanted = Counter((effect, count) for _, effect, count in gold[reading["id"]])
            made = found[reading["id"]] = Counter(ours(reading, texts[reading["id"]] if chosen else None))
            right += sum((wanted & made).values())
            stated += wanted.total()
            read += made.total()
            if chosen and asked.show and wanted - made:
                asked.show -= 1
                print(reading["id"], "missed", dict(wanted - made), "too many", dict(made - wanted))
        for message, stated_here in templates:
            wanted = Counter((effect, count) for _, effect, count in stated_here)
            whole += not wanted - found.get(message, Counter())
        print(
            f"| {name} | {100 * right / max(read, 1):.1f} of {read} | {100 * right / max(stated, 1):.1f} of {stated} "
            f"| {200 * right / max(read + stated, 1):.1f} | {100 * whole / max(len(templates), 1):.1f} of {len(templates)} |"
        )


if __name__ == "__main__":
    main()
