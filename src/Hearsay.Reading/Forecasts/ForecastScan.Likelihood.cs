using Hearsay.Language;

namespace Hearsay.Reading;

internal readonly ref partial struct ForecastScan
{
    // "will probably fall", "probably will fall", "In all likelihood, the town will fall".
    private bool TryAdverb(int token, int end, in ForecastWord word)
    {
        if (end < _text.TokenCount && IsOutcomeNoun(end))
        {
            // The most likely of all is no more than likely.
            return IsPresentBe(end + 1) && TryClauseFrom(end + 2, token, end, lexicon.Likely);
        }

        var low = _clauses.LowOf(token);
        var opens = token - low <= 1;
        var high = Math.Min(_clauses.HighOf(token), end + (opens ? 12 : Beside));
        for (var i = Math.Max(low, token - Beside); i < high; i++)
        {
            if (
                _clauses.IsFuture(i)
                && _clauses.VerbOf(i) is >= 0 and var verb
                && !IsSpeaker(_clauses.SubjectOf(verb))
                && (!_text.Is(i, "would") || _claims.ClaimAt(_text.Starts[i]) >= 0)
            )
            {
                return AddClause(verb, Math.Min(i, token), Math.Max(i + 1, end), word.BesideVerb, -1);
            }
        }

        return false;
    }

    // "is likely to fall", "it is not likely that it will fall", "the most likely outcome is that it will fall".
    private bool TryAdjective(int token, int end, in ForecastWord word)
    {
        if (end >= _text.TokenCount)
        {
            return false;
        }

        if (IsOutcomeNoun(end))
        {
            return IsPresentBe(end + 1) && TryClauseFrom(end + 2, token, end, word.Band);
        }

        if (CopulaBefore(token, out var negated, out var past) is not (>= 0 and var copula) || past && !IsTold(token))
        {
            return false;
        }

        if (negated && word.Band is null)
        {
            return false;
        }

        var band = negated ? word.Band?.Contrary : word.Band;
        var verb = InfinitiveAt(end);
        if (verb >= 0)
        {
            var subject = _clauses.SubjectOf(end - 1);
            if (subject < 0 || subject >= token)
            {
                subject = _clauses.SubjectOf(verb);
            }

            return subject >= 0
                && subject < token
                && !_text.Is(subject, "it") | !IsExpletive(subject)
                && Add(_clauses.ReachOf(subject).First, _clauses.ReachOf(verb).End, verb, copula, end + 1, band, null);
        }

        return TryClauseFrom(end, copula, end, band);
    }

    private bool IsExpletive(int subject) => _text.Relations[subject] == DependencyRelation.Expl;

    private bool IsOutcomeNoun(int token) =>
        token + 2 < _text.TokenCount
        && (
            _text.Is(token, "outcome")
            || _text.Is(token, "scenario")
            || _text.Is(token, "result")
            || _text.Is(token, "consequence")
        );

    private bool IsPresentBe(int token) => _text.Is(token, "is") || _text.Is(token, "'s");

    private bool IsTold(int token) =>
        _claims.ClaimAt(_text.Starts[token]) is >= 0 and var claim && IsToldInThePast(_draft.Claims[claim]);

    // The form of "be", "seem", "look" or "appear" in front, with what stands between.
    private int CopulaBefore(int token, out bool negated, out bool past)
    {
        (negated, past) = (false, false);
        var low = Math.Max(_clauses.LowOf(token), token - 4);
        for (var i = token - 1; i >= low; i--)
        {
            negated |= _text.Is(i, "not") || _text.Is(i, "n't") || _text.Is(i, "never") || _text.Is(i, "hardly");
            if (_text.Is(i, "was") || _text.Is(i, "were") || _text.Is(i, "seemed") || _text.Is(i, "appeared"))
            {
                past = true;
                return i;
            }

            if (
                IsPresentBe(i)
                || _text.Is(i, "are")
                || _text.Is(i, "'re")
                || _text.Is(i, "am")
                || _text.Is(i, "seems")
                || _text.Is(i, "seem")
                || _text.Is(i, "looks")
                || _text.Is(i, "look")
                || _text.Is(i, "appears")
                || _text.Is(i, "appear")
                || _text.Is(i, "remains")
            )
            {
                return i;
            }

            if (_clauses.IsPunctuation(i))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The verb of "to fall" at a token; -1 for none, and for what has happened: "to have fallen".</summary>
    private int InfinitiveAt(int to)
    {
        if (to + 1 >= _text.TokenCount || !_text.Is(to, "to") || _text.Is(to + 1, "have"))
        {
            return -1;
        }

        var verb = _text.Heads[to];
        if (verb <= to || verb - to > 6)
        {
            verb = to + 1;
        }

        return _text.Tags[to + 1] is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Adv ? verb : -1;
    }

    // "there is a good chance that it will fall", "little chance of a ceasefire".
    private bool TryChance(int token, int end, in ForecastWord word)
    {
        if (end >= _text.TokenCount)
        {
            return false;
        }

        if (_text.Is(end - 1, "are") || _text.Is(end, "that"))
        {
            return TryClauseFrom(end, token, end, word.Band);
        }

        return _text.Is(end, "of") && IsStatedBefore(token) && TryNoun(end + 1, token, end, word.Band);
    }

    // "There is", "we see", "carries": a chance that is said to be, now.
    private bool IsStatedBefore(int token)
    {
        for (var i = token - 1; i >= Math.Max(_clauses.LowOf(token), token - 4); i--)
        {
            if (
                IsPresentBe(i)
                || _text.Is(i, "remains")
                || _text.Is(i, "see")
                || _text.Is(i, "sees")
                || _text.Is(i, "carries")
                || (_text.Is(i, "was") && IsTold(token))
            )
            {
                return true;
            }
        }

        return false;
    }

    // "The odds of a clash are increasing".
    private bool TryRising(int token)
    {
        if (token + 2 >= _text.TokenCount || !_text.Is(token + 1, "of"))
        {
            return false;
        }

        var head = NounFrom(token + 2);
        if (head < 0)
        {
            return false;
        }

        var end = _clauses.ReachOf(head).End;
        for (var i = end; i < Math.Min(end + 4, _clauses.HighOf(token)); i++)
        {
            var word = _text.CharactersOf(i);
            if (
                word
                is "increases"
                    or "increase"
                    or "increasing"
                    or "grows"
                    or "growing"
                    or "rises"
                    or "rising"
                    or "mounting"
            )
            {
                return Add(token + 2, end, head, token, i + 1, null, null);
            }
        }

        return false;
    }

    private bool TryNoun(int first, int cueFirst, int cueEnd, LikelihoodBand? band)
    {
        var head = NounFrom(first);
        return head >= 0 && Add(first, _clauses.ReachOf(head).End, head, cueFirst, cueEnd, band, null);
    }

    // The head of the phrase that begins at a token: the one whose own head stands before it.
    private int NounFrom(int first)
    {
        for (var i = first; i < Math.Min(first + 12, _clauses.HighOf(first - 1)); i++)
        {
            if (_text.Heads[i] < first)
            {
                return _text.Tags[i] is PartOfSpeech.Noun or PartOfSpeech.Propn ? i : -1;
            }
        }

        return -1;
    }
}
