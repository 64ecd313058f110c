using Hearsay.Language;

namespace Hearsay.Reading;

// Tells whether a quantity shares what happened with the whole that it is a part of.
internal ref partial struct FigureScan
{
    // "12 dead, among them four children"; "17 injured: nine workers, five soldiers"; "five of them".
    private readonly bool IsPart(in Quantity quantity, in CountedPhrase phrase, int start)
    {
        if (phrase.IsEmpty && phrase.Start > quantity.End)
        {
            return true;
        }

        // "two employees of the operator Botnia": a name inside a phrase is no member of the list.
        if (IsSomebody(quantity.Kind) && IsInside(quantity.First, start))
        {
            return false;
        }

        for (var i = quantity.First - 1; i >= start && i > quantity.First - 24; i--)
        {
            if (lexicon.Of(_text, i).Is(FigureWords.Include) || _text.CharactersOf(i) is ":")
            {
                return true;
            }

            if (
                lexicon
                    .Of(_text, i)
                    .Is(FigureWords.Be | FigureWords.Have | FigureWords.Modal | FigureWords.Verb | FigureWords.Event)
            )
            {
                return false;
            }
        }

        return false;
    }

    // Whether "of", "for" or another preposition leads to the words for one person.
    private readonly bool IsInside(int first, int start)
    {
        for (var i = first - 1; i >= start; i--)
        {
            switch (_text.Tags[i])
            {
                case PartOfSpeech.Adp:
                    return !lexicon.Of(_text, i).Is(FigureWords.Include);
                case PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Det:
                    break;
                default:
                    return false;
            }
        }

        return false;
    }
}
