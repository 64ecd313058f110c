using System.Buffers;
using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Sees what there is to see of a report's words before it is told which of them are names.</summary>
internal sealed class NameSurvey(NameClues clues, PeopleTable peoples, BodyTable bodies, WordClusters clusters)
{
    /// <summary>With the lexicons that come with Hearsay.</summary>
    public static NameSurvey English { get; } = EnglishWith(WordClusters.English);

    /// <summary>With other clusters than those that come with Hearsay: for training.</summary>
    public static NameSurvey EnglishWith(WordClusters clusters) =>
        new(new NameClues(NameWords.English, PlaceLexicon.English), PeopleTable.English, BodyTable.English, clusters);

    /// <summary>Fills <paramref name="sights"/>, one entry per token.</summary>
    public void Look(AnnotatedText text, IReadOnlyList<Place> places, Span<NameSight> sights)
    {
        sights.Clear();
        MarkCapitals(text, sights);
        MarkPeoples(text, sights);
        MarkBodies(text, sights);
        MarkPlaces(text, places, sights);
        MarkLinks(text, sights);
        MarkRuns(text, sights);
        Fill(text, sights);
        Gather(text, sights);
    }

    private static bool IsCapital(AnnotatedText text, int i) =>
        text.Kinds[i] == TokenKind.Word && (text.Shapes[i] & TokenShape.Capitalised) != 0;

    private static void MarkCapitals(AnnotatedText text, Span<NameSight> sights)
    {
        var shapes = text.Shapes;
        for (var i = 0; i < sights.Length; i++)
        {
            sights[i].Open =
                (shapes[i] & TokenShape.Capitalised) != 0 && text.Kinds[i] is TokenKind.Word or TokenKind.Clitic;
        }
    }

    private void MarkPeoples(AnnotatedText text, Span<NameSight> sights)
    {
        for (var i = 0; i < sights.Length; )
        {
            if (
                (sights[i].Open || text.Is(i, "al") || text.Is(i, "neo") || text.Is(i, "anti"))
                && peoples.TryMatch(text, i, out var end, out var kind)
            )
            {
                for (var inside = i; inside < end; inside++)
                {
                    sights[inside].Open = true;
                    sights[inside].People = (byte)((2 * (int)kind) + (inside == i ? 0 : 1));
                }

                i = end;
            }
            else
            {
                i++;
            }
        }
    }

    private void MarkBodies(AnnotatedText text, Span<NameSight> sights)
    {
        for (var i = 0; i < sights.Length; )
        {
            var next = i + 1;
            if (sights[i].Open && bodies.TryMatch(text, i, out var end, out var kind))
            {
                for (next = i; next < end; next++)
                {
                    sights[next].Open = true;
                    sights[next].Body = (byte)((2 * (int)kind) + (next == i ? 0 : 1));
                }
            }

            i = next;
        }
    }

    private static void MarkPlaces(AnnotatedText text, IReadOnlyList<Place> places, Span<NameSight> sights)
    {
        var token = 0;
        foreach (var place in places)
        {
            while (token < sights.Length && text.Ends[token] <= place.Extent.Start)
            {
                token++;
            }

            var kind = place.Resolved?.Feature switch
            {
                null => 1,
                "country" => 2,
                "region" => 3,
                "town" => 4,
                _ => 5,
            };
            for (var first = token; token < sights.Length && text.Starts[token] < place.Extent.End; token++)
            {
                sights[token].Place = (byte)((2 * kind) + (token == first ? 0 : 1));
                sights[token].Open |= text.Kinds[token] == TokenKind.Word;
            }
        }
    }

    // What can hold a name together: short words, dashes, figures, with a capital not far on both sides.
    private static void MarkLinks(AnnotatedText text, Span<NameSight> sights)
    {
        for (var i = 0; i < sights.Length; i++)
        {
            if (sights[i].Open)
            {
                continue;
            }

            var kind = text.Kinds[i];
            var link =
                kind is TokenKind.Dash or TokenKind.Symbol or TokenKind.Clitic or TokenKind.Quote
                || (kind == TokenKind.Word && text.Ends[i] - text.Starts[i] <= 3);
            var before = IsCapitalAt(text, i, i - 1) || (IsCapitalAt(text, i, i - 2) && !Parts(text, i - 1));
            var after = IsCapitalAt(text, i, i + 1) || (IsCapitalAt(text, i, i + 2) && !Parts(text, i + 1));
            sights[i].Open =
                kind == TokenKind.Number ? before || after : (link && before && after) || IsGlued(text, sights, i);
        }
    }

