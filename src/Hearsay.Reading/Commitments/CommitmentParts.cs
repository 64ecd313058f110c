using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Puts a commitment together: the party's words, the duty's, and who says so.</summary>
internal readonly ref struct CommitmentParts(ReadingDraft draft)
{
    private readonly ReadingDraft _draft = draft;
    private readonly AnnotatedText _text = draft.Text;
    private readonly ClauseReader _clauses = new(draft.Text);
    private readonly ClaimIndex _claims = new(draft);

    /// <summary>The words of a subject, up to a token; null where it is a relative or names nobody.</summary>
    public (int First, int End, string Words)? PartyOf(int subject, int limit)
    {
        if (
            subject < 0
            || subject >= limit
            || _text.Relations[subject] == DependencyRelation.Expl
            || _text.FineTags[subject] == FineTag.Relative
            || _text.Is(subject, "that")
            || _text.Is(subject, "who")
            || _text.Is(subject, "which")
            || _text.Is(subject, "nobody")
            || _text.Is(subject, "you")
        )
        {
            return null;
        }

        var (first, end) = _clauses.ReachOf(subject);
        end = Math.Min(end, limit);
        for (var i = subject - 1; i >= first; i--)
        {
            if (_text.Kinds[i] == TokenKind.Dash && (_text.Shapes[i] & TokenShape.SpaceBefore) != 0)
            {
                first = i + 1;
            }
        }

        for (var i = subject + 1; i < end; i++)
        {
            // "the group, which …": the name is enough.
            if (_text.CharactersOf(i) is "," or "(" || _text.Is(i, "who") || _text.Is(i, "which"))
            {
                end = i;
            }
        }

        if (limit < _text.TokenCount && _text.QuotationOf[subject] != _text.QuotationOf[limit])
        {
            // "he added, “promises to": the words beyond the mark are another's clause.
            return null;
        }

        (first, end) = WithoutTime(first, end, subject);
        if (end <= first)
        {
            return null;
        }

        (first, end) = _clauses.Trim(first, end);
        first += first < subject && _text.Tags[first] == PartOfSpeech.Adv && _text.Heads[first] != subject ? 1 : 0;
        var words = PlainWords.Of(_text.Text, _text.ExtentOf(first, end));
        if (_text.Tags[subject] == PartOfSpeech.Pron && !IsQuantity(subject))
        {
            var claim = _claims.ClaimAt(_text.Starts[subject]);
            words = claim >= 0 && _draft.Claims[claim].Holder is { } holder ? holder : words;
            if (words.Equals("it", StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }
        }

        return (first, end, words);
    }

    /// <summary>Adds a commitment.</summary>
    public bool Add(
        (int First, int End) whole,
        string party,
        (int First, int End) duty,
        CommitmentStatus status,
        int claim,
        Extent? agreement = null
    )
    {
        if (whole.End <= whole.First || duty.End <= duty.First)
        {
            return false;
        }

        var (first, end) = _clauses.Trim(whole.First, whole.End);
        var (dutyFirst, dutyEnd) = _clauses.Trim(duty.First, duty.End);
        var extent = _text.ExtentOf(first, Math.Max(end, dutyEnd));
        foreach (var known in _draft.Commitments)
        {
            if (known.Extent.Overlaps(extent) && known.Duty.Overlaps(_text.ExtentOf(dutyFirst, dutyEnd)))
            {
                return false;
            }
        }

        var words = _text.ExtentOf(dutyFirst, dutyEnd);
        _draft.Commitments.Add(
            new Commitment(extent, party, words, status, claim)
            {
                Agreement = agreement,
                Until = status == CommitmentStatus.Stated ? new WindowReader(_draft).Read(words).To : null,
            }
        );
        return true;
    }

    /// <summary>Whether a word in front of a verb, in its clause, negates it.</summary>
    public bool IsNegated(int verb, int reach = 4)
    {
        for (var i = verb - 1; i >= Math.Max(_clauses.LowOf(verb), verb - reach); i--)
        {
            if (
                _text.Is(i, "not")
                || _text.Is(i, "n't")
                || _text.Is(i, "never")
                || _text.Is(i, "nobody")
                || _text.Is(i, "neither")
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a modal or an "if" takes the fact out of a verb: "would keep", "if it keeps", "to keep".</summary>
    public bool IsUnreal(int verb)
    {
        for (var i = verb - 1; i >= Math.Max(_clauses.LowOf(verb), verb - 6); i--)
        {
            if (_clauses.IsPunctuation(i))
            {
                return false;
            }

            if (_text.FineTags[i] == FineTag.Modal || (_text.Is(i, "to") && i >= verb - 2))
            {
                return true;
            }
        }

        var mark = _clauses.ChildOf(verb, DependencyRelation.Mark);
        return mark >= 0 && (_text.Is(mark, "if") || _text.Is(mark, "unless") || _text.Is(mark, "whether"));
    }

    // "The council on Friday": the day is none of the party's name.
    private (int, int) WithoutTime(int first, int end, int subject)
    {
        foreach (var time in _draft.Times)
        {
            var at = _text.TokenAt(time.Extent.Start);
            if (at > subject && at < end)
            {
                return (first, _text.Tags[at - 1] == PartOfSpeech.Adp && at - 1 > subject ? at - 1 : at);
            }
        }

        return (first, end);
    }

    private bool IsQuantity(int token) =>
        _text.Is(token, "both") || _text.Is(token, "each") || _text.Is(token, "neither") || _text.Is(token, "all");
}
