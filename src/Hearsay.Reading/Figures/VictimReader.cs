using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Reads the words that stand for one person without a number: a name, "the driver", "his wife", "himself", "he".</summary>
/// <remarks>
/// Such words count one where the report says what happened to that person, and nothing anywhere else; a sentence that
/// says of nothing that it happened is not looked at twice.
/// </remarks>
internal ref struct VictimReader(ReadingDraft draft, FigureLexicon lexicon)
{
    private readonly AnnotatedText _text = draft.Text;
    private readonly IReadOnlyList<NameMention> _names = draft.NameMap?.Mentions ?? [];
    private int _name;
    private int _asked = -1;
    private bool _happens;

    /// <summary>Reads the words for one person that start at a token; false where none do.</summary>
    /// <param name="at">The token.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="next">Whether the token goes on with a list of figures.</param>
    /// <param name="quantity">The words as a quantity of one.</param>
    public bool TryRead(int at, Sentence sentence, bool next, out Quantity quantity)
    {
        quantity = default;
        while (_name < _names.Count && _names[_name].RunFirst < at)
        {
            _name++;
        }

        if (_name < _names.Count && _names[_name].RunFirst == at)
        {
            var name = _names[_name];
            // "burnt Tol Ghamir": villages are burnt sooner than people whom a report names.
            if (at > sentence.First && (_text.Is(at - 1, "burnt") || _text.Is(at - 1, "burned")))
            {
                return false;
            }

            if (name.Type == NameType.Person && Happens(sentence))
            {
                quantity = One(at, name.First, name.End, QuantityKind.Named);
                return true;
            }

            // "Teen killed": a noun of a headline that passes for a name.
            if (name.Type == NameType.Person || name.End > at + 1)
            {
                return false;
            }
        }

        if ((at == sentence.First || next || IsObject(at, sentence)) && IsPerson(at) && Happens(sentence))
        {
            quantity = One(at, at, at, QuantityKind.Bare);
            return true;
        }

        if (_text.Kinds[at] != TokenKind.Word || !lexicon.MayBeDefinite(_text, at))
        {
            return false;
        }

        if (_text.Is(at, "he") || _text.Is(at, "she"))
        {
            quantity = One(at, at, at + 1, QuantityKind.Pronoun);
            return Happens(sentence);
        }

        if (!lexicon.Of(_text, at).Is(FigureWords.Determiner) || !Happens(sentence))
        {
            return false;
        }

        quantity = One(at, at, at + 1, QuantityKind.Definite);
        return true;
    }

    /// <summary>Whether the sentence says of anything that it happened.</summary>
    public bool Happens(Sentence sentence)
    {
        if (_asked != sentence.First)
        {
            (_asked, _happens) = (sentence.First, false);
            for (var i = sentence.First; i < sentence.End && !_happens; i++)
            {
                _happens = lexicon.Of(_text, i).Is(FigureWords.Event | FigureWords.EventLast | FigureWords.Lives);
            }
        }

        return _happens;
    }

    // "kills woman", as headlines have it.
    private readonly bool IsObject(int at, Sentence sentence) =>
        at > sentence.First && lexicon.Of(_text, at - 1).Is(FigureWords.Active | FigureWords.Participle);

    // "teen", "infant son", "young woman".
    private readonly bool IsPerson(int at) =>
        lexicon.Of(_text, at) is var word
        && (
            word.Is(FigureWords.Person)
                && word.Is(FigureWords.Singular)
                && !word.Is(FigureWords.Plural | FigureWords.Event)
            || (
                _text.Tags[at] == PartOfSpeech.Adj
                && at + 1 < _text.TokenCount
                && !word.Is(FigureWords.Event | FigureWords.Closed | FigureWords.Number)
                && lexicon.Of(_text, at + 1) is var noun
                && noun.Is(FigureWords.Person)
                && noun.Is(FigureWords.Singular)
            )
        );

    private static Quantity One(int first, int number, int end, QuantityKind kind) =>
        new(first, number, end, 1, 1, null, kind);
}
