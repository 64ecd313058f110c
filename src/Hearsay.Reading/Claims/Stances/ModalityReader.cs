using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Tells what a clause does by its own verb: wants, binds, foretells, or states.</summary>
internal static class ModalityReader
{
    /// <summary>The stance of the clause, where its verb shows one, and how sure that makes it; null where it states.</summary>
    public static (Stance Stance, Certainty Certainty)? Read(ClaimText text, ClaimDraft claim, Proposition proposition)
    {
        var (first, end, main, _) = proposition;
        if (main < 0)
        {
            return null;
        }

        if (IsImperative(text, claim, first, end) || IsInstruction(text, claim, first))
        {
            return (Stance.Demands, Certainty.Unknown);
        }

        var group = text.Groups[main];
        for (var i = group.Start; i < group.End; i++)
        {
            if (text.Is(i, "must") || text.Is(i, "should") || text.Is(i, "shall") || text.Is(i, "ought"))
            {
                return (Stance.Demands, Certainty.Unknown);
            }

            var would = text.Is(i, "would") || text.Is(i, "'d") && i < group.Head;
            if (would && HasBeen(text, i, group))
            {
                // "would have won": it did not come to it.
                return null;
            }

            if (would || text.Is(i, "will") || text.Is(i, "'ll") || text.Is(i, "wo"))
            {
                return (IsOwnDoing(text, claim, group) ? Stance.Commits : Stance.Predicts, Certainty.Certain);
            }
        }

        var next = group.End;
        while (next < end && text.Is(next, WordClass.Adverb | WordClass.Negation))
        {
            next++;
        }

        if (next + 1 >= end)
        {
            return null;
        }

        var infinitive = text.Is(next, WordClass.To) && text.GroupOf(next) >= 0;
        if (infinitive && (text.Is(group.Head, WordClass.Have) || IsNeed(text, group.Head)))
        {
            return (Stance.Demands, Certainty.Unknown);
        }

        if (infinitive && IsPlan(text, group.Head) && IsOwnSubject(text, claim, group))
        {
            return (Stance.Commits, Certainty.Probable);
        }

        if (infinitive && text.Is(group.Head, "going"))
        {
            return (IsOwnSubject(text, claim, group) ? Stance.Commits : Stance.Predicts, Certainty.Certain);
        }

        if (infinitive && text.Is(group.Head, "expected"))
        {
            return (Stance.Predicts, Certainty.Probable);
        }

        return IsToCome(text, group, next, out var certainty) ? (Stance.Predicts, certainty) : null;
    }

    // "is likely to", "is set to", "is bound to".
    private static bool IsToCome(ClaimText text, VerbGroup group, int next, out Certainty certainty)
    {
        certainty = Certainty.Unknown;
        if (!text.Is(group.Head, WordClass.Be) || !text.Is(next + 1, WordClass.To))
        {
            return false;
        }

        certainty =
            text.Is(next, "likely") || text.Is(next, "unlikely") || text.Is(next, "expected") ? Certainty.Probable
            : text.Is(next, "set") || text.Is(next, "due") || text.Is(next, "bound") || text.Is(next, "certain")
                ? Certainty.Certain
            : Certainty.Unknown;
        return certainty != Certainty.Unknown;
    }

    private static bool IsNeed(ClaimText text, int head) =>
        text.Is(head, "need") || text.Is(head, "needs") || text.Is(head, "needed");

    private static bool IsPlan(ClaimText text, int head) =>
        text.EntryOf(head) is { Verbs.Length: > 0 } entry && entry.Verbs[^1] is { Lemma: "plan" or "intend" };

    private static bool HasBeen(ClaimText text, int modal, VerbGroup group)
    {
        for (var i = modal + 1; i < group.Head; i++)
        {
            if (text.Is(i, "have") || text.Is(i, "'ve"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOwnDoing(ClaimText text, ClaimDraft claim, VerbGroup group) =>
        IsOwnSubject(text, claim, group) && !text.Is(group.Head, WordClass.Be) && group.Kind != VerbGroupKind.Passive;

    private static bool IsOwnSubject(ClaimText text, ClaimDraft claim, VerbGroup group)
    {
        var subject = group.Start - 1;
        if (subject < 0)
        {
            return false;
        }

        if (text.Is(subject, "i") || text.Is(subject, "we"))
        {
            return true;
        }

        return text.ZoneOf(subject) == text.ZoneOf(claim.Cue.First)
            && (
                text.Is(subject, "he") || text.Is(subject, "she") || text.Is(subject, "it") || text.Is(subject, "they")
            );
    }

    // "Leave the city", "Do not go", "Let us pray": a verb without a subject begins what is said between marks.
    private static bool IsImperative(ClaimText text, ClaimDraft claim, int first, int end)
    {
        if (text.ZoneOf(first) == text.ZoneOf(claim.Cue.First) || first >= end)
        {
            return false;
        }

        var at = text.Is(first, "please") ? first + 1 : first;
        if (at + 1 >= end || text.GroupOf(at) < 0)
        {
            return false;
        }

        var group = text.Groups[text.GroupOf(at)];
        if (text.Is(at, "do"))
        {
            return group.Negated || text.Is(at + 1, WordClass.Negation);
        }

        if (group.Start != at || group.Head != at || group.Kind != VerbGroupKind.Finite)
        {
            return false;
        }

        var entry = text.EntryOf(at);
        if (entry is { Verbs.Length: > 0 })
        {
            return (entry.Forms & VerbForms.Base) != 0 && (entry.Forms & VerbForms.Past) == 0;
        }

        var word = text.Text.CharactersOf(at);
        return text.TagOf(at) == PartOfSpeech.Verb
            && !word.EndsWith("s", StringComparison.OrdinalIgnoreCase)
            && !word.EndsWith("ed", StringComparison.OrdinalIgnoreCase)
            && !word.EndsWith("ing", StringComparison.OrdinalIgnoreCase);
    }

    // "told residents to leave", "said to wait".
    private static bool IsInstruction(ClaimText text, ClaimDraft claim, int first) =>
        claim.Verb is { Lemma: "tell" or "say" or "warn" or "caution" or "advise" or "remind" }
        && claim.Group.Kind != VerbGroupKind.Passive
        && text.GroupOf(first) >= 0
        && text.Groups[text.GroupOf(first)].Kind == VerbGroupKind.Infinitive;
}
