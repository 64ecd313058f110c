using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Reads a number with its operator, its range and its unit.</summary>
internal readonly ref struct QuantityReader(AnnotatedText text, FigureLexicon lexicon)
{
    private readonly NumberReader _numbers = new(text, lexicon);
    private readonly FractionReader _fractions = new(text, lexicon);

    /// <summary>Reads the quantity that starts at a token; false where none does.</summary>
    public bool TryRead(int at, int limit, out Quantity quantity)
    {
        var number = at;
        var kind = ReadOperators(ref number, limit);
        var first = kind == QuantityOperator.Between ? number : at;
        var sign = number;
        var measure = ReadCurrency(ref number, limit);
        if (_fractions.TryRead(number, limit, out var stated, out var share))
        {
            measure = share ? "share" : measure;
        }
        else if (!_numbers.TryRead(number, limit, out stated))
        {
            quantity = default;
            return false;
        }

        if (measure == "money")
        {
            stated = WithStuckMillion(stated, limit);
        }

        var (end, low, high) = (stated.End, stated.Low, stated.High);
        var ranged = false;
        if (TryReadRange(stated, kind, at, limit, out var second))
        {
            ranged = true;
            first = kind == QuantityOperator.Between ? at : first;
            low =
                second.Times > 1 && stated.Times == 1 && stated.Low * second.Times <= second.Low
                    ? stated.Low * second.Times
                    : stated.Low;
            (end, high) = (second.End, second.High);
        }

        var after = ReadAfter(ref end, limit);
        var unit = (First: sign, End: number);
        if (ReadUnit(ref end, limit, out var unitFirst) is { } measured)
        {
            (measure, unit) = (measured, (unitFirst, end));
        }

        kind = after != QuantityOperator.None ? after : kind;
        var bound = high is null ? FigureBound.AtLeast : BoundOf(kind);

        var written =
            stated.Digits
            || ranged
            || kind is not (QuantityOperator.None or QuantityOperator.Between)
            || stated.Low >= 13
                ? QuantityKind.Digits
                : QuantityKind.Words;
        quantity = new(first, number, end, low, high, measure, written, unit.First, unit.End, bound);
        return true;
    }

    private static FigureBound BoundOf(QuantityOperator kind) =>
        kind switch
        {
            QuantityOperator.Least or QuantityOperator.LeastAfter => FigureBound.AtLeast,
            QuantityOperator.More => FigureBound.MoreThan,
            QuantityOperator.Most or QuantityOperator.MostAfter => FigureBound.AtMost,
            QuantityOperator.Fewer => FigureBound.FewerThan,
            QuantityOperator.About or QuantityOperator.AboutAfter => FigureBound.About,
            _ => FigureBound.Exact,
        };

    // Several may follow one another: "at least some", "up to an estimated". A bound outweighs an approximation.
    private QuantityOperator ReadOperators(ref int at, int limit)
    {
        var kind = QuantityOperator.None;
        for (var i = 0; i < 3 && at < limit; i++)
        {
            if (
                !lexicon.Of(text, at).Is(FigureWords.OperatorStart)
                || !lexicon.Operators.TryMatch(text, at, out var end, out var found)
                || found >= QuantityOperator.LeastAfter
            )
            {
                break;
            }

            kind =
                found is QuantityOperator.About or QuantityOperator.Exact && kind > QuantityOperator.Exact
                    ? kind
                    : found;
            at = end;
        }

        return kind;
    }

    // "$", "US$", "€": the sign in front of the number.
    private string? ReadCurrency(ref int at, int limit)
    {
        var sign =
            at + 1 < limit
            && text.Kinds[at] == TokenKind.Word
            && (text.Shapes[at + 1] & TokenShape.SpaceBefore) == 0
            && text.Ends[at] - text.Starts[at] <= 3
                ? at + 1
                : at;
        if (sign >= limit || !IsCurrencySign(sign))
        {
            return null;
        }

        at = sign + 1;
        return "money";
    }

    private bool IsCurrencySign(int token) =>
        text.Kinds[token] == TokenKind.Symbol
        && text.Text[text.Starts[token]] is '$' or '€' or '£' or '¥' or '₽' or '₴' or '₪' or '₹' or '₺' or '₩' or '₦';

    private StatedNumber WithStuckMillion(StatedNumber number, int limit) =>
        number.End < limit
        && text.Is(number.End, "m")
        && (text.Shapes[number.End] & TokenShape.SpaceBefore) == 0
        && number.High is { } value
            ? number with
            {
                End = number.End + 1,
                Low = value * 1e6,
                High = value * 1e6,
                Times = 1e6,
            }
            : number;

    private bool TryReadRange(StatedNumber low, QuantityOperator kind, int first, int limit, out StatedNumber high)
    {
        high = default;
        var at = low.End;
        if (at + 1 >= limit || low.High is null)
        {
            return false;
        }

        var between = kind == QuantityOperator.Between && text.Is(first, "between");
        var joined =
            between && text.Is(at, "and")
            || text.Is(at, "to") && !(kind == QuantityOperator.Between && IsChange(first))
            || text.Is(at, "or") && kind == QuantityOperator.None
            || text.Kinds[at] == TokenKind.Dash
                && (text.Shapes[at] & TokenShape.SpaceBefore) == (text.Shapes[at + 1] & TokenShape.SpaceBefore);
        if (!joined)
        {
            return false;
        }

        at++;
        var money = ReadCurrency(ref at, limit) is not null;
        if (!_numbers.TryRead(at, limit, out high) || high.High is null)
        {
            return false;
        }

        high = money ? WithStuckMillion(high, limit) : high;
        // 200-20 and 3-1 are no ranges; what comes from them is thrown out as a look-alike.
        return high.Low > low.Low && high.Digits == low.Digits;
    }

    // "raised the toll from 62 to 83": two figures, not a range.
    private bool IsChange(int token)
    {
        for (var i = token - 1; i >= 0 && i >= token - 8 && text.Kinds[i] != TokenKind.Stop; i--)
        {
            if (lexicon.Of(text, i).Is(FigureWords.Change))
            {
                return true;
            }
        }

        return false;
    }

    private QuantityOperator ReadAfter(ref int end, int limit)
    {
        if (end >= limit)
        {
            return QuantityOperator.None;
        }

        if (text.CharactersOf(end) is "+" && (text.Shapes[end] & TokenShape.SpaceBefore) == 0)
        {
            end++;
            return QuantityOperator.LeastAfter;
        }

        if (
            lexicon.Of(text, end).Is(FigureWords.OperatorStart)
            && lexicon.Operators.TryMatch(text, end, out var after, out var found)
            && found >= QuantityOperator.LeastAfter
            && after <= limit
        )
        {
            end = after;
            return found;
        }

        return QuantityOperator.None;
    }

    private string? ReadUnit(ref int end, int limit, out int first)
    {
        first = end;
        if (end >= limit)
        {
            return null;
        }

        if (text.Kinds[end] == TokenKind.Symbol)
        {
            var measure =
                text.CharactersOf(end) is "%" ? "share"
                : IsCurrencySign(end) ? "money"
                : null;
            end += measure is null ? 0 : 1;
            return measure;
        }

        if (text.Is(end, "m") && (text.Shapes[end] & TokenShape.SpaceBefore) == 0)
        {
            end++;
            return "distance";
        }

        if (
            lexicon.Of(text, end).Is(FigureWords.UnitStart)
            && lexicon.Units.TryMatch(text, end, out var after, out var unit)
            && after <= limit
        )
        {
            end = after;
            return unit;
        }

        return null;
    }
}
