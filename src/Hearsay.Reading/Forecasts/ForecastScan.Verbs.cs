using Hearsay.Language;

namespace Hearsay.Reading;

internal readonly ref partial struct ForecastScan
{
    private bool TryVerb(int token, ForecastTrigger can)
    {
        if (
            !IsVerb(token)
            || _text.Relations[token] is DependencyRelation.Amod or DependencyRelation.Compound
            || IsNegated(token)
        )
        {
            return false;
        }

        var next = token + 1;
        if (next >= _clauses.HighOf(token))
        {
            return false;
        }

        if (_text.Is(next, "to"))
        {
            return (can & ForecastTrigger.Passive) != 0 && TryPassive(token);
        }

        int? claim = _claims.ClaimOfCue(_text.Starts[token]) is >= 0 and var own ? own : null;
        return TryClause(token, can, claim)
            || (can & ForecastTrigger.Infinitive) != 0 && TryInfinitive(token, claim)
            || (can & ForecastTrigger.Object) != 0 && TryObject(token, claim);
    }

    // "The ministry forecast that": a noun for the tagger, and the cue of a claim.
    private bool IsVerb(int token) =>
        _text.Tags[token] is PartOfSpeech.Verb or PartOfSpeech.Adj
        || (
            _text.Is(token + 1 < _text.TokenCount ? token + 1 : token, "that")
            && _claims.ClaimOfCue(_text.Starts[token]) >= 0
        );

    // "did not expect", "nobody predicted", "no one had foreseen".
    private bool IsNegated(int token)
    {
        for (var i = token - 1; i >= Math.Max(_clauses.LowOf(token), token - 4); i--)
        {
            if (
                _text.Is(i, "not")
                || _text.Is(i, "n't")
                || _text.Is(i, "never")
                || _text.Is(i, "nobody")
                || _text.Is(i, "no")
                || _text.Is(i, "none")
                || _text.Is(i, "few")
                || _text.Is(i, "to")
            )
            {
                return true;
            }
        }

        return false;
    }

    // "is expected to fall".
    private bool TryPassive(int token)
    {
        if (CopulaBefore(token, out _, out var past) is not (>= 0 and var copula) || past && !IsTold(token))
        {
            return false;
        }

        var verb = InfinitiveAt(token + 1);
        var subject = _clauses.SubjectOf(token);
        if (verb < 0 || subject < 0 || subject > copula)
        {
            return false;
        }

        var claim = _claims.ClaimAt(_text.Starts[copula], _text.Starts[token]);
        var before = _draft.Forecasts.Count;
        var first = _clauses.ReachOf(subject).First;
        if (!Add(first, _clauses.ReachOf(verb).End, verb, copula, token + 2, null, claim))
        {
            return false;
        }

        if (claim < 0)
        {
            // Nobody says who expects it.
            _draft.Forecasts[before] = _draft.Forecasts[before] with
            {
                Holder = null,
            };
        }

        return true;
    }

    // "predicted that it would fall", "warned it could fall".
    private bool TryClause(int token, ForecastTrigger can, int? claim)
    {
        var past =
            (can & ForecastTrigger.Will) == 0
            && _text.FineTags[token] is FineTag.VerbPast or FineTag.VerbPastParticiple;
        var modal = FirstModal(token + 1, claim, (can & ForecastTrigger.Possible) != 0, past);
        if (modal < 0)
        {
            return false;
        }

        var verb = _clauses.VerbOf(modal);
        var subject = _clauses.SubjectOf(verb);
        if (IsOwnDoing(token, verb, subject))
        {
            return false;
        }

        _ = BandBeside(modal, out _, out var band);
        // Where the tree lost the clause's verb, its words are those of the claim.
        var (first, end) = _clauses.ReachOf(verb);
        (first, end) = claim is null || first < modal ? (first, end) : (0, _text.TokenCount);
        if (subject >= 0 && subject > token)
        {
            first = Math.Min(first, _clauses.ReachOf(subject).First);
        }

        return Add(Math.Max(first, token < verb ? token + 1 : first), end, verb, token, token + 1, band, claim);
    }

    // "warned that it would respond": who threatens or plans does not predict.
    private bool IsOwnDoing(int token, int verb, int subject) =>
        subject >= 0
        && subject > token
        && (
            _text.Is(subject, "it")
            || _text.Is(subject, "he")
            || _text.Is(subject, "she")
            || _text.Is(subject, "they")
            || IsSpeaker(subject)
        )
        && !lexicon.IsOutcome(_text, verb)
        && (_text.Tags[verb] == PartOfSpeech.Verb || IsSpeaker(subject));

    // The first modal of the clause that the verb has: of its claim's content, or of what follows.
    private int FirstModal(int from, int? claim, bool possible, bool past, bool ofNoun = false)
    {
        var (low, high) = (from, Math.Min(_clauses.HighOf(from - 1), from + ModalWithin));
        if (claim is { } known)
        {
            var content = _draft.Claims[known].Content[0];
            (low, high) = (_text.TokenAt(content.Start), _text.TokenAt(content.End - 1) + 1);
            high = Math.Min(high, low + ModalWithin);
        }

        for (var i = low; i < high; i++)
        {
            if (claim is null && i > from && _text.CharactersOf(i) is "," or ";")
            {
                return -1;
            }

            var future = _clauses.IsFuture(i) && (past || !_text.Is(i, "would"));
            if ((future || possible && _clauses.IsPossible(i)) && _clauses.VerbOf(i) >= 0)
            {
                return !ofNoun && IsRelative(i, claim is null ? i : low) ? -1 : i;
            }
        }

        return -1;
    }

    // "the man who will lead it": the modal tells of a noun, not of the clause.
    private bool IsRelative(int modal, int from)
    {
        if (_text.Relations[_text.Heads[modal]] is not (DependencyRelation.AclRelcl or DependencyRelation.Acl))
        {
            return false;
        }

        // In the content of a claim only a relative of its own says so.
        for (var i = from + 1; i < modal; i++)
        {
            if (_text.FineTags[i] == FineTag.Relative)
            {
                return true;
            }
        }

        return from == modal;
    }

    // "expects prices to rise".
    private bool TryInfinitive(int token, int? claim)
    {
        for (var i = token + 2; i < Math.Min(token + 12, _clauses.HighOf(token)); i++)
        {
            if (_clauses.IsPunctuation(i))
            {
                return false;
            }

            if (_text.Is(i, "to") && InfinitiveAt(i) is >= 0 and var verb)
            {
                return _text.Heads[verb] <= token + (i - token)
                    && !_text.Is(token + 1, "you")
                    && Add(token + 1, _clauses.ReachOf(verb).End, verb, token, token + 1, null, claim);
            }
        }

        return false;
    }

    // "predicted a famine".
    private bool TryObject(int token, int? claim)
    {
        var noun = _clauses.ChildOf(token, DependencyRelation.Obj);
        if (noun <= token || _text.Tags[noun] != PartOfSpeech.Noun)
        {
            return false;
        }

        var (first, end) = _clauses.ReachOf(noun);
        return first > token && end - first >= 2 && Add(first, end, noun, token, token + 1, null, claim);
    }

    // "it is likely that it will fall", "chances are it will fall".
    private bool TryClauseFrom(int from, int cueFirst, int cueEnd, LikelihoodBand? band)
    {
        var past = IsTold(cueFirst);
        var modal = FirstModal(from, null, false, past, ofNoun: true);
        if (modal < 0)
        {
            return false;
        }

        var verb = _clauses.VerbOf(modal);
        var (first, end) = _clauses.ReachOf(verb);
        if (_clauses.SubjectOf(verb) is >= 0 and var subject && subject >= from)
        {
            first = Math.Min(first, _clauses.ReachOf(subject).First);
        }

        return Add(Math.Max(first, from), end, verb, cueFirst, cueEnd, band, null);
    }
}
