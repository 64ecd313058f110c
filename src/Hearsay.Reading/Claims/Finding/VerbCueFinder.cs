using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds the claims whose cue is a verb.</summary>
internal static class VerbCueFinder
{
    public static void Find(ClaimText text, List<ClaimDraft> found)
    {
        for (var group = 0; group < text.Groups.Count; group++)
        {
            var entry = text.EntryOf(text.Groups[group].Head);
            if (entry is null || entry.Verbs.Length == 0)
            {
                continue;
            }

            foreach (var verb in entry.Verbs)
            {
                if (TailEnd(text, verb, text.Groups[group].End, out var end))
                {
                    if (TryFind(text, group, verb, end) is { } draft)
                    {
                        found.Add(draft);
                    }

                    break;
                }
            }
        }
    }

    /// <summary>Whether the verb's tail stands at <paramref name="at"/>, and where it ends.</summary>
    public static bool TailEnd(ClaimText text, CueVerb verb, int at, out int end)
    {
        end = at;
        if (verb.Tail.Length == 0)
        {
            return true;
        }

        // An adverb may stand before the tail: "is also confident".
        while (
            end < text.Count
            && text.Is(end, WordClass.Adverb | WordClass.Negation)
            && !text.Is(end, verb.Tail[0])
            && end - at < 2
        )
        {
            end++;
        }

        foreach (var word in verb.Tail)
        {
            if (end >= text.Count || !text.Is(end, word))
            {
                return false;
            }

            end++;
        }

        return true;
    }

    // "put the toll at 48": only with a number is it said.
    private static bool IsEstimate(ClaimText text, int from)
    {
        var high = text.HighOf(from - 1);
        for (var i = from; i + 1 < high && i - from < 10 && !text.IsComma(i) && text.GroupOf(i) < 0; i++)
        {
            if (text.Is(i, "at"))
            {
                var number = i + 1;
                while (number + 1 < high && number - i < 4 && text.TagOf(number) != PartOfSpeech.Num)
                {
                    number++;
                }

                return text.KindOf(number) == TokenKind.Number || text.TagOf(number) == PartOfSpeech.Num;
            }
        }

        return false;
    }

    private static ClaimDraft? TryFind(ClaimText text, int index, CueVerb verb, int end)
    {
        var group = text.Groups[index];
        var draft = new ClaimDraft
        {
            Verb = verb,
            Group = group,
            Cue = (group.Start, end),
        };
        if (
            verb.Has(CueFrames.Seeming) && group.Kind != VerbGroupKind.Finite
            || verb is { Lemma: "put", Tail.Length: 0 } && !IsEstimate(text, end)
            || verb.Lemma == "lie" && !(end < text.Count && text.Is(end, "that"))
        )
        {
            return null;
        }

        if (group.Kind == VerbGroupKind.Passive || group.Kind == VerbGroupKind.Participle)
        {
            return PassiveCueFinder.Find(text, index, verb, draft);
        }

        var low = text.LowOf(group.Head);
        var high = text.HighOf(group.Head);
        var zone = text.ZoneOf(group.Head);
        if (group.Kind == VerbGroupKind.Infinitive)
        {
            return Infinitive(text, index, verb, draft);
        }

        if (
            verb.Has(CueFrames.Inverted)
            && group.Kind == VerbGroupKind.Finite
            && group.End - group.Start <= 2
            && CanInvert(text, group, low, zone)
        )
        {
            var source = end < high && text.ZoneOf(end) == zone ? InvertedSource.Find(text, end, high) : (0, 0);
            if (source.Item2 > source.Item1 && !text.Is(source.Item1, WordClass.That) && !IsObject(text, index, source))
            {
                draft.Source = source;
                return ContentFinder.Find(text, draft, verb, source.Item2, inverted: true) ? draft : null;
            }
        }

        draft.Source = SourceFinder.Subject(text, index);
        if (verb.Lemma is "quote" or "cite" or "report" && QuotedAsSaying(text, draft, end, high) is { } quoted)
        {
            return quoted;
        }

        if (verb.Has(CueFrames.Seeming))
        {
            draft.Source = (0, 0);
        }

        var bare = group.End - group.Start == 1 && text.EntryOf(group.Head)!.Forms == VerbForms.Base;
        if (
            (!draft.HasSource && (group.Kind == VerbGroupKind.Gerund || (bare && group.Start == low)))
            || (bare && LacksSubject(text, group, low))
        )
        {
            // "Note that …" tells the reader to do it.
            return null;
        }

        if (group.Kind == VerbGroupKind.Gerund && IsHappening(text, draft.Source))
        {
            return null;
        }

        if (draft.Source.End - draft.Source.First == 1 && text.Is(draft.Source.First, "it") && verb.Lemma == "be")
        {
            // "it is clear that": the author's own voice.
            return null;
        }

        return ContentFinder.Find(text, draft, verb, end, inverted: false) ? draft : null;
    }

