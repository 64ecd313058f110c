using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Tells whether a quantity with what is counted and what happened says enough to be a figure.</summary>
internal readonly ref struct FigureGrounds(AnnotatedText text, FigureLexicon lexicon)
{
    /// <summary>Whether it can be one at all, before anybody asks what happened.</summary>
    public bool CanBe(in Quantity quantity, in CountedPhrase phrase) =>
        !phrase.Head.Is(FigureWords.UnitStart)
        && (
            quantity.Kind switch
            {
                QuantityKind.Article => phrase.Names
                    && phrase.Head.Is(FigureWords.Singular | FigureWords.Thing)
                    && !IsNegated(quantity.First),
                QuantityKind.Definite or QuantityKind.Bare => phrase.Names
                    // "the other five".
                    && !lexicon.Of(text, phrase.End - 1).Is(FigureWords.Filler)
                    && !text.Is(phrase.End - 1, "other")
                    && phrase.Head.Is(FigureWords.Person)
                    && phrase.Head.Is(FigureWords.Singular),
                _ => true,
            }
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
            case QuantityKind.Pronoun:
                return what == "killed" || (text.Is(quantity.End, "and") && IsDoneTo(what, Somebody));
            case QuantityKind.Another when phrase.IsEmpty:
            case QuantityKind.Reflexive:
                return IsDoneTo(what, Somebody);
            case QuantityKind.Another:
            case QuantityKind.Definite:
            case QuantityKind.Bare:
            case QuantityKind.Named:
                return known && IsDoneTo(what, phrase.Head);
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

    private static readonly FigureWord Somebody = new(FigureWords.Person, 0, null);

    /// <summary>Whether the word that follows is the past tense of a verb that does something to somebody.</summary>
    public bool IsDoing(int at, int limit) =>
        at < limit && text.FineTags[at] == FineTag.VerbPast && lexicon.Of(text, at).Is(FigureWords.Participle);

    /// <summary>Whether a verb follows: "…, the mayor said".</summary>
    public bool HasPredicate(int at, int limit)
    {
        while (at < limit && lexicon.Of(text, at).Is(FigureWords.Adverb) && !lexicon.Of(text, at).Is(FigureWords.Verb))
        {
            at++;
        }

        return at < limit
            && (
                text.Tags[at] is PartOfSpeech.Verb or PartOfSpeech.Aux
                || lexicon.Of(text, at).Is(FigureWords.Verb | FigureWords.Be | FigureWords.Have | FigureWords.Modal)
            );
    }

    /// <summary>Whether words for one person only say again who the person in front of them is: "Ida Holm, 34, a nurse," and "a neighbour, Ida Holm".</summary>
    /// <param name="lastKind">How the figure in front counts.</param>
    /// <param name="last">The token behind it; -1 for none.</param>
    /// <param name="quantity">The words.</param>
    /// <param name="end">The token behind them.</param>
    /// <param name="limit">The token that they must not reach.</param>
    public bool IsApposition(QuantityKind lastKind, int last, in Quantity quantity, int end, int limit)
    {
        if (
            last < 0
            || !IsPerson(lastKind)
            || !IsPerson(quantity.Kind)
            || (lastKind == QuantityKind.Named) == (quantity.Kind == QuantityKind.Named)
            || (end < limit && (text.Is(end, "and") || text.Is(end, "or")) && quantity.First > last)
        )
        {
            return false;
        }

        for (var i = last; i < quantity.First; i++)
        {
            if (text.CharactersOf(i) is not "," && text.Kinds[i] is not (TokenKind.Number or TokenKind.Bracket))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPerson(QuantityKind kind) =>
        kind is QuantityKind.Article or QuantityKind.Definite or QuantityKind.Bare or QuantityKind.Named;

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
            "injured" when noun.Is(FigureWords.Thing) && !noun.Is(FigureWords.Person | FigureWords.EventNoun) => null,
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
