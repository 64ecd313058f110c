using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds marks that hold a word at arm's length: the “moderate” rebels, their “elections”.</summary>
/// <remarks>A phrase that is given to its speaker, a title and a nickname are none.</remarks>
internal readonly ref struct ScareQuoteReader(ReadingDraft draft, WordingLexicon lexicon)
{
    // More words than these between marks are somebody's.
    private const int MostWords = 3;

    private readonly ReadingDraft _draft = draft;
    private readonly AnnotatedText _text = draft.Text;

    public void Read()
    {
        var claims = new ClaimIndex(_draft);
        foreach (var quotation in _text.Quotations)
        {
            if (!quotation.Closed || !IsPlainWords(quotation))
            {
                continue;
            }

            var claim = claims.ClaimAt(quotation.Inner.Start);
            if (claim >= 0 && _draft.Claims[claim].Quote != QuoteKind.Indirect)
            {
                continue;
            }

            if (IsModifier(quotation) || IsSetApart(quotation))
            {
                _draft.Wording.Add(new WordChoice(quotation.Whole, WordingKind.ScareQuote, claim, false));
            }
        }
    }

    private bool IsPlainWords(Quotation quotation)
    {
        var words = 0;
        for (var i = quotation.FirstToken + 1; i < quotation.EndToken - 1; i++)
        {
            if (
                _text.Kinds[i] is not (TokenKind.Word or TokenKind.Dash)
                || (_text.Shapes[i] & TokenShape.Capitalised) != 0
                || _text.Tags[i] is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Pron or PartOfSpeech.Intj
            )
            {
                return false;
            }

            words += _text.Kinds[i] == TokenKind.Word ? 1 : 0;
        }

        return words is > 0 and <= MostWords;
    }

    // Before a noun, with an article or nothing in front: the “moderate” rebels.
    private bool IsModifier(Quotation quotation)
    {
        var next = quotation.EndToken;
        var last = next - 2;
        return next < _text.TokenCount
            && _text.Tags[next] is PartOfSpeech.Noun or PartOfSpeech.Adj
            && (_text.Tags[next] == PartOfSpeech.Noun || _text.Tags[last] == PartOfSpeech.Adj)
            && _text.SentenceOf[next] == _text.SentenceOf[last]
            && !IsGiven(quotation.FirstToken);
    }

    // A noun with "the", "their" or "alleged" in front, and no verb of saying before them.
    private bool IsSetApart(Quotation quotation)
    {
        var last = quotation.EndToken - 2;
        var before = quotation.FirstToken - 1;
        return before >= 0
            && _text.Tags[last] == PartOfSpeech.Noun
            && (
                _text.Is(before, "the")
                || _text.Is(before, "these")
                || _text.Is(before, "those")
                || _text.Is(before, "this")
                || _text.Is(before, "alleged")
                || _text.FineTags[before] == FineTag.Possessive
                || _text.FineTags[before] == FineTag.Particle
            )
            && !IsGiven(quotation.FirstToken)
            && !_text.Is(quotation.EndToken < _text.TokenCount ? quotation.EndToken : last, "of");
    }

    // A word of naming or saying stands in front: "called the “boss”", "expressed its ‘regret’".
    private bool IsGiven(int mark)
    {
        var low = Math.Max(_text.SentenceStarts[_text.SentenceOf[mark]], mark - 4);
        for (var i = mark - 1; i >= low; i--)
        {
            if (lexicon.IsNaming(_text, i))
            {
                return true;
            }
        }

        return false;
    }
}
