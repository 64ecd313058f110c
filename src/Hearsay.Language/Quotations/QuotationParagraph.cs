namespace Hearsay.Language;

/// <summary>Makes the quotations of one paragraph out of its paired marks.</summary>
internal readonly ref struct QuotationParagraph(
    TokenArrays tokens,
    ReadOnlySpan<int> sentences,
    int first,
    int end,
    List<Quotation> found,
    int[] quotationOf
)
{
    // The paragraph's sentences, and those behind it.
    private readonly ReadOnlySpan<int> _sentences = sentences;

    /// <summary>The first token.</summary>
    public int First => first;

    /// <summary>The token after the last one.</summary>
    public int End => end;

    /// <summary>Adds the paragraph's quotations; returns the one that may run on into the next paragraph, or -1.</summary>
    public int Read(ReadOnlySpan<QuotationMark> marks, QuotationMarks reader, int runsOn)
    {
        var left = -1;
        var parent = -1;
        var sentence = 0;
        for (var m = 0; m < marks.Length; m++)
        {
            var mark = marks[m];
            if (!mark.Opens || (mark.Partner != QuotationMark.None && marks[mark.Partner].Token == mark.Token + 1))
            {
                // No mark that opens, or no words between the two.
                continue;
            }

            while (parent >= 0 && found[parent].EndToken <= mark.Token)
            {
                parent = found[parent].Parent;
            }

            var closed = mark.Partner != QuotationMark.None;
            int last;
            if (closed)
            {
                last = marks[mark.Partner].Token + 1;
            }
            else
            {
                while (sentence + 1 < _sentences.Length && _sentences[sentence + 1] <= mark.Token)
                {
                    sentence++;
                }

                var runs = parent < 0 && RunsToTheEnd(marks, m, reader);
                last = runs ? end : SentenceEnd(sentence);
                if (!runs && IsDropped(marks, m, ref last, parent))
                {
                    continue;
                }

                left = runs ? found.Count : left;
            }

            var continues = mark.Token == first && runsOn >= 0 && AreOfOneKind(reader, runsOn, mark) ? runsOn : -1;
            parent = Add(mark, last, parent, continues, closed);
        }

        return left;
    }

    private bool AreOfOneKind(QuotationMarks reader, int quotation, in QuotationMark mark) =>
        ((reader.LookOf(found[quotation].FirstToken) ^ mark.Shape) & MarkShape.Family) == 0;

    private int SentenceEnd(int sentence) =>
        sentence + 1 < _sentences.Length ? Math.Min(end, _sentences[sentence + 1]) : end;

    /// <summary>Whether an open quotation goes on to the paragraph's end.</summary>
    private bool RunsToTheEnd(ReadOnlySpan<QuotationMark> marks, int m, QuotationMarks reader)
    {
        var reopened =
            end + 1 < tokens.Count
            && tokens.Kinds[end] == TokenKind.Quote
            && (tokens.Shapes[end + 1] & TokenShape.SpaceBefore) == 0
            && ((reader.LookOf(end) ^ marks[m].Shape) & MarkShape.Family) == 0;
        if (reopened && marks[m].Token == first)
        {
            return true;
        }

        // A mark of its kind behind it, and the open one is stray.
        for (var n = m + 1; n < marks.Length; n++)
        {
            if (marks[n].PairsWith(marks[m]) && (marks[n].Opens || !marks[n].IsSingle))
            {
                return false;
            }
        }

        return reopened || (marks[m].Token == first && !marks[m].IsSingle);
    }

    /// <summary>Whether a stray mark gives no quotation: a single one is an apostrophe, a crossed one nothing.</summary>
    private bool IsDropped(ReadOnlySpan<QuotationMark> marks, int m, ref int last, int parent)
    {
        if (marks[m].IsSingle)
        {
            return true;
        }

        if (parent >= 0)
        {
            // The parent's closing mark is no part of it.
            last = Math.Min(last, found[parent].EndToken - (found[parent].Closed ? 1 : 0));
        }

        var next = m + 1;
        while (next < marks.Length && !marks[next].Opens)
        {
            next++;
        }

        return last <= marks[m].Token + 1 || (next < marks.Length && marks[next].Token < last);
    }

    private int Add(in QuotationMark mark, int last, int parent, int continues, bool closed)
    {
        var index = found.Count;
        var innerEnd = closed ? last - 1 : last;
        var whole = new Extent(tokens.Starts[mark.Token], tokens.Ends[last - 1]);
        var inner =
            mark.Token + 1 < innerEnd
                ? new Extent(tokens.Starts[mark.Token + 1], tokens.Ends[innerEnd - 1])
                : new Extent(tokens.Ends[mark.Token], tokens.Ends[mark.Token]);
        found.Add(new Quotation(whole, inner, mark.Token, last, parent, continues, closed, mark.IsSingle));
        quotationOf.AsSpan(mark.Token, last - mark.Token).Fill(index);
        return index;
    }
}
