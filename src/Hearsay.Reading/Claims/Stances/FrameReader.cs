namespace Hearsay.Reading;

/// <summary>Reads what a verb or a noun does with the proposition behind it, its own negation taken in.</summary>
internal static class FrameReader
{
    // "expressed its deep regret": from the verb to the noun that says what it is are no more words than this.
    private const int NounReach = 5;

    /// <summary>The frame of a claim's cue.</summary>
    public static StanceFrame OfCue(ClaimText text, ClaimDraft claim)
    {
        if (claim.Noun is { } noun)
        {
            return new StanceFrame(noun.Stance, noun.Certainty, false, noun.Stance == Stance.Asserts);
        }

        var group = GroupOf(text, claim);
        var verb = claim.Verb ?? (group is { } own ? VerbOf(text, own) : null);
        if (verb is null || group is not { } known)
        {
            return NounIn(text, claim.Cue.First, claim.Cue.End) is { } inside
                ? new StanceFrame(inside.Stance, inside.Certainty, false, inside.Stance == Stance.Asserts)
                : new StanceFrame(verb?.Stance ?? Stance.Asserts, verb?.Certainty ?? Certainty.Unknown, false, true);
        }

        return OfVerb(text, verb, known);
    }

    /// <summary>The frame of a verb in its group.</summary>
    public static StanceFrame OfVerb(ClaimText text, CueVerb verb, VerbGroup group)
    {
        var negated = IsNegated(text, group);
        var able = negated && (HasModal(text, group) || Behind(text, group.Start, "unable"));
        if (IsLight(verb) && NounIn(text, group.End, Math.Min(text.Count, group.End + NounReach)) is { } noun)
        {
            return new StanceFrame(noun.Stance, noun.Certainty, negated, false);
        }

        return verb switch
        {
            { Lemma: "want" } when AsksToKnow(text, group) => new(Stance.Asks, Certainty.Unknown, false, false),
            { Lemma: "rule", Tail: ["out"] } or { Lemma: "exclude" } when negated => new(
                Stance.Asserts,
                Certainty.Possible,
                false,
                false
            ),
            { Lemma: "confirm" or "verify" or "corroborate" } when able => new(
                Stance.Doubts,
                Certainty.Unknown,
                false,
                false
            ),
            { Stance: Stance.Believes } when negated => new(Stance.Doubts, Certainty.Unknown, false, false),
            { Stance: Stance.Doubts } when negated && verb.Lemma != "question" => new(
                Stance.Asserts,
                Certainty.Certain,
                false,
                false
            ),
            { Lemma: "deny" or "dispute" } when negated => new(Stance.Asserts, Certainty.Certain, false, false),
            _ => new(
                verb.Stance,
                verb.Certainty,
                negated,
                verb.Stance == Stance.Asserts && verb.Has(CueFrames.Reporting) || verb.Lemma is "warn" or "caution"
            ),
        };
    }

    /// <summary>The cue verb that a group is a form of, with its tail; null for none.</summary>
    public static CueVerb? VerbOf(ClaimText text, VerbGroup group)
    {
        if (text.EntryOf(group.Head) is { Verbs.Length: > 0 } entry)
        {
            foreach (var verb in entry.Verbs)
            {
                if (VerbCueFinder.TailEnd(text, verb, group.End, out _))
                {
                    return verb;
                }
            }
        }

        // "was convinced": the participle tells how its subject thinks.
        for (var i = group.Start; i < group.Head; i++)
        {
            if (!text.Is(i, WordClass.Be) || text.EntryOf(i) is not { } be)
            {
                continue;
            }

            foreach (var verb in be.Verbs)
            {
                if (verb.Tail.Length == 1 && text.Is(group.Head, verb.Tail[0]))
                {
                    return verb;
                }
            }
        }

        return null;
    }

    // "wants to know why": who wants to know asks.
    private static bool AsksToKnow(ClaimText text, VerbGroup group) =>
        group.End + 3 < text.Count
        && text.Is(group.End, WordClass.To)
        && (text.Is(group.End + 1, "know") || text.Is(group.End + 1, "learn") || text.Is(group.End + 1, "find"))
        && (text.Is(group.End + 2, WordClass.Question) || text.Is(group.End + 3, WordClass.Question));

    private static VerbGroup? GroupOf(ClaimText text, ClaimDraft claim)
    {
        if (claim.Group.Head >= 0)
        {
            return claim.Group;
        }

        for (var i = claim.Cue.End - 1; i >= claim.Cue.First; i--)
        {
            if (text.GroupOf(i) >= 0)
            {
                return text.Groups[text.GroupOf(i)];
            }
        }

        return null;
    }

    // "expressed", "voiced", "made": the noun behind says what is done.
    private static bool IsLight(CueVerb verb) =>
        verb.Tail.Length == 0
        && verb.Lemma
            is "express"
                or "voice"
                or "cast"
                or "raise"
                or "issue"
                or "offer"
                or "make"
                or "give"
                or "have"
                or "reiterate"
                or "repeat";

    private static CueNoun? NounIn(ClaimText text, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (text.EntryOf(i)?.Noun is { } noun)
            {
                return noun;
            }

            if (text.GroupOf(i) >= 0 || text.IsComma(i) || text.Is(i, "that"))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsNegated(ClaimText text, VerbGroup group)
    {
        if (group.Negated)
        {
            return true;
        }

        // "is not convinced", "is not sure": behind the group too.
        return group.End < text.Count && text.Is(group.End, WordClass.Negation) && text.Is(group.Head, WordClass.Be)
            || text.Is(group.Start, WordClass.Negation);
    }

    private static bool HasModal(ClaimText text, VerbGroup group)
    {
        for (var i = group.Start; i < group.End; i++)
        {
            if (text.Is(i, "can") || text.Is(i, "could") || text.Is(i, "ca"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Behind(ClaimText text, int start, ReadOnlySpan<char> word) =>
        start > 0 && text.Is(start - 1, word);
}
