using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Reads shares in words, as percentages: "half of", "a third of", "two-thirds", "three quarters of".</summary>
internal readonly ref struct FractionReader(AnnotatedText text, FigureLexicon lexicon)
{
    /// <summary>Reads the fraction that starts at a token; false where none does.</summary>
    /// <param name="at">The token.</param>
    /// <param name="limit">The token that it must not reach.</param>
    /// <param name="percent">How many hundredths it is, as a number.</param>
    public bool TryRead(int at, int limit, out StatedNumber percent)
    {
        percent = default;
        if (at + 1 >= limit || text.Kinds[at] != TokenKind.Word)
        {
            return false;
        }

        if (text.Is(at, "half") && !(at > 0 && text.Is(at - 1, "a")))
        {
            percent = new(at + 1, 50, 50, false, 1);
            return text.Is(at + 1, "of") || text.Is(at + 1, "the");
        }

        var word = lexicon.Of(text, at);
        var one = text.Is(at, "a") || text.Is(at, "one");
        if (!one && !(word.Is(FigureWords.Unit) && word.Value is > 1 and < 10))
        {
            return false;
        }

        var next = at + 1 < limit && text.Kinds[at + 1] == TokenKind.Dash ? at + 2 : at + 1;
        if (next >= limit || !lexicon.Of(text, next).Is(FigureWords.Fraction))
        {
            return false;
        }

        // "a third man", "a quarter to six": only with "of" behind it.
        if (one && !(next + 1 < limit && text.Is(next + 1, "of")))
        {
            return false;
        }

        var value = Math.Round((one ? 1 : word.Value) * 100 / lexicon.Of(text, next).Value, 2);
        percent = new(next + 1, value, value, false, 1);
        return value <= 100;
    }
}
