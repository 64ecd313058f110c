using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Takes the holder's own frames off a content: "I think that …", "it could not confirm that …", "it is possible that …".</summary>
internal static class PropositionReader
{
    public static Proposition Read(ClaimText text, ClaimDraft claim)
    {
        if (claim.Content.Count == 0)
        {
            return new Proposition(0, 0, -1, null);
        }

        var (first, end) = claim.Content[0];
        first = SkipOpening(text, first, end);
        if (Own(text, claim, first, end, out var behind) is { } own)
        {
            return new Proposition(behind, end, MainVerb(text, behind, end), own);
        }

        if (Impersonal(text, first, end, out behind) is { } frame)
        {
            return new Proposition(behind, end, MainVerb(text, behind, end), frame);
        }

        return new Proposition(first, end, MainVerb(text, first, end), null);
    }

    /// <summary>The first verb group of a clause, by index, clauses inside of its subject left out; -1 for none.</summary>
    public static int MainVerb(ClaimText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (i > first && (text.Is(i, WordClass.Relative) || text.Is(i, "that")) || text.Is(i, "if"))
            {
                var skip = NextGroup(text, i, end);
                if (skip < 0)
                {
                    break;
                }

                i = text.Groups[skip].End - 1;
                continue;
            }

            // "NATO allies may": a noun that looks like a verb is none where another verb follows at once.
            var nounlike =
                i + 1 < end
                && text.Is(i, WordClass.Person | WordClass.Body)
                && text.GroupOf(i) >= 0
                && text.Groups[text.GroupOf(i)].End == i + 1;
            if (text.GroupOf(i) >= 0 && !nounlike)
            {
                return text.GroupOf(i);
            }
        }

