using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Puts figures together that one list gives: "his wife, two sons and himself".</summary>
internal readonly ref struct TollStatements(AnnotatedText text, IReadOnlyList<Figure> figures)
{
    private const int LongestJoint = 12;

    /// <summary>Whether a figure speaks of a whole: no part of another figure, and no nought about others.</summary>
    public bool Counts(int figure) => figures[figure].Low is > 0 && !IsPart(figures[figure]);

    /// <summary>Whether a figure may speak of somebody who is counted elsewhere: of one person, without a number.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="definite">Whether "the driver" and names count as such.</param>
    /// <param name="indefinite">Whether "a driver" does.</param>
    public bool IsMention(int figure, bool definite, bool indefinite)
    {
        var token = text.TokenAt(figures[figure].Extent.Start);
        if (text.Is(token, "a") || text.Is(token, "an") || text.Is(token, "another") || text.Is(token, "one"))
        {
            return indefinite && figures[figure].High == 1;
        }

        return definite
            && text.Kinds[token] == TokenKind.Word
            && !FigureLexicon.English.Of(text, token).Is(FigureWords.Number | FigureWords.OperatorStart);
    }

    /// <summary>The statement that begins with a figure.</summary>
    /// <param name="first">The figure.</param>
    /// <param name="inTitle">Whether it is the title's.</param>
    /// <param name="last">The last figure that it looked at.</param>
    public Toll From(int first, bool inTitle, out int last)
    {
        var figure = figures[first];
        var (low, high, bound) = (figure.Low!.Value, figure.High, figure.Bound);
        if (Ordinal(figure) is { } place)
        {
            last = first;
            return new(figure.What!, place, place, bound, inTitle, [first], "ordinal");
        }

        var members = new List<int> { first };
        last = first;
        // "Of the 18 wounded, ten were soldiers": what follows are parts.
        var token = text.TokenAt(figure.Extent.Start);
        var whole = token > 1 && text.Is(token - 1, "the") && text.Is(token - 2, "of");
        for (var i = first + 1; i < figures.Count && !whole; i++)
        {
            var next = figures[i];
            if (next.What != figure.What)
            {
                continue;
            }

            if (!IsJoined(figures[last], next))
            {
                break;
            }

            last = i;
            if (Counts(i) && !IsGraded(next))
            {
                members.Add(i);
                low += next.Low!.Value;
                high = high is { } sum && next.High is { } more ? sum + more : null;
                bound = bound == FigureBound.Exact ? next.Bound : bound;
            }
        }

        return members.Count > 1 && IsTakenApart(figure, low)
            ? new(figure.What!, figure.Low!.Value, figure.High, figure.Bound, inTitle, [first], "stated")
            : new(figure.What!, low, high, bound, inTitle, members, members.Count > 1 ? "added" : "stated");
    }

    // "three others, two men and a girl": the whole, and then who they are.
    private bool IsTakenApart(Figure whole, double sum)
    {
        var last = text.TokenAt(whole.Extent.End - 1);
        return sum == 2 * whole.Low
            && last + 1 < text.TokenCount
            && text.CharactersOf(last + 1) is ","
            && (
                text.Is(last, "people")
                || text.Is(last, "others")
                || text.Is(last, "persons")
                || text.Is(last, "person")
                || text.Is(last, "victims")
                || text.Is(last, "victim")
                || text.Is(last, "other")
            );
    }

    // "14 others were injured, five critically": how badly some of them were.
    private bool IsGraded(Figure figure)
    {
        var last = text.TokenAt(figure.Extent.End - 1);
        return figure is { What: "injured", Who: null } && (text.Is(last, "critically") || text.Is(last, "seriously"));
    }

    // "A third person has died": those before are counted with the third.
    private double? Ordinal(Figure figure)
    {
        if (figure.What != "killed" || figure.High != 1)
        {
            return null;
        }

        var first = text.TokenAt(figure.Extent.Start);
        for (var i = first; i < first + 2 && i < text.TokenCount; i++)
        {
            if (FigureLexicon.English.Of(text, i) is var word && word.Is(FigureWords.Ordinal))
            {
                return word.Value;
            }
        }

        return null;
    }

    private bool IsPart(Figure figure)
    {
        var first = text.TokenAt(figure.Extent.Start);
        for (var i = first - 1; i >= 0 && i >= first - 5 && text.Kinds[i] is TokenKind.Word or TokenKind.Clitic; i--)
        {
            if (FigureLexicon.English.Of(text, i).Is(FigureWords.Include))
            {
                return true;
            }
        }

        var end = text.TokenAt(figure.Extent.End - 1);
        for (var i = first; i < end; i++)
        {
            if (
                text.Is(i, "of")
                && FigureLexicon
                    .English.Of(text, i + 1)
                    .Is(FigureWords.Determiner | FigureWords.Pronoun | FigureWords.Relative)
            )
            {
                return true;
            }
        }

        return false;
    }

    // A comma or "and" parts them, and no other clause.
    private bool IsJoined(Figure one, Figure other)
    {
        var from = text.TokenAt(one.Extent.End - 1) + 1;
        var to = text.TokenAt(other.Extent.Start);
        if (to <= from || to - from > LongestJoint || text.SentenceOf[to] != text.SentenceOf[from - 1])
        {
            return false;
        }

        for (var i = from; i < to; i++)
        {
            if (
                text.Is(i, "said")
                || text.Is(i, "says")
                || text.Is(i, "while")
                || text.Is(i, "when")
                || text.Is(i, "after")
            )
            {
                return false;
            }
        }

        return IsLink(to - 1) || (to - 2 >= from && IsLink(to - 2));
    }

    private bool IsLink(int token) =>
        text.CharactersOf(token) is "," or "&"
        || text.Is(token, "and")
        || text.Is(token, "plus")
        || text.Is(token, "then")
        || text.Is(token, "before");
}
