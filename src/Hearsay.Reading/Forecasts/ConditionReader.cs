using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds the condition of a clause: "if the dam breaks", "unless the port reopens".</summary>
internal readonly ref struct ConditionReader(AnnotatedText text)
{
    private readonly AnnotatedText _text = text;
    private readonly ClauseReader _clauses = new(text);

    /// <summary>The words of the condition, without the word that begins it, and where that word stands.</summary>
    /// <param name="verb">The verb of the clause that hangs on it.</param>
    /// <param name="from">The first token that the condition may begin at.</param>
    /// <param name="to">The token after the last one.</param>
    public (int Mark, int First, int End)? Find(int verb, int from, int to)
    {
        for (var i = Math.Max(from, _clauses.LowOf(verb)); i < Math.Min(to, _clauses.HighOf(verb)); i++)
        {
            if (Begins(i, out var first) && Read(i, first, verb) is var (begin, end))
            {
                return (i, begin, end);
            }
        }

        return null;
    }

    private bool Begins(int token, out int first)
    {
        first = token + 1;
        if (_text.Is(token, "if") || _text.Is(token, "unless"))
        {
            return token == 0
                || !(_text.Is(token - 1, "even") || _text.Is(token - 1, "as") || _text.Is(token - 1, "only"));
        }

        if (_text.Is(token, "provided") || _text.Is(token, "providing"))
        {
            first += first < _text.TokenCount && _text.Is(first, "that") ? 1 : 0;
            return first > token + 1;
        }

        first = token + 3;
        return token + 3 < _text.TokenCount
            && _text.Is(token + 1, "long")
            && (_text.Is(token, "so") || _text.Is(token, "as"))
            && _text.Is(token + 2, "as");
    }

    // The clause behind the word: as far as its verb reaches, or up to the comma where the tree does not tell.
    private (int, int)? Read(int mark, int first, int verb)
    {
        var high = _clauses.HighOf(mark);
        var head = _text.Heads[mark];
        var end = first;
        if (head >= first && head - mark < 25 && !_clauses.IsUnder(verb, head))
        {
            if (_text.Relations[head] is DependencyRelation.Ccomp or DependencyRelation.Csubj)
            {
                return null;
            }

            end = Math.Min(high, _clauses.ReachOf(head).End);
        }

        for (var i = first; i < high; i++)
        {
            if (_text.CharactersOf(i) is "," && i > first + 1 && (i >= end || mark < verb))
            {
                end = i;
                break;
            }

            if (end == first && i == high - 1)
            {
                end = high;
            }
        }

        if (end <= first || (first <= verb && verb < end))
        {
            return null;
        }

        var (begin, stop) = _clauses.Trim(first, end);
        return stop - begin >= 2 ? (begin, stop) : null;
    }
}
