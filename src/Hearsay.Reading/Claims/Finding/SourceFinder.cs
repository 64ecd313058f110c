using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds who a verb group's subject is.</summary>
internal static class SourceFinder
{
    private static readonly (int, int) None = (0, 0);

    /// <summary>The subject of a verb group as tokens; empty where none shows.</summary>
    public static (int First, int End) Subject(ClaimText text, int group, int depth = 0)
    {
        var verb = text.Groups[group];
        var low = text.LowOf(verb.Head);
        var zone = text.ZoneOf(verb.Head);
        return verb.Kind switch
        {
            VerbGroupKind.Gerund => OfGerund(text, group, low, zone, depth),
            VerbGroupKind.Infinitive => OfGovernor(text, group, low, zone, depth),
            _ => OfFinite(text, group, low, zone, depth),
        };
    }

    private static (int, int) OfFinite(ClaimText text, int group, int low, int zone, int depth)
    {
        var verb = text.Groups[group];
        var left = verb.Start - 1;
        // "Trump, however, said"; "Trump then said".
        // "who on Monday said".
        while (
            left > low
            && (
                text.Is(left, WordClass.Adverb)
                || text.IsTime(left)
                || text.Is(left, WordClass.Preposition) && left + 1 < verb.Start && text.IsTime(left + 1)
            )
            && text.ZoneOf(left) == zone
        )
        {
            left--;
        }

        if (left < low || text.ZoneOf(left) != zone)
        {
            return None;
        }

        if (text.Is(left, WordClass.Relative) || text.Is(left, "that") && left > low && text.IsNoun(left - 1))
        {
            return (left, left + 1);
        }

        if (text.Is(left, "and") || text.Is(left, "but") || text.Is(left, "then") || text.Is(left, "or"))
        {
            return Governing(text, group, low, zone, depth);
        }

        if (text.IsComma(left) || text.IsDash(left))
        {
            var parenthetical = Appositions.PhraseBefore(text, left, low, zone);
            return parenthetical.Item2 > parenthetical.Item1
                ? parenthetical
                : Governing(text, group, low, zone, depth, onlyAnd: true);
        }

        return PhraseEndingAt(text, left, low, zone);
    }

    /// <summary>The noun phrase that ends at <paramref name="last"/>, with a relative clause or a bracket inside of it.</summary>
    public static (int First, int End) PhraseEndingAt(ClaimText text, int last, int low, int zone)
    {
        var first = NounPhrases.StartOf(text, last, low, zone);
        if (first > last || !HasNoun(text, first, last + 1))
        {
            return None;
        }

        first = WithRelative(text, first, low, zone);
        while (first < last && (text.IsComma(first) || text.KindOf(first) == TokenKind.Quote))
        {
            first++;
        }

        return (first, last + 1);
    }

    // "the woman who accused him said": the phrase reaches back over the relative clause to what it hangs on.
    private static int WithRelative(ClaimText text, int first, int low, int zone)
    {
        var i = first - 1;
        while (i > low && text.Is(i, WordClass.Preposition | WordClass.Adverb) && text.GroupOf(i) < 0)
        {
            i--;
        }

        if (i <= low || text.GroupOf(i) < 0 || text.ZoneOf(i) != zone)
        {
            return first;
        }

        var verb = text.Groups[text.GroupOf(i)];
        var before = verb.Start - 1;
        if (before <= low || text.ZoneOf(before) != zone)
        {
            return first;
        }

        if (text.Is(before, WordClass.Relative) || text.Is(before, "that"))
        {
            var head = before - 1;
            var start = NounPhrases.StartOf(text, head, low, zone);
            return start <= head && HasNoun(text, start, head + 1) ? start : first;
        }

        if (verb.Kind is VerbGroupKind.Gerund or VerbGroupKind.Participle && text.IsNoun(before))
        {
            var start = NounPhrases.StartOf(text, before, low, zone);
            return start <= before ? start : first;
        }

        return first;
    }

    private static (int, int) OfGerund(ClaimText text, int group, int low, int zone, int depth)
    {
        var verb = text.Groups[group];
        var left = verb.Start - 1;
        var beside =
            left >= low
            && text.ZoneOf(left) == zone
            && text.IsNoun(left)
            && !text.IsTime(left)
            && !text.Is(left, WordClass.Adverb);
        if (beside && !text.Is(left, WordClass.Pronoun | WordClass.Hearer) && CanSay(text, left, verb))
        {
            // "a statement saying": what it hangs on says it. "told reporters, saying" has a comma.
            var (first, end) = PhraseEndingAt(text, left, low, zone);
            if (end > first)
            {
                return (first, end);
            }
        }

        var main = Governing(text, group, low, zone, depth);
        if (main.Item2 > main.Item1)
        {
            return main.Item2 - main.Item1 == 1 && text.Is(main.Item1, WordClass.That | WordClass.Pronoun)
                ? None
                : main;
        }

        // "Saying that …, Smith left": the subject comes behind.
        return left < low || text.Is(left, WordClass.Preposition) ? Behind(text, group, zone) : None;
    }

