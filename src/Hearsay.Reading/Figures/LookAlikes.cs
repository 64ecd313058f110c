using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Tells numbers that count nothing: times, ages, models, addresses, sections, telephone numbers.</summary>
internal readonly ref struct LookAlikes(AnnotatedText text, FigureLexicon lexicon)
{
    /// <summary>Whether the quantity is none, by what stands directly around it.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="start">The first token of the sentence.</param>
    /// <param name="limit">The token after the sentence.</param>
    public bool Holds(in Quantity quantity, int start, int limit) =>
        quantity.Measure is "time" or "none"
        || IsJoined(quantity.First, quantity.End, start, limit)
        || IsNamed(quantity, start)
        || IsBesideMonth(quantity, start)
        || IsAge(quantity, start, limit)
        || AreAges(quantity, start, limit)
        || IsAside(quantity, start, limit)
        || IsOfParent(quantity, start)
        || IsYear(quantity);

    // "F-16", "62-page", "252-972-1411", "07/16/2014", "24/7".
    private bool IsJoined(int first, int end, int start, int limit)
    {
        if (end < limit && (text.Shapes[end] & TokenShape.SpaceBefore) == 0)
        {
            if (
                text.Kinds[end] is TokenKind.Dash
                && end + 1 < limit
                && (text.Shapes[end + 1] & TokenShape.SpaceBefore) == 0
                && text.CharactersOf(end) is "-" or "\u2010" or "\u2011"
            )
            {
                return true;
            }

            if (text.CharactersOf(end) is "/" or "\\" || text.Kinds[end] is TokenKind.Number or TokenKind.Handle)
            {
                return true;
            }

            // "300x", "9mm": letters stuck to the number that no unit explains.
            if (text.Kinds[end] is TokenKind.Word && text.Kinds[end - 1] is TokenKind.Number)
            {
                return true;
            }
        }

        return first > start
            && (text.Shapes[first] & TokenShape.SpaceBefore) == 0
            && (
                text.Kinds[first - 1] is TokenKind.Dash or TokenKind.Number or TokenKind.Word or TokenKind.Handle
                || text.CharactersOf(first - 1) is "/" or "\\" or ":" or "," or "." or "#" or "&" or "_"
            );
    }

    // "Flight 17", "Resolution 2254", "§ 4", "No. 10".
    private bool IsNamed(in Quantity quantity, int start)
    {
        if (quantity.First <= start || quantity.Kind == QuantityKind.Digits && quantity.First != quantity.Number)
        {
            return false;
        }

        var before = quantity.First - 1;
        // "KHOU 11", "CNN 10": a station's number.
        if (
            text.Kinds[quantity.Number] == TokenKind.Number
            && (text.Shapes[before] & TokenShape.AllCapitals) != 0
            && text.Kinds[before] == TokenKind.Word
            && quantity.First == quantity.Number
            && lexicon.Of(text, before).Can == FigureWords.None
            && (before == start || (text.Shapes[before - 1] & TokenShape.AllCapitals) == 0)
        )
        {
            return true;
        }

        return text.CharactersOf(before) is "§" or "#" or "№"
            || (
                lexicon.Of(text, before).Is(FigureWords.Label)
                && !text.Is(before, "no")
                && (
                    text.Kinds[quantity.Number] == TokenKind.Number
                    || (text.Shapes[before] & TokenShape.Capitalised) != 0
                )
            );
    }

    // "March 28" and other times of which the stage for times took no notice; "000 00", a number in groups.
    private bool IsBesideMonth(in Quantity quantity, int start) =>
        quantity.First > start
        && quantity.First == quantity.Number
        && (
            text.Kinds[quantity.First - 1] == TokenKind.Number && text.Kinds[quantity.First] == TokenKind.Number
            || lexicon.Of(text, quantity.First - 1).Is(FigureWords.UnitStart)
                && (text.Shapes[quantity.First - 1] & TokenShape.Capitalised) != 0
                && lexicon.Units.TryMatch(text, quantity.First - 1, out _, out var unit)
                && unit == "time"
        );

    // "aged 34", "ages 13, 17 and 19", "34 years old"; "Ida Holm, 34, said" has no noun and falls by itself.
    private bool IsAge(in Quantity quantity, int start, int limit)
    {
        for (var i = quantity.First - 1; i >= start && i > quantity.First - 7; i--)
        {
            if (text.Is(i, "aged") || text.Is(i, "age") || text.Is(i, "ages"))
            {
                return true;
            }

            if (
                text.Kinds[i] is not (TokenKind.Number or TokenKind.Punctuation or TokenKind.Dash)
                && !text.Is(i, "and")
            )
            {
                break;
            }
        }

        // "under the age of 15", "15 years of age".
        return quantity.First - 2 >= start
                && text.Is(quantity.First - 1, "of")
                && (text.Is(quantity.First - 2, "age") || text.Is(quantity.First - 2, "ages"))
            || quantity.End + 1 < limit && text.Is(quantity.End, "of") && text.Is(quantity.End + 1, "age");
    }

    // "twelve boys between eleven and sixteen": behind the people, and of nothing that follows.
    private bool AreAges(in Quantity quantity, int start, int limit) =>
        quantity is { High: <= 115, Measure: null }
        && quantity.First > start
        && (text.Is(quantity.First, "between") || text.Is(quantity.First, "from"))
        && lexicon.Of(text, quantity.First - 1).Is(FigureWords.Person)
        && (
            quantity.End >= limit
            || text.Tags[quantity.End]
                is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Num)
        );

    /// <summary>Whether a bare number behind a person's name is that person's age.</summary>
    public bool IsAgeOf(int nameEnd, in Quantity quantity) =>
        quantity.First == nameEnd + 1
        && quantity.First == quantity.Number
        && quantity.Low <= 115
        && text.Kinds[quantity.Number] == TokenKind.Number
        && text.CharactersOf(nameEnd) is ",";

    // "his sons, 10 and 12": the numbers between the people and this one are ages too.
    private int BeforeAges(int before, int start)
    {
        while (before - 1 > start && text.Is(before, "and") | text.CharactersOf(before) is ",")
        {
            if (text.Kinds[before - 1] != TokenKind.Number)
            {
                break;
            }

            before -= 2;
        }

        return before;
    }

    // "Ida Holm, 34, said", "Ida Holm (34)", "as noted.[12]": a bare number between marks.
    private bool IsAside(in Quantity quantity, int start, int limit)
    {
        if (quantity.First <= start || quantity.First != quantity.Number || quantity.Measure is not null)
        {
            return false;
        }

        var before = BeforeAges(quantity.First - 1, start);
        var cut =
            quantity.End >= limit
            || text.Kinds[quantity.End]
                is TokenKind.Punctuation
                    or TokenKind.Bracket
                    or TokenKind.Stop
                    or TokenKind.Quote
                    or TokenKind.Dash
            || lexicon.Of(text, quantity.End).Is(FigureWords.Conjunction | FigureWords.Relative)
            || text.Is(quantity.End, "of");
        return cut
            && (
                text.Kinds[before] == TokenKind.Bracket
                    && quantity.End < limit
                    && text.Kinds[quantity.End] == TokenKind.Bracket
                || text.CharactersOf(before) is ","
                    && before > start
                    && (
                        (text.Shapes[before - 1] & TokenShape.Capitalised) != 0
                        || (
                            lexicon.Of(text, before - 1) is var noun
                            && noun.Is(FigureWords.Person)
                            && (noun.Is(FigureWords.Singular) || text.Kinds[quantity.Number] == TokenKind.Number)
                        )
                    )
            );
    }

    // "a father of three": his children, whatever happened to him.
    private bool IsOfParent(in Quantity quantity, int start) =>
        quantity.First - 2 >= start
        && text.Is(quantity.First - 1, "of")
        && lexicon.Of(text, quantity.First - 2).Is(FigureWords.Parent);

    // "the 2016 elections": four digits without a comma between 1900 and 2099, with nothing said about them.
    private bool IsYear(in Quantity quantity) =>
        quantity.First == quantity.Number
        && quantity.Measure is null
        && quantity.End == quantity.Number + 1
        && text.Kinds[quantity.Number] == TokenKind.Number
        && text.Ends[quantity.Number] - text.Starts[quantity.Number] == 4
        && quantity.Low is >= 1900 and <= 2099;
}
