using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Reads that an agreement or a promise was kept or broken, and by whom.</summary>
internal readonly ref struct StatusReader(ReadingDraft draft, CommitmentLexicon lexicon)
{
    // From the verb to what it keeps or breaks are no more words than this.
    private const int NounReach = 8;

    private readonly ReadingDraft _draft = draft;
    private readonly AnnotatedText _text = draft.Text;
    private readonly ClauseReader _clauses = new(draft.Text);
    private readonly CommitmentParts _parts = new(draft);
    private readonly ClaimIndex _claims = new(draft);

    /// <summary>"has violated the ceasefire", "failed to keep its word", "accused it of breaking the truce".</summary>
    public bool TryRead(int verb, CommitmentWords can)
    {
        if (_text.Tags[verb] != PartOfSpeech.Verb || _text.Relations[verb] == DependencyRelation.Amod)
        {
            return false;
        }

        var head = _text.Heads[verb];
        var own = _clauses.SubjectOf(verb) is >= 0 and var subject && subject > head;
        if (!IsWhole(verb))
        {
            return false;
        }

        var denied = head >= 0 && IsDenial(head) && head < verb && !own;
        var noun = ObjectOf(verb);
        if (noun < 0)
        {
            return denied && DenyBefore(head);
        }

        var failed = head >= 0 && (_text.Is(head, "failed") || _text.Is(head, "fails") || _text.Is(head, "failing"));
        if (_parts.IsUnreal(verb) && !failed)
        {
            return false;
        }

        var accused = head >= 0 && head < verb && IsAccusing(head) && _text.Is(verb - 1, "of");
        var bearer = accused || denied || failed ? head : verb;
        var party = accused ? Accused(head, verb) : _parts.PartyOf(_clauses.SubjectOf(bearer), verb);
        if (party is not { } known)
        {
            return false;
        }

        var kept = (can & CommitmentWords.Keep) != 0;
        if (failed || _parts.IsNegated(verb) || _parts.IsNegated(bearer))
        {
            kept = !kept;
        }

        var claim = _claims.ClaimAt(_text.Starts[verb], denied || accused ? _text.Starts[head] : -1);
        var disputed = denied || (claim >= 0 && _draft.Claims[claim].Stance == Stance.Denies);
        var status =
            disputed ? CommitmentStatus.Disputed
            : kept ? CommitmentStatus.Kept
            : CommitmentStatus.Breached;
        var start = accused ? _clauses.ReachOf(head).First : known.First;
        return _parts.Add(
            (Math.Min(start, known.First), _clauses.AloneEnd(verb)),
            known.Words,
            Trimmed(verb, noun),
            status,
            claim
        );
    }

    // The agreement or the promise that is the verb's object: "the ceasefire", "with the agreement", "its end of the bargain".
    private int ObjectOf(int verb)
    {
        for (var i = verb + 1; i < Math.Min(verb + NounReach, _clauses.HighOf(verb)); i++)
        {
            if (_clauses.IsPunctuation(i) || (_text.Tags[i] == PartOfSpeech.Adp && !IsLink(i)))
            {
                return -1;
            }

            if (lexicon.Is(_text, i, CommitmentWords.Agreement | CommitmentWords.PromiseNoun) && IsNoun(i))
            {
                return IsObject(i, verb) ? i : -1;
            }
        }

        return -1;
    }

    // "comply with", "adhere to", "renege on", "its end of the bargain"; "broke up without" breaks nothing.
    private bool IsLink(int token) =>
        _text.Is(token, "with")
        || _text.Is(token, "to")
        || _text.Is(token, "on")
        || _text.Is(token, "by")
        || _text.Is(token, "of");

    // "went back on its word": "go" alone keeps and breaks nothing.
    private bool IsWhole(int verb) =>
        !lexicon.Is(_text, verb, CommitmentWords.GoBack)
        || (verb + 2 < _text.TokenCount && _text.Is(verb + 1, "back") && _text.Is(verb + 2, "on"));

    private bool IsNoun(int token) => _text.Tags[token] is PartOfSpeech.Noun or PartOfSpeech.Propn;

    private bool IsObject(int noun, int verb)
    {
        if (_text.Is(noun, "word") && !(_text.Tags[noun - 1] is PartOfSpeech.Pron or PartOfSpeech.Det))
        {
            return false;
        }

        var head = _text.Heads[noun];
        return head == verb
            || head > verb && head < noun && _text.Heads[head] == verb
            || head > noun && _text.Heads[head] == verb && _text.Relations[noun] != DependencyRelation.Compound
            || head == _text.Heads[verb] && _text.Relations[noun] is DependencyRelation.Obj or DependencyRelation.Obl;
    }

    // The object's words from behind the verb and its preposition.
    private (int, int) Trimmed(int verb, int noun)
    {
        var first = verb + 1;
        while (first < noun && _text.Tags[first] is PartOfSpeech.Adp or PartOfSpeech.Adv)
        {
            first++;
        }

        var end = Math.Max(_clauses.ReachOf(noun).End, noun + 1);
        if (end == noun + 1 && end + 1 < _clauses.HighOf(noun) && _text.Is(end, "to") && _text.Heads[end] == end + 1)
        {
            // "his pledge to resign".
            end = _clauses.ReachOf(end + 1).End;
        }

        return (first, end);
    }

    private bool IsDenial(int token) =>
        _text.Is(token, "denied") || _text.Is(token, "denies") || _text.Is(token, "denying") || _text.Is(token, "deny");

    private bool IsAccusing(int token) =>
        _text.Is(token, "accused")
        || _text.Is(token, "accuses")
        || _text.Is(token, "accusing")
        || _text.Is(token, "accuse");

    private (int First, int End, string Words)? Accused(int accuse, int verb)
    {
        var passive = _clauses.ChildOf(accuse, DependencyRelation.NsubjPass);
        if (passive >= 0)
        {
            return _parts.PartyOf(passive, accuse);
        }

        var whom = _clauses.ChildOf(accuse, DependencyRelation.Obj);
        return whom > accuse ? _parts.PartyOf(whom, verb) : null;
    }

    // "Sudland denied violating it": what was said of Sudland before is in dispute.
    private bool DenyBefore(int denial)
    {
        if (_parts.PartyOf(_clauses.SubjectOf(denial), denial) is not { } party)
        {
            return false;
        }

        for (var i = 0; i < _draft.Commitments.Count; i++)
        {
            var known = _draft.Commitments[i];
            if (known.Status == CommitmentStatus.Breached && known.Party == party.Words)
            {
                _draft.Commitments[i] = known with { Status = CommitmentStatus.Disputed };
            }
        }

        return true;
    }
}