    // Words of saying need somebody or something that can say; taking sides can be anybody's.
    private static bool CanSay(ClaimText text, int noun, VerbGroup verb) =>
        text.Is(noun, WordClass.Document | WordClass.Person)
        || text.EntryOf(verb.Head) is { Verbs.Length: > 0 } entry && (entry.Verbs[^1].Frames & CueFrames.Clause) == 0;

    private static (int, int) Behind(ClaimText text, int group, int zone)
    {
        var high = text.HighOf(text.Groups[group].Head);
        for (var next = group + 1; next < text.Groups.Count && text.Groups[next].Head < high; next++)
        {
            if (
                text.Groups[next].Kind is VerbGroupKind.Finite or VerbGroupKind.Passive
                && text.ZoneOf(text.Groups[next].Head) == zone
            )
            {
                var left = text.Groups[next].Start - 1;
                var (first, end) =
                    left > text.Groups[group].End ? PhraseEndingAt(text, left, text.Groups[group].End, zone) : None;
                if (end > first && first > 0 && text.IsComma(first - 1))
                {
                    return (first, end);
                }
            }
        }

        return None;
    }

    private static (int, int) OfGovernor(ClaimText text, int group, int low, int zone, int depth) =>
        Governing(text, group, low, zone, depth);

    /// <summary>The subject of the verb before, which a verb without one of its own shares.</summary>
    private static (int, int) Governing(ClaimText text, int group, int low, int zone, int depth, bool onlyAnd = false)
    {
        if (depth > 4 || onlyAnd)
        {
            return None;
        }

        // A verb of saying goes on with a verb of saying: "said the wall was old, adding that", "told them it was late but insisted".
        if (IsReporting(text, text.Groups[group]) && GoverningReport(text, group, low, zone, depth) is { } reporter)
        {
            return reporter;
        }

        for (var before = group - 1; before >= 0 && text.Groups[before].Start >= low; before--)
        {
            var other = text.Groups[before];
            if (text.ZoneOf(other.Head) != zone)
            {
                continue;
            }

            if (other.Kind is VerbGroupKind.Finite or VerbGroupKind.Passive)
            {
                var subject = Subject(text, before, depth + 1);
                // A relative clause in between is not what the verb goes on with.
                if (
                    subject.End == subject.First + 1
                    && text.Is(subject.First, WordClass.Relative | WordClass.That)
                    && !HasCommaOrVerbOnly(text, other, group)
                )
                {
                    continue;
                }

                if (subject.End > subject.First)
                {
                    return subject;
                }
            }
        }

        return None;
    }

    private static (int, int)? GoverningReport(ClaimText text, int group, int low, int zone, int depth)
    {
        for (var before = group - 1; before >= 0 && text.Groups[before].Start >= low; before--)
        {
            var other = text.Groups[before];
            if (other.Kind == VerbGroupKind.Finite && text.ZoneOf(other.Head) == zone && IsReporting(text, other))
            {
                var subject = Subject(text, before, depth + 1);
                return subject.End > subject.First && !text.Is(subject.First, WordClass.Relative) ? subject : null;
            }
        }

        return null;
    }

    private static bool IsReporting(ClaimText text, VerbGroup group) =>
        text.EntryOf(group.Head) is { Verbs.Length: > 0 } entry
        && entry.Verbs[^1] is { Tail.Length: 0 } verb
        && verb.Has(CueFrames.Quotation)
        && verb.Stance != Stance.Believes;

    private static bool HasCommaOrVerbOnly(ClaimText text, VerbGroup other, int group)
    {
        for (var i = other.End; i < text.Groups[group].Start; i++)
        {
            if (text.IsComma(i))
            {
                return false;
            }
        }

        return true;
    }

    public static bool HasNoun(ClaimText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (i > first && i + 1 == end && text.IsNominal(i))
            {
                // The last word of a phrase is its noun, whatever it looks like.
                return true;
            }

            if (text.IsNoun(i) || (text.Is(i, WordClass.Determiner) && StandsAlone(text, i)))
            {
                return true;
            }
        }

        return false;
    }

    // "those", "some", "many" and their like can be a subject without a noun.
    private static bool StandsAlone(ClaimText text, int i) =>
        !(
            text.Is(i, "the")
            || text.Is(i, "a")
            || text.Is(i, "an")
            || text.Is(i, "every")
            || text.Is(i, "no")
            || text.Is(i, "such")
            || text.Is(i, "certain")
        );
}
