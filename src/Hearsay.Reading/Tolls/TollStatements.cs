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
        var members = new List<int> { first };
        last = first;
        for (var i = first + 1; i < figures.Count; i++)
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
            if (Counts(i))
            {
                members.Add(i);
                low += next.Low!.Value;
                high = high is { } sum && next.High is { } more ? sum + more : null;
                bound = bound == FigureBound.Exact ? next.Bound : bound;
            }
        }

        return new(figure.What!, low, high, bound, inTitle, members, members.Count > 1 ? "added" : "stated");
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
