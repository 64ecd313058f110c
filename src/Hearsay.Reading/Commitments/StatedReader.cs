using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Reads what somebody binds himself to, or is bound to by an agreement.</summary>
internal readonly ref struct StatedReader(ReadingDraft draft, CommitmentLexicon lexicon)
{
    // From "under" to its noun, and from there to the duty's verb, are no more words than these.
    private const int NounReach = 6;
    private const int DutyReach = 25;

    private readonly ReadingDraft _draft = draft;
    private readonly AnnotatedText _text = draft.Text;
    private readonly ClauseReader _clauses = new(draft.Text);
    private readonly CommitmentParts _parts = new(draft);
    private readonly ClaimIndex _claims = new(draft);

    /// <summary>"promised to leave", "pledged never to return", "promised that it would leave", "committed itself to leave".</summary>
    public bool TryPromise(int token)
    {
        if (
            _text.Tags[token] != PartOfSpeech.Verb
            || _text.Relations[token] is DependencyRelation.Amod
            || _parts.IsNegated(token)
            || _parts.IsUnreal(token)
            || _clauses.ChildOf(token, DependencyRelation.AuxPass) >= 0
            || _parts.PartyOf(_clauses.SubjectOf(token), token) is not { } party
        )
        {
            return false;
        }

        var high = _clauses.HighOf(token);
        var at = token + 1;
        while (at < high && (IsReflexive(at) || _text.Is(at, "never") || _text.Is(at, "not")))
        {
            at++;
        }

        if (at < high && InfinitiveAt(at) is >= 0 and var verb)
        {
            var negated = at > token + 1 && !IsReflexive(at - 1);
            var end = _clauses.ReachOf(verb).End;
            return Add(token, party, (negated ? at - 1 : at + 1, end));
        }

        return !_text.Is(token, "agreed") && !_text.Is(token, "agree") && TryThat(token, party);
    }

    /// <summary>"The treaty requires both states to destroy their mines".</summary>
    public bool TryOblige(int token)
    {
        var subject = _clauses.SubjectOf(token);
        if (
            subject < 0
            || subject >= token
            || _text.Tags[token] != PartOfSpeech.Verb
            || !lexicon.Is(_text, subject, CommitmentWords.Agreement)
            || _parts.IsNegated(token)
            || _clauses.ChildOf(token, DependencyRelation.AuxPass) >= 0
        )
        {
            return false;
        }

        for (var i = token + 2; i < Math.Min(token + 12, _clauses.HighOf(token)); i++)
        {
            if (InfinitiveAt(i) is >= 0 and var verb)
            {
                var party = _text.ExtentOf(token + 1, i);
                var duty = (i + 1, _clauses.ReachOf(verb).End);
                var (first, end) = _clauses.Trim(_clauses.ReachOf(subject).First, token);
                return _parts.Add(
                    (first, duty.Item2),
                    PlainWords.Of(_text.Text, party),
                    duty,
                    CommitmentStatus.Stated,
                    _claims.ClaimAt(_text.Starts[token]),
                    _text.ExtentOf(first, end)
                );
            }
        }

        return false;
    }

    /// <summary>"Under the deal, the rebels must hand over all prisoners".</summary>
    public bool TryUnder(int token)
    {
        var noun = -1;
        for (var i = token + 1; i < Math.Min(token + NounReach, _clauses.HighOf(token)) && noun < 0; i++)
        {
            noun = lexicon.Is(_text, i, CommitmentWords.Agreement) ? i : -1;
        }

        if (noun < 0)
        {
            return false;
        }

        var opens = token - _clauses.LowOf(token) <= 1;
        var (from, to) = opens
            ? (noun + 1, Math.Min(_clauses.HighOf(token), noun + DutyReach))
            : (Math.Max(_clauses.LowOf(token), token - DutyReach), token);
        for (var i = from; i < to; i++)
        {
            if (DutyAt(i, out var first) is not (>= 0 and var verb))
            {
                continue;
            }

            if (_parts.PartyOf(_clauses.SubjectOf(verb), i) is not { } party)
            {
                return false;
            }

            var end = _clauses.ReachOf(verb).End;
            end = opens || end < token ? end : token;
            return _parts.Add(
                (party.First, end),
                party.Words,
                (first, end),
                CommitmentStatus.Stated,
                _claims.ClaimAt(_text.Starts[i]),
                _text.ExtentOf(token + 1, noun + 1)
            );
        }

        return false;
    }

    /// <summary>What holders bind themselves to in their own words: "We will pay every family".</summary>
    public void ReadOwnWords()
    {
        for (var c = 0; c < _draft.Claims.Count; c++)
        {
            var claim = _draft.Claims[c];
            if (claim.Stance != Stance.Commits || claim.Quote != QuoteKind.Direct || claim.Holder is not { } holder)
            {
                continue;
            }

            foreach (var part in claim.Content)
            {
                ReadOwnWords(part, holder, c);
            }
        }
    }

    private void ReadOwnWords(Extent part, string holder, int claim)
    {
        var end = _text.TokenAt(part.End - 1) + 1;
        for (var i = _text.TokenAt(part.Start); i + 1 < end; i++)
        {
            if (!_text.Is(i + 1, "will") || !(_text.Is(i, "we") || _text.Is(i, "i")))
            {
                continue;
            }

            var verb = _clauses.VerbOf(i + 1);
            if (verb >= 0 && _text.Tags[verb] == PartOfSpeech.Verb && !_parts.IsNegated(verb, 2))
            {
                var reach = Math.Min(_clauses.ReachOf(verb).End, end);
                _ = reach > i + 3 && _parts.Add((i, reach), holder, (i + 2, reach), CommitmentStatus.Stated, claim);
                return;
            }
        }
    }

    private bool TryThat(int token, (int First, int End, string Words) party)
    {
        for (var i = token + 1; i < Math.Min(token + DutyReach, _clauses.HighOf(token)); i++)
        {
            if (_text.CharactersOf(i) is "," or ";")
            {
                return false;
            }

            if (!_clauses.IsFuture(i) || _clauses.VerbOf(i) is not (>= 0 and var verb))
            {
                continue;
            }

            var subject = _clauses.SubjectOf(verb);
            var own = subject == i - 1 && _text.Tags[subject] == PartOfSpeech.Pron;
            var first =
                own ? i + 1
                : _text.Is(token + 1, "that") ? token + 2
                : token + 1;
            return Add(token, party, (first, _clauses.ReachOf(verb).End));
        }

        return false;
    }

    private bool Add(int token, (int First, int End, string Words) party, (int First, int End) duty)
    {
        var words = party.Words;
        if (
            _text.Tags[party.First] == PartOfSpeech.Pron
            && party.End == party.First + 1
            && _claims.ClaimOfCue(_text.Starts[token]) is >= 0 and var own
            && _draft.Claims[own].Holder is { } holder
        )
        {
            words = holder;
        }

        var claim = _claims.ClaimAt(_text.Starts[token], _text.Starts[token]);
        return _parts.Add((party.First, duty.End), words, duty, CommitmentStatus.Stated, claim);
    }

    // "must hand over", "is to leave", "was supposed to leave", "has to leave": the verb, and the duty's first word.
    private int DutyAt(int token, out int first)
    {
        first = token + 1;
        if (_text.Is(token, "must") || _text.Is(token, "shall") || _clauses.IsFuture(token))
        {
            return _clauses.VerbOf(token);
        }

        var be = _text.Is(token, "is") || _text.Is(token, "are") || _text.Is(token, "was") || _text.Is(token, "were");
        var have = _text.Is(token, "has") || _text.Is(token, "had") || _text.Is(token, "have");
        if (!be && !have || token + 3 >= _text.TokenCount)
        {
            return -1;
        }

        var to = be && lexicon.Is(_text, token + 1, CommitmentWords.Bound) ? token + 2 : token + 1;
        first = to + 1;
        return InfinitiveAt(to);
    }

    private bool IsReflexive(int token) =>
        _text.Is(token, "itself")
        || _text.Is(token, "himself")
        || _text.Is(token, "herself")
        || _text.Is(token, "themselves");

    private int InfinitiveAt(int to)
    {
        if (to + 1 >= _text.TokenCount || !_text.Is(to, "to") || _text.Is(to + 1, "have"))
        {
            return -1;
        }

        var verb = _text.Heads[to] is var head && head > to && head - to <= 4 ? head : to + 1;
        return _text.Tags[to + 1] is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Adv ? verb : -1;
    }
}