    // "Ki-moon", "Co-operation": small letters behind a dash that a capital leads to, and the dash.
    private static bool IsGlued(AnnotatedText text, Span<NameSight> sights, int i)
    {
        var at = text.Kinds[i] == TokenKind.Dash ? i + 1 : i;
        return at >= 2
            && at < sights.Length
            && text.Kinds[at] == TokenKind.Word
            && text.Kinds[at - 1] == TokenKind.Dash
            && ((text.Shapes[at] | text.Shapes[at - 1]) & TokenShape.SpaceBefore) == 0
            && IsCapitalAt(text, i, at - 2);
    }

    private static bool Parts(AnnotatedText text, int i) =>
        text.Kinds[i] is TokenKind.Punctuation or TokenKind.Stop or TokenKind.Bracket;

    private static bool IsCapitalAt(AnnotatedText text, int i, int at) =>
        (uint)at < (uint)text.TokenCount && text.SentenceOf[at] == text.SentenceOf[i] && IsCapital(text, at);

    private static void MarkRuns(AnnotatedText text, Span<NameSight> sights)
    {
        for (var i = 0; i < sights.Length; )
        {
            var end = i;
            while (end < sights.Length && IsCapital(text, end) && text.SentenceOf[end] == text.SentenceOf[i])
            {
                end++;
            }

            for (var at = i; at < end; at++)
            {
                sights[at].Before = (byte)Math.Min(at - i, 3);
                sights[at].Last = end - 1;
            }

            i = Math.Max(end, i + 1);
        }
    }

    private void Fill(AnnotatedText text, Span<NameSight> sights)
    {
        for (var i = 0; i < sights.Length; i++)
        {
            ref var sight = ref sights[i];
            sight.Word = text.Hashes[i];
            sight.Tag = text.Tags[i];
            if (sight.Open || IsNearOpen(sights, i))
            {
                sight.Cluster = (ushort)clusters.ClassOf(text, i);
                sight.Shape = ShapeOf(text.CharactersOf(i));
                sight.Clues = text.Kinds[i] == TokenKind.Word ? clues.Of(text, i) : NameClue.None;
                sight.Last = sight.Last == 0 ? i : sight.Last;
            }
        }
    }

    private static bool IsNearOpen(Span<NameSight> sights, int i) =>
        (i > 0 && sights[i - 1].Open)
        || (i > 1 && sights[i - 2].Open)
        || (i + 1 < sights.Length && sights[i + 1].Open)
        || (i + 2 < sights.Length && sights[i + 2].Open);

    // Equal letters in a row count twice at most: "Xxx" of "Kyiv" and of "Oslo" are the same.
    private static uint ShapeOf(ReadOnlySpan<char> word)
    {
        var shape = WordHash.Start;
        var (last, row) = ('\0', 0);
        foreach (var c in word)
        {
            var kind =
                char.IsAsciiLetterLower(c) ? 'x'
                : char.IsAsciiLetterUpper(c) ? 'X'
                : char.IsAsciiDigit(c) ? 'd'
                : char.IsLower(c) ? 'x'
                : char.IsLetter(c) ? 'X'
                : c;
            row = kind == last ? row + 1 : 1;
            last = kind;
            if (row <= 2)
            {
                shape = WordHash.Add(shape, kind);
            }
        }

        return shape;
    }

