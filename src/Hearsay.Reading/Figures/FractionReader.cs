using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Reads parts in words: "half of", "a third of", "two-thirds" as percentages, "half a million" as a number.</summary>
internal readonly ref struct FractionReader(AnnotatedText text, FigureLexicon lexicon)
{
    private readonly NumberReader _numbers = new(text, lexicon);

    /// <summary>Reads the fraction that starts at a token; false where none does.</summary>
    /// <param name="at">The token.</param>
    /// <param name="limit">The token that it must not reach.</param>
    /// <param name="number">How many hundredths it is, or how many it comes to where it is part of a number.</param>
    /// <param name="share">Whether it is hundredths.</param>
    public bool TryRead(int at, int limit, out StatedNumber number, out bool share)
    {
        (number, share) = (default, true);
        if (!TryReadPart(at, limit, out var parts, out var whole, out var end))
        {
            return false;
        }

        var next = end < limit && text.Is(end, "of") ? end + 1 : end;
        if (_numbers.TryRead(next, limit, out var of) && of is { Times: > 1, High: not null })
        {
            var value = of.Low * parts / whole;
            (number, share) = (new(of.End, value, value, false, of.Times), false);
            return true;
        }

        var percent = Math.Round(parts * 100 / whole, 2);
        number = new(end, percent, percent, false, 1);
        // "a third man", "a half": what it is a part of must follow, or "two thirds" stand alone.
        return percent <= 100
            && (parts > 1 || next > end || (text.Is(at, "half") && end < limit && text.Is(end, "the")));
    }

    private bool TryReadPart(int at, int limit, out double parts, out double whole, out int end)
    {
        (parts, whole, end) = (1, 2, at + 1);
        if (
            at + 1 >= limit
            || text.Kinds[at] != TokenKind.Word
            // "the eastern half of the town" is a place, "a month and a half" a time.
            || (at > 0 && (lexicon.Of(text, at - 1).Is(FigureWords.Side) || text.Is(at - 1, "a")))
        )
        {
            return false;
        }

        var word = lexicon.Of(text, at);
        if (word.Is(FigureWords.Fraction))
        {
            whole = word.Value;
            return text.Is(at, "half") || text.Is(at, "quarter");
        }

        if (word.Is(FigureWords.Unit) && word.Value is >= 1 and < 10)
        {
            parts = word.Value;
        }
        else if (!text.Is(at, "a"))
        {
            return false;
        }

        var next = text.Kinds[at + 1] == TokenKind.Dash ? at + 2 : at + 1;
        if (next >= limit || lexicon.Of(text, next) is var part && !part.Is(FigureWords.Fraction))
        {
            return false;
        }

        (whole, end) = (lexicon.Of(text, next).Value, next + 1);
        return true;
    }
}
