using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Reads clauses off the trees: a verb's subject, its modal, and how far its words reach.</summary>
internal readonly ref struct ClauseReader(AnnotatedText text)
{
    // No clause that is worth printing is longer; a "sentence" that is has lost its stops.
    private const int MostReach = 120;

    // From a modal to its verb are no more words than this.
    private const int ModalReach = 8;

    // Deeper trees than this are no sentences.
    private const int MostDepth = 40;

    private readonly AnnotatedText _text = text;

    /// <summary>The first token that may belong to the clause of a token.</summary>
    public int LowOf(int token) => Math.Max(_text.SentenceStarts[_text.SentenceOf[token]], token - MostReach);

    /// <summary>The token after the last one that may.</summary>
    public int HighOf(int token) => Math.Min(_text.SentenceAt(_text.SentenceOf[token]).End, token + MostReach);

    /// <summary>Whether a token hangs on another, or is it.</summary>
    public bool IsUnder(int token, int head)
    {
        for (var depth = 0; token >= 0 && depth < MostDepth; depth++)
        {
            if (token == head)
            {
                return true;
            }

            token = _text.Heads[token];
        }

        return false;
    }

    /// <summary>The first dependent of a token that stands in the relation; -1 for none.</summary>
    public int ChildOf(int head, DependencyRelation relation)
    {
        for (int i = LowOf(head), high = HighOf(head); i < high; i++)
        {
            if (_text.Heads[i] == head && _text.Relations[i] == relation)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The head of the subject of a verb or a predicate, that of a verb it is joined to counted; -1 for none.</summary>
    public int SubjectOf(int verb)
    {
        for (var depth = 0; verb >= 0 && depth < 4; depth++)
        {
            var low = LowOf(verb);
            for (var i = Math.Min(HighOf(verb), verb + 20) - 1; i >= low; i--)
            {
                if (_text.Heads[i] == verb && IsSubject(_text.Relations[i]))
                {
                    return i;
                }
            }

            if (_text.Relations[verb] is not (DependencyRelation.Conj or DependencyRelation.Xcomp))
            {
                return -1;
            }

            verb = _text.Heads[verb];
        }

        return -1;
    }

    /// <summary>Whether a relation is that of a subject.</summary>
    public static bool IsSubject(DependencyRelation relation) =>
        relation
            is DependencyRelation.Nsubj
                or DependencyRelation.NsubjPass
                or DependencyRelation.NsubjOuter
                or DependencyRelation.Expl;

    /// <summary>Whether a token is "will" or "would" before a verb.</summary>
    public bool IsFuture(int token) =>
        _text.Tags[token] == PartOfSpeech.Aux
        && (
            _text.Is(token, "will")
            || _text.Is(token, "would")
            || _text.Is(token, "'ll")
            || _text.Is(token, "'d")
            || _text.Is(token, "wo")
            || _text.Is(token, "shall")
        );

    /// <summary>Whether a token is "could", "may" or "might" before a verb.</summary>
    public bool IsPossible(int token) =>
        _text.Tags[token] == PartOfSpeech.Aux
        && (_text.Is(token, "could") || _text.Is(token, "may") || _text.Is(token, "might"));

    /// <summary>The verb or predicate that a modal belongs to; -1 where it has none, or where it has happened: "would have left".</summary>
    public int VerbOf(int modal)
    {
        var verb = _text.Heads[modal];
        if (verb <= modal || verb - modal > ModalReach || _text.Is(modal + 1, "rather") || _text.Is(modal + 1, "like"))
        {
            return -1;
        }

        for (var i = modal + 1; i < verb; i++)
        {
            if (_text.Is(i, "have"))
            {
                return -1;
            }

            if (_text.CharactersOf(i) is "," && i > modal + 1)
            {
                // The tree lost the verb: a modal's verb stands on its side of a comma.
                var next = _text.Is(modal + 1, "not") && i > modal + 2 ? modal + 2 : modal + 1;
                return _text.Kinds[next] == TokenKind.Word && _text.Tags[next] != PartOfSpeech.Adv || i == next + 1
                    ? next
                    : verb;
            }
        }

        return verb;
    }

    /// <summary>The words that hang on a token, from the first to the last.</summary>
    public (int First, int End) ReachOf(int head)
    {
        int first = head,
            end = head + 1;
        var (low, high) = (LowOf(head), HighOf(head));
        for (var i = low; i < high; i++)
        {
            if (IsUnder(i, head))
            {
                first = Math.Min(first, i);
                end = Math.Max(end, i + 1);
            }
        }

        var dateline = first > 0 || _text.SentenceOf[head] == 0 ? DatelineReader.EndOf(_text) : 0;
        return (head >= dateline ? Math.Max(first, dateline) : first, end);
    }

    /// <summary>The token after the last word of a verb's clause, without the verbs that are joined to it.</summary>
    public int AloneEnd(int verb)
    {
        var end = ReachOf(verb).End;
        for (var i = verb + 1; i < end; i++)
        {
            if (_text.Heads[i] == verb && _text.Relations[i] == DependencyRelation.Conj)
            {
                return Math.Max(verb + 1, ReachOf(i).First);
            }
        }

        return end;
    }

    /// <summary>The words without marks and conjunctions at their edges.</summary>
    public (int First, int End) Trim(int first, int end)
    {
        while (first < end - 1 && IsEdge(first))
        {
            first++;
        }

        while (end - 1 > first && (IsPunctuation(end - 1) || IsConjunction(end - 1)))
        {
            end--;
        }

        return (first, end);
    }

    /// <summary>Whether a token is a mark, other than one that belongs to a number or a word.</summary>
    public bool IsPunctuation(int token) =>
        _text.Kinds[token]
            is TokenKind.Punctuation
                or TokenKind.Stop
                or TokenKind.Dash
                or TokenKind.Quote
                or TokenKind.Bracket;

    private bool IsConjunction(int token) => _text.Relations[token] == DependencyRelation.Cc;

    private bool IsEdge(int token) =>
        IsPunctuation(token)
        || _text.Is(token, "that") && _text.Relations[token] is not (DependencyRelation.Det or DependencyRelation.Nsubj)
        || IsConjunction(token);
}
