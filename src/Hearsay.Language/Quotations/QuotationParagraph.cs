namespace Hearsay.Language;

/// <summary>The quotations of one paragraph while they are being paired.</summary>
internal readonly ref struct QuotationParagraph(
    string text,
    TokenArrays tokens,
    List<Quotation> found,
    int[] quotationOf,
    int first,
    int end
)
{
    /// <summary>Reads the paragraph; returns the quotation left open at its end, or -1.</summary>
    public int Read(int runsOn, int mostDepth)
    {
        Span<int> open = stackalloc int[mostDepth];
        var depth = 0;
        for (var i = first; i < end; i++)
        {
            if (tokens.Kinds[i] != TokenKind.Quote)
            {
                quotationOf[i] = depth > 0 ? open[depth - 1] : -1;
                continue;
            }

            var single = IsSingle(i);
            var opened = depth > 0 ? FindOpen(open[..depth], single) : -1;
            if (opened >= 0 && Closes(i, single))
            {
                while (depth > opened)
                {
                    Close(open[--depth], i, closed: depth == opened);
                }
            }
            else if (depth < mostDepth && Opens(i, single) && opened < 0)
            {
                var continues = i == first && runsOn >= 0 && found[runsOn].Single == single ? runsOn : -1;
                Open(i, depth > 0 ? open[depth - 1] : -1, continues, single);
                open[depth++] = found.Count - 1;
            }
            else
            {
                quotationOf[i] = depth > 0 ? open[depth - 1] : -1;
            }
        }

        var left = depth > 0 ? open[0] : -1;
        while (depth > 0)
        {
            Close(open[--depth], end, closed: false);
        }

        return left;
    }

    private int FindOpen(ReadOnlySpan<int> open, bool single)
    {
        for (var i = open.Length - 1; i >= 0; i--)
        {
            if (found[open[i]].Single == single)
            {
                return i;
            }
        }

        return -1;
    }

    private void Open(int token, int parent, int continues, bool single)
    {
        quotationOf[token] = found.Count;
        var whole = new Extent(tokens.Starts[token], tokens.Ends[token]);
        found.Add(
            new Quotation(whole, new Extent(whole.End, whole.End), token, token + 1, parent, continues, false, single)
        );
    }

    private void Close(int quotation, int token, bool closed)
    {
        var q = found[quotation];
        var endToken = closed ? token + 1 : token;
        var inner =
            q.FirstToken + 1 < token ? new Extent(tokens.Starts[q.FirstToken + 1], tokens.Ends[token - 1]) : q.Inner;
        if (closed)
        {
            quotationOf[token] = quotation;
        }

        found[quotation] = q with
        {
            Whole = new Extent(q.Whole.Start, tokens.Ends[endToken - 1]),
            Inner = inner,
            EndToken = endToken,
            Closed = closed,
        };
    }

    private bool IsSingle(int token) =>
        tokens.Ends[token] - tokens.Starts[token] == 1
        && text[tokens.Starts[token]] is '\'' or '‘' or '’' or '‚' or '‛' or '‹' or '›' or '`';

    private bool SpaceBefore(int token) =>
        token == first
        || (tokens.Shapes[token] & TokenShape.SpaceBefore) != 0
        || tokens.Kinds[token - 1] is TokenKind.Dash
        || (tokens.Kinds[token - 1] is TokenKind.Quote or TokenKind.Bracket && OpensByPlace(token - 1));

    private bool OpensByPlace(int token) => token == first || (tokens.Shapes[token] & TokenShape.SpaceBefore) != 0;

    private bool SpaceAfter(int token) => token + 1 >= end || (tokens.Shapes[token + 1] & TokenShape.SpaceBefore) != 0;

    private bool Opens(int token, bool single)
    {
        var mark = text[tokens.Starts[token]];
        if (single && mark == '’')
        {
            return false;
        }

        return SpaceBefore(token) && (!SpaceAfter(token) || mark is '«' or '“' or '„' or '`')
            || (!single && mark is '“' or '„' && token + 1 < end);
    }

    private bool Closes(int token, bool single)
    {
        var mark = text[tokens.Starts[token]];
        if (mark is '‘' or '„' or '`')
        {
            return false;
        }

        if (mark is '“' && !SpaceAfter(token) && SpaceBefore(token))
        {
            return false;
        }

        // A plural's possessive ("the soldiers' camp") is no end while a better one follows.
        if (
            single
            && !SpaceBefore(token)
            && SpaceAfter(token)
            && token > first
            && text[tokens.Ends[token - 1] - 1] is 's' or 'S'
            && token + 1 < end
            && tokens.Kinds[token + 1] == TokenKind.Word
        )
        {
            return !EndsLater(token + 1);
        }

        return !SpaceBefore(token) || SpaceAfter(token) || mark is '”' or '»';
    }

    private bool EndsLater(int from)
    {
        for (var i = from; i < end; i++)
        {
            if (tokens.Kinds[i] == TokenKind.Quote && IsSingle(i))
            {
                return !OpensByPlace(i);
            }
        }

        return false;
    }
}
