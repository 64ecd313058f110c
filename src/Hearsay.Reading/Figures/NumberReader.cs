using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Reads numbers in digits ("1,400", "3.5 million", "2bn") and in words ("twenty-one", "dozens").</summary>
internal readonly ref struct NumberReader(AnnotatedText text, FigureLexicon lexicon)
{
    /// <summary>Reads the number that starts at a token; false where none does.</summary>
    /// <param name="at">The token.</param>
    /// <param name="limit">The token that it must not reach.</param>
    /// <param name="number">The number.</param>
    public bool TryRead(int at, int limit, out StatedNumber number)
    {
        number = default;
        if (at >= limit)
        {
            return false;
        }

        if (text.Kinds[at] == TokenKind.Number)
        {
            return TryReadDigits(at, limit, out number);
        }

        if (text.Kinds[at] != TokenKind.Word)
        {
            return false;
        }

        var word = lexicon.Of(text, at);
        return word.Is(FigureWords.Vague) ? TryReadVague(at, limit, word.Value, out number)
            : word.Is(FigureWords.Few) ? TryReadFew(at + 1, limit, word.Value, out number)
            : word.Is(FigureWords.Unit | FigureWords.Ten) ? TryReadWords(at, limit, out number)
            : TryReadArticle(at, limit, out number);
    }

    private bool TryReadDigits(int at, int limit, out StatedNumber number)
    {
        number = default;
        if (!TryParse(text.CharactersOf(at), out var value))
        {
            return false;
        }

        var end = at + 1;
        if (end < limit && text.Kinds[end] == TokenKind.Word)
        {
            var word = lexicon.Of(text, end);
            var stuck = (text.Shapes[end] & TokenShape.SpaceBefore) == 0;
            // "300m" is a distance, "5m people" are millions; money has a sign, which the caller knows of.
            if (
                word.Is(FigureWords.Suffix)
                && (stuck ? !text.Is(end, "m") || IsPeople(end + 1, limit) : !IsOneLetter(end))
            )
            {
                var whole = Multiply(value, word.Value);
                number = new(end + 1, whole, whole, true, word.Value);
                return true;
            }

            if (word.Is(FigureWords.Times) && !stuck)
            {
                var times = word.Value;
                end++;
                if (end < limit && lexicon.Of(text, end) is var next && next.Is(FigureWords.Times))
                {
                    times *= next.Value;
                    end++;
                }

                var whole = Multiply(value, times);
                number = new(end, whole, whole, true, times);
                return true;
            }
        }

        number = new(end, value, value, true, 1);
        return true;
    }

    private bool IsPeople(int token, int limit) => token < limit && lexicon.Of(text, token).Is(FigureWords.Person);

    private bool IsOneLetter(int token) => text.CharactersOf(token).Length == 1;

    // "tens of thousands", "hundreds of", "dozens"; the "of" before what is counted is left alone.
    private bool TryReadVague(int at, int limit, double low, out StatedNumber number)
    {
        var end = at + 1;
        while (
            end + 1 < limit
            && text.Is(end, "of")
            && lexicon.Of(text, end + 1) is var next
            && next.Is(FigureWords.Vague)
            && next.Value > low
        )
        {
            // The second word's bound is two of it: tens of thousands are twenty of one thousand.
            low *= next.Value / 2;
            end += 2;
        }

        number = new(end, low, null, false, 1);
        // "tens" alone is a word for nothing that can be bounded.
        return end > at + 1 || !text.Is(at, "tens") || (end < limit && text.Is(end, "of"));
    }

    // "several", "a few", "several hundred".
    private bool TryReadFew(int end, int limit, double low, out StatedNumber number)
    {
        if (end < limit && lexicon.Of(text, end) is var word && word.Is(FigureWords.Times))
        {
            low *= word.Value;
            end++;
        }

        number = new(end, low, null, false, 1);
        return true;
    }

    // "a dozen", "a hundred and fifty", "a few", "a couple of", "half a dozen".
    private bool TryReadArticle(int at, int limit, out StatedNumber number)
    {
        number = default;
        if (at + 2 < limit && text.Is(at, "half") && text.Is(at + 1, "a") && text.Is(at + 2, "dozen"))
        {
            number = new(at + 3, 6, 6, false, 1);
            return true;
        }

        if (at + 1 >= limit || !(text.Is(at, "a") || text.Is(at, "an")))
        {
            return false;
        }

        if (lexicon.Of(text, at + 1).Is(FigureWords.Times))
        {
            return TryReadWords(at, limit, out number);
        }

        if (text.Is(at + 1, "few"))
        {
            return TryReadFew(at + 2, limit, 2, out number);
        }

        if (at + 2 < limit && text.Is(at + 2, "of") && (text.Is(at + 1, "couple") || text.Is(at + 1, "pair")))
        {
            number = new(at + 2, 2, 2, false, 1);
            return true;
        }

        return false;
    }

    private bool TryReadWords(int at, int limit, out StatedNumber number)
    {
        double total = 0,
            current = text.Is(at, "a") || text.Is(at, "an") ? 1 : lexicon.Of(text, at).Value;
        var last = lexicon.Of(text, at).Can;
        double times = 1;
        var end = at + 1;
        while (end < limit)
        {
            var hyphen = text.Kinds[end] == TokenKind.Dash && (text.Shapes[end] & TokenShape.SpaceBefore) == 0 ? 1 : 0;
            var and = text.Is(end, "and") && times > 1 ? 1 : 0;
            var next = end + hyphen + and;
            if (next >= limit || text.Kinds[next] != TokenKind.Word)
            {
                break;
            }

            var word = lexicon.Of(text, next);
            if (and == 0 && word.Is(FigureWords.Times))
            {
                times = word.Value;
                (total, current) =
                    word.Value > 100 ? (total + (current * word.Value), 0) : (total, current * word.Value);
            }
            else if (
                word.Is(FigureWords.Unit | FigureWords.Ten)
                && word.Value > 0
                && (
                    (last & FigureWords.Ten) != 0 && word.Is(FigureWords.Unit) && word.Value < 10
                    || ((last & FigureWords.Times) != 0 && hyphen == 0)
                )
            )
            {
                current += word.Value;
            }
            else
            {
                break;
            }

            last = word.Can;
            end = next + 1;
        }

        var value = total + current;
        number = new(end, value, value, false, times);
        return true;
    }

    // Digits with commas between thousands and at most one point. Ordinals, clock readings and decades are none.
    private static bool TryParse(ReadOnlySpan<char> characters, out double value)
    {
        // 0300 and 007 are names or clock readings.
        if (characters.Length > 1 && characters[0] == '0' && characters[1] is >= '0' and <= '9')
        {
            value = 0;
            return false;
        }

        double mantissa = 0,
            scale = 1;
        var group = -1;
        var fraction = false;
        foreach (var c in characters)
        {
            if (c is >= '0' and <= '9')
            {
                mantissa = (mantissa * 10) + (c - '0');
                scale = fraction ? scale * 10 : scale;
                group = group >= 0 ? group + 1 : group;
            }
            else if (c == ',' && !fraction && group is -1 or 3)
            {
                group = 0;
            }
            else if (c == '.' && !fraction && group is -1 or 3)
            {
                (fraction, group) = (true, -1);
            }
            else
            {
                value = 0;
                return false;
            }
        }

        value = mantissa / scale;
        return group is -1 or 3 && mantissa < 1e15;
    }

    // In decimals, so that 2.3 million is 2300000 and not a hair less.
    private static double Multiply(double value, double times) => (double)((decimal)value * (decimal)times);
}