        return -1;
    }

    private static int NextGroup(ClaimText text, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (text.GroupOf(i) >= 0)
            {
                return text.GroupOf(i);
            }
        }

        return -1;
    }

    private static int SkipOpening(ClaimText text, int first, int end)
    {
        while (
            first + 1 < end
            && (
                text.KindOf(first) is TokenKind.Quote or TokenKind.Punctuation or TokenKind.Bracket
                || text.Is(first, "that") && !text.Is(first + 1, WordClass.Auxiliary)
                || text.Is(first, WordClass.Coordinator) && !text.Is(first, WordClass.Negation)
                || text.Is(first, "so")
                || text.Is(first, "yes")
            )
        )
        {
            first++;
        }

        return first;
    }

    // "I think that …", "it did not believe …", "we urge all to …": the holder speaks of himself.
    private static StanceFrame? Own(ClaimText text, ClaimDraft claim, int first, int end, out int behind)
    {
        behind = first;
        var at = first + 1;
        if (at >= end || !IsOwn(text, claim, first))
        {
            return null;
        }

        while (at < end && text.GroupOf(at) < 0 && text.Is(at, WordClass.Adverb) && at - first < 4)
        {
            at++;
        }

        if (at >= end || text.GroupOf(at) < 0)
        {
            return null;
        }

        var group = text.Groups[text.GroupOf(at)];
        if (
            group.Kind is not (VerbGroupKind.Finite or VerbGroupKind.Passive)
            || FrameReader.VerbOf(text, group) is not { } verb
            || IsBound(text, group)
        )
        {
            return null;
        }

        VerbCueFinder.TailEnd(text, verb, group.End, out behind);
        behind = Math.Max(behind, group.End);
        var frame = FrameReader.OfVerb(text, verb, group);
        if (frame.Stance == Stance.Asserts && frame.Certainty != Certainty.Possible || behind >= end)
        {
            behind = first;
            return null;
        }

        // "it ordered them to leave" tells of an order; "it orders them to leave" gives it.
        if (
            frame.Stance is Stance.Demands or Stance.Commits or Stance.Asks or Stance.Predicts or Stance.Alleges
            && IsPast(text, group)
        )
        {
            behind = first;
            return null;
        }

        var wants = frame.Stance is Stance.Demands or Stance.Asks && text.Is(behind, WordClass.To);
        if (wants || frame.Stance == Stance.Believes && verb.Has(CueFrames.Object) && !verb.Has(CueFrames.Clause))
        {
            // "we want to leave" asks nothing of anybody.
            behind = first;
            return null;
        }

        if (frame.Stance == Stance.Asks)
        {
            frame = frame with { Stance = IsForSomebody(text, behind, end) ? Stance.Demands : Stance.Asks };
        }

        behind = text.Is(behind, "that") ? behind + 1 : behind;
        return frame with { Reports = false };
    }

    /// <summary>Whether a finite verb tells of what was, or may have been: "was", "had gone", "could have gone"; not "would go".</summary>
    /// <param name="text">The text.</param>
    /// <param name="group">The verb group, by index; -1 for none.</param>
    public static bool IsPast(ClaimText text, int group)
    {
        if (group < 0 || text.Groups[group].Kind is not (VerbGroupKind.Finite or VerbGroupKind.Passive))
        {
            return false;
        }

        var verb = text.Groups[group];
        for (var i = verb.Start; i < verb.End; i++)
        {
            if (text.Is(i, "have") || text.Is(i, "had") || text.Is(i, "was") || text.Is(i, "were"))
            {
                return verb.End == i + 1 || !text.Is(i + 1, "going");
            }
        }

        return IsPast(text, verb);
    }

    private static bool IsPast(ClaimText text, VerbGroup group)
    {
        for (var i = group.Start; i < group.Head; i++)
        {
            if (text.Is(i, WordClass.Auxiliary))
            {
                return text.Is(i, WordClass.Have);
            }
        }

        return text.EntryOf(group.Head) is { } entry
            && (entry.Forms & VerbForms.Past) != 0
            && (entry.Forms & VerbForms.Base) == 0;
    }

    // "we ask all to leave", "we ask for calm".
    private static bool IsForSomebody(ClaimText text, int first, int end)
    {
        for (var i = first; i < Math.Min(end, first + 8); i++)
        {
            if (text.Is(i, "for") && i == first || text.Is(i, WordClass.To) && text.GroupOf(i) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // "we will deny", "it would believe": what is to come is no stance yet.
    private static bool IsBound(ClaimText text, VerbGroup group)
    {
        for (var i = group.Start; i < group.Head; i++)
        {
            if (text.Is(i, "will") || text.Is(i, "would") || text.Is(i, "'ll") || text.Is(i, "wo") || text.Is(i, "if"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOwn(ClaimText text, ClaimDraft claim, int i) =>
        text.Is(i, "i")
        || text.Is(i, "we")
        || text.ZoneOf(i) == text.ZoneOf(claim.Cue.First)
            && (text.Is(i, "he") || text.Is(i, "she") || text.Is(i, "it") || text.Is(i, "they"));

    // "it is possible that …", "there is no doubt that …", "it is not true that …".
    private static StanceFrame? Impersonal(ClaimText text, int first, int end, out int behind)
    {
        behind = first;
        var there = text.Is(first, "there");
        if (!(there || text.Is(first, "it")))
        {
            return null;
        }

        var negated = false;
        Certainty? certainty = null;
        for (var i = first + 1; i < Math.Min(end, first + 7); i++)
        {
            negated |= text.Is(i, WordClass.Negation) || text.Is(i, "no");
            certainty ??=
                text.Is(i, "possible") || text.Is(i, "conceivable") ? Certainty.Possible
                : text.Is(i, "likely") || text.Is(i, "probable") || text.Is(i, "unlikely") ? Certainty.Probable
                : text.Is(i, "clear")
                || text.Is(i, "certain")
                || text.Is(i, "evident")
                || text.Is(i, "obvious")
                || text.Is(i, "true")
                || text.Is(i, "doubt") && there
                    ? Certainty.Certain
                : null;
            negated ^= text.Is(i, "unlikely") || text.Is(i, "doubt") && there;
            if (text.Is(i, "that") && certainty is { } known)
            {
                behind = i + 1;
                return new StanceFrame(Stance.Asserts, known, negated, true);
            }
        }

        return null;
    }
}
