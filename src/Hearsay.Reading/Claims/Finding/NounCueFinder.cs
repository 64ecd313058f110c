using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds the claims whose cue is a noun: "X's claim that …", "a promise by X to …", "her criticism of …".</summary>
internal static class NounCueFinder
{
    public static void Find(ClaimText text, List<ClaimDraft> found)
    {
        for (var i = 0; i + 1 < text.Count; i++)
        {
            if (
                text.EntryOf(i)?.Noun is { } noun
                && text.GroupOf(i) < 0
                && text.KindOf(i) == TokenKind.Word
                && TryFind(text, i, noun) is { } draft
            )
            {
                found.Add(draft);
            }
        }
    }

    private static ClaimDraft? TryFind(ClaimText text, int at, CueNoun noun)
    {
        var low = text.LowOf(at);
        var high = text.HighOf(at);
        var zone = text.ZoneOf(at);
        var draft = new ClaimDraft { Noun = noun, Cue = (at, at + 1) };
        var owner = Owner(text, at, low, zone, out var first);
        draft.Cue = (first, at + 1);
        var next = at + 1;
        if (
            owner.End <= owner.First
            && next < high
            && (
                text.Is(next, "by")
                || text.Is(next, "from")
                || (text.Is(next, "of") && noun.Prepositions is [] or ["about"])
            )
        )
        {
            var end = NounPhrases.EndOf(text, next + 1, high, links: false);
            if (end > next + 1)
            {
                owner = (next + 1, end);
                next = end;
            }
        }

        draft.Source = owner;
        if (next >= high)
        {
            return null;
        }

        if (text.Is(next, "that") && (noun.Frames & CueFrames.Clause) != 0)
        {
            // "the claim that he made": a relative clause has no subject of its own behind "that".
            if (next + 1 < high && text.GroupOf(next + 1) >= 0)
            {
                return null;
            }

            draft.Content.Add(
                (next, WithinSubject(text, at, low, next, ClauseEnds.Find(text, next, high, clause: true), verbs: 1))
            );
            return draft;
        }

        if (owner.End <= owner.First)
        {
            return null;
        }

        if (text.Is(next, WordClass.To) && text.GroupOf(next) >= 0 && (noun.Frames & CueFrames.Infinitive) != 0)
        {
            draft.Content.Add(
                (next, WithinSubject(text, at, low, next, ClauseEnds.Find(text, next, high, clause: false), verbs: 0))
            );
            return draft;
        }

        foreach (var preposition in noun.Prepositions)
        {
            if (text.Is(next, preposition) && next + 1 < high && !text.IsTime(next + 1))
            {
                draft.Cue = (draft.Cue.First, next + 1);
                draft.Content.Add(
                    (
                        next + 1,
                        WithinSubject(
                            text,
                            at,
                            low,
                            next + 1,
                            ClauseEnds.Find(text, next + 1, high, clause: false),
                            verbs: 0
                        )
                    )
                );
                return draft;
            }
        }

        return null;
    }

    // "His claim that the lake is clean drew laughter": where the noun is a subject, its content ends before its verb.
    private static int WithinSubject(ClaimText text, int noun, int low, int first, int end, int verbs)
    {
        for (var i = noun - 1; i >= low && !text.IsComma(i); i--)
        {
            if (text.GroupOf(i) >= 0)
            {
                return end;
            }
        }

        var last = -1;
        for (var i = first; i < end; i++)
        {
            var group = text.GroupOf(i);
            if (group < 0)
            {
                verbs +=
                    i > first
                    && text.Is(
                        i,
                        WordClass.Relative
                            | WordClass.That
                            | WordClass.Question
                            | WordClass.Subordinator
                            | WordClass.Coordinator
                    )
                        ? 1
                        : 0;
                continue;
            }

            if (group == last || text.Groups[group].Kind is not (VerbGroupKind.Finite or VerbGroupKind.Passive))
            {
                continue;
            }

            last = group;
            if (verbs-- <= 0)
            {
                return i > first ? i : end;
            }

            verbs +=
                text.EntryOf(text.Groups[group].Head) is { Verbs.Length: > 0 } entry
                && entry.Verbs[^1] is { Tail.Length: 0 } verb
                && verb.Has(CueFrames.Clause)
                    ? 1
                    : 0;
        }

        return end;
    }

    // "Smith's repeated claim", "his claim": the owner, and the first adjective between them.
    private static (int First, int End) Owner(ClaimText text, int at, int low, int zone, out int first)
    {
        first = at;
        for (var i = at - 1; i >= low && at - i <= 5 && text.ZoneOf(i) == zone; i--)
        {
            if (text.KindOf(i) == TokenKind.Clitic && text.Is(i, "'s") && text.GroupOf(i) < 0)
            {
                var start = NounPhrases.StartOf(text, i - 1, low, zone);
                return start <= i - 1 ? (start, i + 1) : (0, 0);
            }

            if (text.Is(i, WordClass.Possessive) && !text.Is(i, WordClass.Relative))
            {
                return (i, i + 1);
            }

            if (
                text.KindOf(i) == TokenKind.Quote
                && i > low
                && text.IsNoun(i - 1)
                && text.Text.Text[text.Text.Ends[i - 1] - 1] == 's'
                && text.Text.Starts[i] == text.Text.Ends[i - 1]
            )
            {
                // "the rebels' claim": the apostrophe stands as a mark of its own.
                var start = NounPhrases.StartOf(text, i - 1, low, zone);
                return start <= i - 1 ? (start, i + 1) : (0, 0);
            }

            if (!text.IsNominal(i) || text.IsTime(i))
            {
                break;
            }

            if (text.TagOf(i) is PartOfSpeech.Adj)
            {
                first = i;
            }
        }

        first = at;
        return (0, 0);
    }
}
