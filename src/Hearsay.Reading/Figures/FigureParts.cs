using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Tells which figures count a part of what another one counts.</summary>
/// <remarks>
/// Three ways lead from a whole to its parts: words that bring some in ("among them four children", "two nurses included"), "of"
/// with a word that stands for the whole ("four of them"), and a list that takes the whole apart behind a colon, a dash, a
/// bracket or a comma. The whole is the last one before that tells of the same happening, in the sentence or the one before.
/// </remarks>
internal readonly ref struct FigureParts(AnnotatedText text, List<Figure> figures)
{
    private const int LongestReach = 24;

    /// <summary>Puts the whole into every figure that is a part.</summary>
    public void Mark()
    {
        var sums = new FigureSums(text, figures);
        for (var i = 0; i < figures.Count; i++)
        {
            if (figures[i].PartOf < 0 && Whole(i) is >= 0 and var whole)
            {
                figures[i] = figures[i] with { PartOf = whole };
            }

            if (sums.TryRead(i, out var sum))
            {
                for (var part = sum.First; part < sum.End; part++)
                {
                    figures[part] = figures[part] with { PartOf = i };
                }
            }
        }
    }

    private int Whole(int part)
    {
        var first = text.TokenAt(figures[part].Extent.Start);
        if (IsOfThem(part, first))
        {
            return WholeBefore(part, first);
        }

        var bringing = BringingIn(first);
        return bringing >= 0 ? WholeBefore(part, bringing)
            : part > 0 && IsOfTheWhole(part - 1, first) ? part - 1
            : GoesOn(part, first) ? figures[part - 1].PartOf
            : -1;
    }

    // "four of them", "two of whom", "three of the wounded".
    private bool IsOfThem(int part, int first)
    {
        var end = text.TokenAt(figures[part].Extent.End - 1);
        for (var i = first; i < end; i++)
        {
            if (text.Is(i, "of"))
            {
                return FigureLexicon
                    .English.Of(text, i + 1)
                    .Is(FigureWords.Determiner | FigureWords.Pronoun | FigureWords.Relative);
            }
        }

        return false;
    }

    // "Of the 30 wounded, five": the whole opens the sentence, and a comma parts it from the number.
    private bool IsOfTheWhole(int whole, int first)
    {
        var token = text.TokenAt(figures[whole].Extent.Start);
        var start = text.SentenceAt(text.SentenceOf[first]).First;
        return token == start + 2
            && text.Is(start, "of")
            && text.CharactersOf(first - 1) is ","
            && text.TokenAt(figures[whole].Extent.End - 1) == first - 2
            && figures[whole].High > figures[whole + 1].Low;
    }

    // The word that brings a part in; -1 where none does before a verb, another number or a mark.
    private int BringingIn(int first)
    {
        var start = text.SentenceAt(text.SentenceOf[first]).First;
        for (var i = first - 1; i >= Math.Max(start, first - LongestReach); i--)
        {
            var word = FigureLexicon.English.Of(text, i);
            if (word.Is(FigureWords.Include))
            {
                return text.Is(i, "excluding") ? -1 : i;
            }

            if (
                text.Kinds[i] is not (TokenKind.Word or TokenKind.Clitic)
                || word.Is(FigureWords.Number | FigureWords.Conjunction | FigureWords.Relative)
                || (text.Tags[i] is PartOfSpeech.Verb && !word.Is(FigureWords.Be))
            )
            {
                break;
            }
        }

        return -1;
    }

    // "including four children and two nurses": the second goes on with the list that the first begins.
    private bool GoesOn(int part, int first)
    {
        if (part == 0 || figures[part].Who is null || figures[part - 1].PartOf < 0 || !IsSame(part, part - 1))
        {
            return false;
        }

        var from = text.TokenAt(figures[part - 1].Extent.End - 1) + 1;
        for (var i = from; i < first; i++)
        {
            if (text.CharactersOf(i) is not "," && !text.Is(i, "and"))
            {
                return false;
            }
        }

        return first > from;
    }

    // The last figure in front of a token that tells of the same and is no part itself.
    private int WholeBefore(int part, int token)
    {
        var sentence = text.SentenceOf[token];
        for (var i = part - 1; i >= 0; i--)
        {
            var last = text.TokenAt(figures[i].Extent.End - 1);
            if (last >= token)
            {
                continue;
            }

            if (text.SentenceOf[last] < sentence - 1)
            {
                break;
            }

            if (figures[i].PartOf < 0 && IsSame(part, i) && (figures[i].High ?? double.MaxValue) > figures[part].Low)
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsSame(int part, int whole) =>
        figures[part].What == figures[whole].What || (figures[part].What is null && figures[whole].What is not null);
}
