using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds the totals that a report takes apart completely: a colon, a dash, a bracket or a comma, then a closed list that ends with "and".</summary>
/// <remarks>
/// Everything in the list must be a stated number of what the total counts, with nothing but places and belongings between
/// its members: "among them" and "including" give some parts and not all, and a member without a number leaves the sum open.
/// </remarks>
internal readonly ref struct FigureSums(AnnotatedText text, IReadOnlyList<Figure> figures)
{
    /// <summary>Finds the sum whose total is at an index; false where that figure is not taken apart.</summary>
    public bool TryRead(int whole, out FigureSum sum)
    {
        sum = default;
        var total = figures[whole];
        var first = whole + 1;
        if (
            !IsExact(total)
            || first >= figures.Count
            || !IsOpened(whole, first, out var mark)
            || (total.What is null && mark is not (':' or '(' or '-'))
        )
        {
            return false;
        }

        var end = first;
        var closed = false;
        while (
            end < figures.Count
            && (
                mark == ':' && total.What is not null
                    ? IsPart(total, figures[end])
                    : IsApposed(total, figures[end], mark)
            )
            && (end == first || Joins(end - 1, end, out closed))
        )
        {
            end++;
        }

        sum = new(whole, first, end);
        return closed && end - first > 1 && EndsAfter(end - 1) && (mark == ':' || IsClosed(end - 1, mark));
    }

    // "14 people (nine soldiers and five drivers)", "14 people, nine soldiers and five drivers,".
    private bool IsApposed(Figure whole, Figure part, char mark) =>
        IsExact(part)
        && part.Who is not null
        && part.What is not ("share" or "money")
        && (part.What == whole.What || part.What is null)
        && IsCounted(part)
        && (
            mark is ':' or '('
            || FigureLexicon.English.Of(text, text.TokenAt(part.Extent.End - 1)).Is(FigureWords.Person)
        );

    private bool IsOpened(int whole, int first, out char mark)
    {
        mark = ':';
        if (IsColon(whole, first))
        {
            return true;
        }

        var from = text.TokenAt(figures[whole].Extent.End - 1) + 1;
        var to = text.TokenAt(figures[first].Extent.Start);
        if (to <= from || to - from > 6 || text.SentenceOf[to] != text.SentenceOf[from - 1])
        {
            return false;
        }

        mark =
            text.CharactersOf(to - 1) is "(" ? '('
            : text.CharactersOf(to - 1) is "," ? ','
            : text.Kinds[to - 1] == TokenKind.Dash ? '-'
            : ' ';
        for (var i = from; i < to - 1; i++)
        {
            // "14 people were killed, nine soldiers and five drivers".
            if (
                text.Kinds[i] is not TokenKind.Word
                || FigureLexicon.English.Of(text, i).Is(FigureWords.Include | FigureWords.Conjunction)
            )
            {
                return false;
            }
        }

        return mark != ' ' && (mark != ',' || IsGeneric(text.TokenAt(figures[whole].Extent.End - 1)));
    }

    // Words that leave open who they are.
    private bool IsGeneric(int token) =>
        text.Is(token, "people")
        || text.Is(token, "persons")
        || text.Is(token, "victims")
        || text.Is(token, "dead")
        || text.Is(token, "casualties")
        || text.Is(token, "hostages")
        || text.Is(token, "prisoners");

    private bool IsClosed(int last, char mark)
    {
        var after = text.TokenAt(figures[last].Extent.End - 1) + 1;
        return mark == '('
            ? after < text.TokenCount && text.CharactersOf(after) is ")"
            : after >= text.TokenCount
                || text.Kinds[after] is TokenKind.Stop or TokenKind.Dash
                || text.CharactersOf(after) is "," or ";";
    }

    // "About nine" has both bounds at nine, and leaves room all the same.
    private static bool IsExact(Figure figure) =>
        figure.Low is not null && figure.Low == figure.High && figure.Bound == FigureBound.Exact;

    private bool IsPart(Figure whole, Figure part) =>
        IsExact(part) && part.What == whole.What && part.Who is not null && IsCounted(part);

    // A name or "the driver" is one of them without being counted: who else is meant with him is not said.
    private bool IsCounted(Figure part)
    {
        var token = text.TokenAt(part.Extent.Start);
        return text.Kinds[token] != TokenKind.Word
            || text.Is(token, "a")
            || text.Is(token, "an")
            || FigureLexicon.English.Of(text, token).Is(FigureWords.Number | FigureWords.OperatorStart);
    }

    // The total, then words without another mark, then a colon directly in front of the first part.
    private bool IsColon(int whole, int first)
    {
        var from = text.TokenAt(figures[whole].Extent.End);
        var to = text.TokenAt(figures[first].Extent.Start);
        for (var i = from; i < to - 1; i++)
        {
            if (text.Kinds[i] is TokenKind.Stop or TokenKind.Number || text.CharactersOf(i) is ":" or ";")
            {
                return false;
            }
        }

        return to > from && text.CharactersOf(to - 1) is ":" && text.SentenceOf[to - 1] == text.SentenceOf[from - 1];
    }

    private bool Joins(int part, int next, out bool closed)
    {
        var from = text.TokenAt(figures[part].Extent.End);
        var to = text.TokenAt(figures[next].Extent.Start);
        closed = to > from && text.Is(to - 1, "and");
        if (to <= from || to - from > 8 || !(closed || text.CharactersOf(to - 1) is ","))
        {
            return false;
        }

        // "two employees of the operator and one officer": what belongs to a member is no member.
        var belongs = IsBelonging(from);
        for (var i = from; i < to - 1; i++)
        {
            if (text.Kinds[i] is TokenKind.Stop || (!belongs && text.Kinds[i] is not TokenKind.Punctuation))
            {
                return false;
            }

            if (text.Kinds[i] is TokenKind.Punctuation && (text.CharactersOf(i) is not "," || i != to - 2))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsBelonging(int token) =>
        text.Is(token, "of") || text.Is(token, "from") || text.Is(token, "in") || text.Is(token, "at");

    // Nothing goes on with the list behind its last member.
    private bool EndsAfter(int last)
    {
        var after = text.TokenAt(figures[last].Extent.End);
        return after >= text.TokenCount
            || (
                !text.Is(after, "and")
                && !text.Is(after, "plus")
                && !text.Is(after, "or")
                && !text.Is(after, "as")
                && !(after + 1 < text.TokenCount && text.CharactersOf(after) is "," && text.Is(after + 1, "and"))
            );
    }
}
