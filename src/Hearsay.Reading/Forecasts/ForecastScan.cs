using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>One walk over one report: tries the ways in which a word can make a prediction of the clause beside it.</summary>
internal readonly ref partial struct ForecastScan(ReadingDraft draft, ForecastLexicon lexicon)
{
    // From a word of likelihood to its "will", and from a clause's first word to its modal.
    private const int Beside = 3;
    private const int ModalWithin = 30;

    private readonly ReadingDraft _draft = draft;
    private readonly AnnotatedText _text = draft.Text;
    private readonly ClauseReader _clauses = new(draft.Text);
    private readonly ConditionReader _conditions = new(draft.Text);
    private readonly ClaimIndex _claims = new(draft);

    /// <summary>Reads the word or phrase of <paramref name="token"/> up to <paramref name="end"/>.</summary>
    public void Read(int token, int end, in ForecastWord word)
    {
        if (IsQuestion(token))
        {
            return;
        }

        _ =
            Has(word, ForecastTrigger.Modal) && TryModal(token)
            || Has(word, ForecastTrigger.Adjective) && TryAdjective(token, end, word)
            || Has(word, ForecastTrigger.Adverb) && TryAdverb(token, end, word)
            || Has(word, ForecastTrigger.Chance) && TryChance(token, end, word)
            || Has(word, ForecastTrigger.Rising) && TryRising(token)
            || Has(word, ForecastTrigger.Verb) && TryVerb(token, word.Can);
    }

    private static bool Has(in ForecastWord word, ForecastTrigger any) => (word.Can & any) != 0;

    private bool IsQuestion(int token)
    {
        var end = _text.SentenceAt(_text.SentenceOf[token]).End;
        for (var i = end - 1; i >= Math.Max(end - 3, token); i--)
        {
            if (_text.CharactersOf(i) is "?")
            {
                return true;
            }
        }

        return false;
    }

    // "The town will fall", told as somebody's claim: what nobody decides.
    private bool TryModal(int modal)
    {
        var claim = _claims.ClaimAt(_text.Starts[modal]);
        if (claim < 0 || _draft.Claims[claim].Stance is not (Stance.Predicts or Stance.Asserts or Stance.Believes))
        {
            return false;
        }

        var verb = _clauses.IsFuture(modal) ? _clauses.VerbOf(modal) : -1;
        if (verb < 0 || !lexicon.IsOutcome(_text, verb) || IsPassive(verb) || IsSpeaker(_clauses.SubjectOf(verb)))
        {
            return false;
        }

        // "would" tells what was to come where the claim is told in the past; else it imagines.
        var plain = _text.Is(modal, "will") || _text.Is(modal, "'ll");
        if (!plain && !(lexicon.IsToldOutcome(_text, verb) && IsToldInThePast(_draft.Claims[claim])))
        {
            return false;
        }

        return BandBeside(modal, out _, out _) == false && AddClause(verb, modal, modal + 1, null, -1);
    }

    private bool IsPassive(int verb) => _clauses.ChildOf(verb, DependencyRelation.AuxPass) >= 0;

    private bool IsSpeaker(int subject) => subject >= 0 && (_text.Is(subject, "i") || _text.Is(subject, "we"));

    private bool IsToldInThePast(Claim claim)
    {
        var cue = _text.TokenAt(claim.Cue[0].Start);
        for (var i = cue; i < _text.TokenCount && _text.Starts[i] < claim.Cue[0].End; i++)
        {
            if (_text.FineTags[i] is FineTag.VerbPast or FineTag.VerbPastParticiple or FineTag.AuxiliaryPast)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The adverb of likelihood that stands beside a modal.</summary>
    private bool BandBeside(int modal, out (int First, int End) adverb, out LikelihoodBand? band)
    {
        var low = _clauses.LowOf(modal);
        var high = Math.Min(_clauses.HighOf(modal), modal + Beside + 1);
        for (var i = Math.Max(low, modal - Beside - 1); i < high; i++)
        {
            if (
                lexicon.TryMatch(_text, i, out var end, out var word)
                && Has(word, ForecastTrigger.Adverb)
                && end > modal - Beside
            )
            {
                (adverb, band) = ((i, end), word.BesideVerb);
                return true;
            }
        }

        (adverb, band) = ((modal, modal), null);
        return false;
    }

    // Adds the clause of a verb: from its subject to its last word, without conditions at its edges.
    private bool AddClause(int verb, int cueFirst, int cueEnd, LikelihoodBand? band, int from)
    {
        var (first, end) = _clauses.ReachOf(verb);
        if (_clauses.SubjectOf(verb) is >= 0 and var subject && subject < first)
        {
            first = _clauses.ReachOf(subject).First;
        }

        return Add(Math.Max(first, from), end, verb, cueFirst, cueEnd, band, null);
    }

    private bool Add(int first, int end, int verb, int cueFirst, int cueEnd, LikelihoodBand? band, int? cueClaim)
    {
        var claim = cueClaim ?? _claims.ClaimAt(_text.Starts[verb]);
        if (claim >= 0)
        {
            if (_draft.Claims[claim].Stance is Stance.Denies or Stance.Asks or Stance.Doubts or Stance.Demands)
            {
                return false;
            }

            (first, end) = Within(_draft.Claims[claim], verb, first, end);
        }

        var condition = _conditions.Find(verb, _clauses.LowOf(verb), _clauses.HighOf(verb));
        if (condition is var (mark, conditionFirst, conditionEnd))
        {
            end = mark > verb && mark < end ? mark : end;
            first = conditionEnd <= verb && conditionEnd > first && mark <= first + 1 ? conditionEnd : first;
            _ = conditionFirst;
        }

        if (end <= first)
        {
            return false;
        }

        (first, end) = _clauses.Trim(first, end);
        if (
            _text.FineTags[first] == FineTag.Relative
            || _text.FineTags[end - 1] == FineTag.Modal
            || _text.Is(end - 1, "not")
        )
        {
            return false;
        }

        var extent = _text.ExtentOf(first, end);
        foreach (var known in _draft.Forecasts)
        {
            if (known.Extent.Overlaps(extent))
            {
                return false;
            }
        }

        var (opens, closes) = new WindowReader(_draft).Read(extent);
        _draft.Forecasts.Add(
            new Forecast(extent, _text.ExtentOf(cueFirst, cueEnd), HolderOf(claim, first), claim)
            {
                From = opens,
                To = closes,
                Likelihood = band,
                Condition = condition is var (_, from, to) ? _text.ExtentOf(from, to) : null,
            }
        );
        return true;
    }

    // Who speaks: the claim's holder; the author, where nobody's claim and nobody's quotation holds the words.
    private string? HolderOf(int claim, int token) =>
        claim >= 0 ? _draft.Claims[claim].Holder
        : _text.QuotationOf[token] >= 0 ? null
        : HolderResolver.Author;

    private (int First, int End) Within(Claim claim, int verb, int first, int end)
    {
        foreach (var part in claim.Content)
        {
            if (part.Contains(_text.Starts[verb]))
            {
                var (low, high) = (_text.TokenAt(part.Start), _text.TokenAt(part.End - 1) + 1);
                return (Math.Max(first, low), Math.Min(end, high));
            }
        }

        return (first, end);
    }
}