    // "The monitor, citing its sources, reported heavy shelling": a thing behind the verb is what is said, where somebody
    // stands before it.
    private static bool IsObject(ClaimText text, int index, (int First, int End) source)
    {
        for (var i = source.First; i < source.End; i++)
        {
            if (
                text.IsCapitalised(i)
                || text.IsComma(i)
                || text.Is(i, WordClass.Person | WordClass.Body | WordClass.Outlet | WordClass.Document)
                || text.Is(i, WordClass.Subject | WordClass.Pronoun | WordClass.Determiner | WordClass.Possessive)
            )
            {
                return false;
            }
        }

        return text.Groups[index].Start > 0
            && text.IsComma(text.Groups[index].Start - 1)
            && SourceFinder.Subject(text, index) is var subject
            && subject.End > subject.First + 1;
    }

    // "the governor and state lawmakers": a base form without a subject of its own is a noun here.
    private static bool LacksSubject(ClaimText text, VerbGroup group, int low) =>
        group.Start > low && text.Is(group.Start - 1, WordClass.Coordinator);

    // "the bombing was fierce, expressing …": what merely happens says nothing.
    private static bool IsHappening(ClaimText text, (int First, int End) source) =>
        source.End - source.First > 1
        && !text.IsCapitalised(source.End - 1)
        && text.Text.CharactersOf(source.End - 1).EndsWith("ing", StringComparison.Ordinal);

    // "TASS quoted the commander as saying": who is quoted is the source, and the subject passes it on.
    private static ClaimDraft? QuotedAsSaying(ClaimText text, ClaimDraft draft, int at, int high)
    {
        var end = WithApposition(text, at, NounPhrases.EndOf(text, at, high, links: true), high);
        if (end == at || end + 1 >= high || !text.Is(end, "as") || text.GroupOf(end + 1) < 0)
        {
            return null;
        }

        var saying = text.Groups[text.GroupOf(end + 1)];
        if (saying.Kind != VerbGroupKind.Gerund || text.EntryOf(saying.Head) is not { Verbs.Length: > 0 } entry)
        {
            return null;
        }

        var quoted = new ClaimDraft
        {
            Verb = entry.Verbs[^1],
            Group = saying,
            Cue = draft.Cue,
            CueTail = (end, saying.End),
            Source = (at, end),
            Through = draft.Source,
        };
        if (ContentFinder.Find(text, quoted, entry.Verbs[^1], saying.End, inverted: false))
        {
            return quoted;
        }

        // "“…,” X quoted Y as saying": what is said stands in front of X.
        quoted.Source = draft.Source;
        var front =
            draft.HasSource && FrontContent.Find(text, quoted, entry.Verbs[^1], text.ZoneOf(at), inverted: false);
        quoted.Source = (at, end);
        return front ? quoted : null;
    }

    // "quoted the minister, Ann Roe, as saying".
    private static int WithApposition(ClaimText text, int at, int end, int high)
    {
        if (end == at || end >= high || !text.IsComma(end))
        {
            return end;
        }

        for (var i = end + 1; i + 1 < high && i - end < 14 && text.GroupOf(i) < 0; i++)
        {
            if (text.IsComma(i) && text.Is(i + 1, "as"))
            {
                return i + 1;
            }
        }

        return end;
    }

    // The verb stands before its subject only behind a quotation or a comma, or at the sentence's beginning.
    private static bool CanInvert(ClaimText text, VerbGroup group, int low, int zone)
    {
        var left = group.Start - 1;
        return left < low
            ? left >= 0 && text.NestedAt(left, zone) >= 0
            : text.NestedAt(left, zone) >= 0
                || text.IsComma(left)
                || text.IsDash(left)
                || text.KindOf(left) == TokenKind.Stop
                || LostComma(text, group, left, low);
    }

    // "… for the fighters said observatory head X.": without commas, a verb whose noun phrase ends the sentence.
    private static bool LostComma(ClaimText text, VerbGroup group, int left, int low)
    {
        if (!text.LacksCommas || left - low < 4 || !text.Is(group.Head, "said"))
        {
            return false;
        }

        var high = text.HighOf(group.Head);
        var end = NounPhrases.EndOf(text, group.End, high, links: true);
        return end > group.End && (end >= high || text.KindOf(end) == TokenKind.Stop);
    }

    // "declined to say", "went on to say": the verb before belongs to the cue, unless it is a cue of its own.
    private static ClaimDraft? Infinitive(ClaimText text, int index, CueVerb verb, ClaimDraft draft)
    {
        if (index == 0 || !verb.Has(CueFrames.Reporting))
        {
            return null;
        }

        var governor = text.Groups[index - 1];
        var group = text.Groups[index];
        if (text.ZoneOf(governor.Head) != text.ZoneOf(group.Head) || governor.Start < text.LowOf(group.Head))
        {
            return null;
        }

        var gap = group.Start - governor.End;
        var isCue =
            text.EntryOf(governor.Head) is { Verbs.Length: > 0 } entry && entry.Verbs[^1].Has(CueFrames.Infinitive);
        if (isCue || gap > 3)
        {
            return null;
        }

        draft.Source = SourceFinder.Subject(text, index - 1);
        draft.Cue = (governor.Start, draft.Cue.End);
        return draft.HasSource && ContentFinder.Find(text, draft, verb, draft.Cue.End, inverted: false) ? draft : null;
    }
}
