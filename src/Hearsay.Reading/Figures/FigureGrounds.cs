using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Tells whether a quantity with what is counted and what happened says enough to be a figure.</summary>
internal readonly ref struct FigureGrounds(AnnotatedText text, FigureLexicon lexicon)
{
    /// <summary>Whether it can be one at all, before anybody asks what happened.</summary>
    public bool CanBe(in Quantity quantity, in CountedPhrase phrase) =>
        !phrase.Head.Is(FigureWords.UnitStart)
        && (
            quantity.Kind != QuantityKind.Article
            || (phrase.Names && phrase.Head.Is(FigureWords.Noun) && !IsNegated(quantity.First))
        )
        && !IsAddress(quantity, phrase);

    // "not a single aircraft was lost".
    private bool IsNegated(int first) => first > 0 && text.Is(first - 1, "not");

    // "4200 Elm Street": a capitalised name stands between the number and the street.
    private bool IsAddress(in Quantity quantity, in CountedPhrase phrase)
    {
        if (quantity.Kind != QuantityKind.Digits || quantity.First != quantity.Number)
        {
            return false;
        }

        var end = Math.Min(text.TokenCount, Math.Max(phrase.End, quantity.End + 4));
        for (var i = quantity.End; i < end && text.Kinds[i] == TokenKind.Word; i++)
        {
            if (lexicon.Of(text, i).Is(FigureWords.Address))
            {
                return (text.Shapes[i] & TokenShape.Capitalised) != 0 || i == quantity.End;
            }
        }

        return false;
    }

    /// <summary>Whether it is a figure.</summary>
    public bool IsFigure(in Quantity quantity, in CountedPhrase phrase, string? what, int start, bool next)
    {
        var known = phrase.Head.Is(FigureWords.Noun);
        switch (quantity.Kind)
        {
            case QuantityKind.Nobody:
                return what is not null;
            case QuantityKind.None:
                return !phrase.IsEmpty && (what is not null || (known && phrase.Head.Is(FigureWords.Plural)))
                    || phrase.What is not null;
            case QuantityKind.Article:
                return known && phrase.Names && (next && what is not null || IsDoneTo(what, phrase.Head));
        }

        if (quantity.IsOne && phrase.Start > quantity.End && what is null)
        {
            return false;
        }

        if (what is not null)
        {
            return true;
        }

        if (phrase.IsEmpty || (!known && IsDefinite(quantity, start)))
        {
            return false;
        }

        return known || quantity.Kind == QuantityKind.Digits;
    }

    // "a policeman was killed" counts one; "the paper carried a report" and "launched an attack" count nothing.
    private static bool IsDoneTo(string? what, FigureWord noun) =>
        noun.Is(FigureWords.Person)
            ? what
                is "killed"
                    or "injured"
                    or "casualties"
                    or "missing"
                    or "detained"
                    or "abducted"
                    or "shot"
                    or "stabbed"
                    or "hospitalised"
                    or "rescued"
                    or "released"
            : what is "destroyed" or "downed" or "damaged" or "lost" or "sunk" or "intercepted" or "seized";

    /// <summary>What is done to people has another name when it is done to things.</summary>
    public static string? NameFor(string? what, FigureWord noun) =>
        what switch
        {
            "lost" when noun.Is(FigureWords.Lives) => "killed",
            "shot" when noun.Is(FigureWords.Thing) && !noun.Is(FigureWords.Person) => "fired",
            "detained" when noun.Is(FigureWords.Thing) && !noun.Is(FigureWords.Person) => "seized",
            _ => what,
        };

    // "the two governments", "these three ways": they have been counted before.
    private bool IsDefinite(in Quantity quantity, int start) =>
        quantity.First > start
        && lexicon.Of(text, quantity.First - 1).Is(FigureWords.Determiner)
        && !text.Is(quantity.First - 1, "all")
        && !text.Is(quantity.First - 1, "some");
}