    private static void Gather(AnnotatedText text, Span<NameSight> sights)
    {
        var words = 0;
        foreach (var sight in sights)
        {
            words += sight.Open ? 1 : 0;
        }

        var slots = SignTable.SlotsFor(words);
        var keys = ArrayPool<uint>.Shared.Rent(slots);
        var signs = ArrayPool<NameSigns>.Shared.Rent(slots);
        try
        {
            keys.AsSpan(0, slots).Clear();
            signs.AsSpan(0, slots).Clear();
            var table = new SignTable(keys.AsSpan(0, slots), signs.AsSpan(0, slots));
            for (var i = 0; i < sights.Length; i++)
            {
                if (sights[i].Open)
                {
                    table.Add(sights[i].Word, IsCapital(text, i) ? SignsAt(text, sights, i) : NameSigns.None);
                }
            }

            for (var i = 0; i < sights.Length; i++)
            {
                if (text.Kinds[i] == TokenKind.Word && (text.Shapes[i] & TokenShape.Capitalised) == 0)
                {
                    table.AddTo(sights[i].Word, NameSigns.Small);
                }
            }

            for (var i = 0; i < sights.Length; i++)
            {
                sights[i].Signs = sights[i].Open ? table.Of(sights[i].Word) : NameSigns.None;
            }
        }
        finally
        {
            ArrayPool<uint>.Shared.Return(keys);
            ArrayPool<NameSigns>.Shared.Return(signs);
        }
    }

    private static NameSigns SignsAt(AnnotatedText text, ReadOnlySpan<NameSight> sights, int i)
    {
        ref readonly var sight = ref sights[i];
        var signs = (text.Shapes[i] & TokenShape.SentenceStart) == 0 ? NameSigns.Capital : NameSigns.None;
        signs |= sight.Place != 0 ? NameSigns.Toponym : NameSigns.None;
        signs |= sight.Last > i && sight.Before == 0 ? NameSigns.First : NameSigns.None;
        signs |= sight.Last == i && sight.Before > 0 ? NameSigns.Last : NameSigns.None;
        signs |= sight.Last > i && (sights[sight.Last].Clues & NameClue.Body) != 0 ? NameSigns.OfBody : NameSigns.None;
        var alone = sight.Last == i && sight.Before == 0;
        if (i > 0 && text.SentenceOf[i - 1] == text.SentenceOf[i])
        {
            ref readonly var before = ref sights[i - 1];
            var capital = IsCapital(text, i - 1);
            signs |= (before.Clues & NameClue.Title) != 0 && capital ? NameSigns.Titled : NameSigns.None;
            signs |= (before.Clues & NameClue.Given) != 0 && capital ? NameSigns.Surname : NameSigns.None;
            signs |= (before.Clues & NameClue.Locative) != 0 && !capital ? NameSigns.Located : NameSigns.None;
            signs |= before.Tag == PartOfSpeech.Det ? NameSigns.Article : NameSigns.None;
            signs |=
                alone
                && text.Kinds[i - 1] == TokenKind.Bracket
                && i + 1 < sights.Length
                && text.Kinds[i + 1] == TokenKind.Bracket
                    ? NameSigns.Bracketed | LongFormSigns(text, sights, i)
                    : NameSigns.None;
        }

        return signs
            | (
                alone && i + 1 < sights.Length && sights[i + 1].Tag is PartOfSpeech.Verb or PartOfSpeech.Aux
                    ? NameSigns.Acting
                    : NameSigns.None
            );
    }

    // "World Health Organization (WHO)", "rate of strain (ROS)": what the words tell that a short form stands for.
    private static NameSigns LongFormSigns(AnnotatedText text, ReadOnlySpan<NameSight> sights, int i)
    {
        var letters = text.CharactersOf(i);
        var left = letters.Length;
        if (left < 2 || (text.Shapes[i] & TokenShape.AllCapitals) == 0)
        {
            return NameSigns.None;
        }

        var capitals = 0;
        var clues = NameClue.None;
        for (var at = i - 2; at >= 0 && left > 0 && text.SentenceOf[at] == text.SentenceOf[i]; at--)
        {
            if (
                text.Kinds[at] == TokenKind.Word
                && WordHash.Fold(text.CharactersOf(at)[0]) == WordHash.Fold(letters[left - 1])
            )
            {
                left--;
                capitals += IsCapital(text, at) ? 1 : 0;
                clues |= sights[at].Clues;
            }
            else if (text.Kinds[at] != TokenKind.Dash && text.Ends[at] - text.Starts[at] > 3)
            {
                break;
            }
        }

        const NameClue Bodies = NameClue.Body | NameClue.BodyHead | NameClue.Outlet;
        return left > 0 ? NameSigns.None
            : 2 * capitals >= letters.Length && (clues & Bodies) != 0 ? NameSigns.OfBody
            : NameSigns.Term;
    }
}
