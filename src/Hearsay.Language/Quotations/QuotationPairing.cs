namespace Hearsay.Language;

/// <summary>Decides which marks of a paragraph open, which close, and which are none.</summary>
/// <remarks>
/// A mark's place decides: it opens where a word follows it and none stands before it, and closes the other way round.
/// What a typographic mark looks like decides only where its place does not, since many texts have them turned the
/// wrong way. A closing mark belongs to the last one that is open, so that a stray opening mark takes nothing from the
/// quotations behind it.
/// </remarks>
internal readonly ref struct QuotationPairing(string text, TokenArrays tokens, Span<QuotationMark> marks)
{
    // Deeper nesting than this is no nesting but damage; the outermost is given up then.
    private const int MostDepth = 8;

    private readonly Span<QuotationMark> _marks = marks;

    public void Pair()
    {
        Span<int> open = stackalloc int[MostDepth];
        var depth = 0;
        for (var m = 0; m < _marks.Length; m++)
        {
            if (IsApostrophe(m))
            {
                continue;
            }

            var opener = FindOpener(open[..depth], m);
            if (opener >= 0 && Closes(m, open[opener]))
            {
                _marks[open[opener]].Partner = m;
                depth = opener;
            }
            else if (Opens(m, opener >= 0))
            {
                if (depth == MostDepth)
                {
                    open[1..].CopyTo(open);
                    depth--;
                }

                _marks[m].Opens = true;
                open[depth++] = m;
            }
        }
    }

    /// <summary>The innermost open mark that the mark could close, as a place in <paramref name="open"/>; -1 for none.</summary>
    private int FindOpener(ReadOnlySpan<int> open, int mark)
    {
        for (var i = open.Length - 1; i >= 0; i--)
        {
            if (_marks[open[i]].PairsWith(_marks[mark]))
            {
                return i;
            }

            // A single mark, which may be an apostrophe, never breaks a double quotation off.
            if (_marks[mark].IsSingle && !_marks[open[i]].IsSingle)
            {
                return -1;
            }
        }

        return -1;
    }

    private bool Closes(int m, int opener)
    {
        ref readonly var mark = ref _marks[m];
        if (mark.StandsOpen)
        {
            return false;
        }

        if (!mark.StandsClosed)
        {
            // Its place says nothing: "so "it" goes". A mark that looks like its opener does not close it.
            var turned = (_marks[opener].Shape & MarkShape.LooksClosed) != 0;
            return (mark.Shape & (turned ? MarkShape.None : MarkShape.LooksOpen)) == 0
                && (mark.Token > _marks[opener].Token + 1 || (tokens.Shapes[mark.Token] & TokenShape.SpaceBefore) == 0);
        }

        return !MayBeNone(m) || !ClosesForSure(NextOfKind(m));
    }

    private bool Opens(int m, bool withinSame)
    {
        ref readonly var mark = ref _marks[m];
        if (mark.IsSingle && (mark.Shape & (MarkShape.LooksClosed | MarkShape.Angled)) == MarkShape.LooksClosed)
        {
            return false;
        }

        if (mark.StandsOpen)
        {
            return true;
        }

        if (mark.StandsClosed || mark.IsSingle)
        {
            return false;
        }

        if ((mark.Shape & MarkShape.LooksOpen) != 0)
        {
            return true;
        }

        var next = withinSame || IsInch(m) ? QuotationMark.None : NextOfKind(m);
        return next >= 0 && ((mark.Shape & MarkShape.LooksClosed) == 0 || _marks[next].StandsClosed);
    }

    /// <summary>Whether a mark between a word and a blank may be an apostrophe or an inch: "soldiers' ", "goin' ", "6" ".</summary>
    private bool MayBeNone(int m)
    {
        var token = _marks[m].Token;
        if (token + 1 >= tokens.Count || tokens.Kinds[token + 1] is not (TokenKind.Word or TokenKind.Number))
        {
            return false;
        }

        return _marks[m].IsSingle
            ? tokens.Kinds[token - 1] == TokenKind.Word && text[tokens.Ends[token - 1] - 1] is 's' or 'S' or 'n'
            : IsInch(m);
    }

    // "6" gun", "5' 10"".
    private bool IsInch(int m)
    {
        var token = _marks[m].Token;
        return (_marks[m].Shape & (MarkShape.LooksOpen | MarkShape.LooksClosed | MarkShape.FreeLeft)) == 0
            && tokens.Kinds[token - 1] == TokenKind.Number;
    }

    /// <summary>A mark that is none whatever is open: "5'10", "rock 'n' roll".</summary>
    private bool IsApostrophe(int m)
    {
        ref readonly var mark = ref _marks[m];
        if (!mark.IsSingle || (mark.Shape & MarkShape.Angled) != 0)
        {
            return false;
        }

        var token = mark.Token;
        if (token > 0 && token + 1 < tokens.Count && IsInch(m))
        {
            return tokens.Kinds[token + 1] == TokenKind.Number
                && (tokens.Shapes[token + 1] & TokenShape.SpaceBefore) == 0;
        }

        return IsElided(token, token + 1) || IsElided(token - 2, token - 1);
    }

    // "'n'" between two words.
    private bool IsElided(int mark, int word) =>
        mark >= 0
        && word + 1 < tokens.Count
        && tokens.Kinds[word] == TokenKind.Word
        && tokens.Ends[word] - tokens.Starts[word] == 1
        && text[tokens.Starts[word]] is 'n' or 'N'
        && tokens.Kinds[mark] == TokenKind.Quote
        && tokens.Kinds[word + 1] == TokenKind.Quote;

    /// <summary>The next mark that pairs with this one's kind; -1 for none.</summary>
    private int NextOfKind(int m)
    {
        // Other kinds in between are few: more than these say nothing either.
        for (var n = m + 1; n < Math.Min(m + 8, _marks.Length); n++)
        {
            if (_marks[n].PairsWith(_marks[m]))
            {
                return n;
            }
        }

        return QuotationMark.None;
    }

    private bool ClosesForSure(int m) => m >= 0 && _marks[m].StandsClosed && !MayBeNone(m);
}
