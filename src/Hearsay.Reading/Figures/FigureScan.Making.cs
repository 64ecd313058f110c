namespace Hearsay.Reading;

// Makes figures of quantities with what is counted.
internal ref partial struct FigureScan
{
    // A share is of the whole that follows it ("of the houses"); other measures count their unit ("tonnes of grain").
    private readonly Figure Measure(in Quantity quantity, int of, in CountedPhrase phrase, out int end)
    {
        var counted = of > quantity.End && !phrase.IsEmpty;
        end = counted ? phrase.End : quantity.End;
        if (quantity.Measure == "share")
        {
            return Make(quantity, quantity.Measure, of, end, counted);
        }

        var behind = quantity.UnitFirst > quantity.Number;
        return Make(
            quantity,
            quantity.Measure,
            quantity.UnitFirst,
            behind ? end : quantity.UnitEnd,
            quantity.UnitEnd > quantity.UnitFirst,
            end
        );
    }

    // "a couple" is two, though it is counted once.
    private static Quantity Count(in Quantity quantity, in CountedPhrase phrase) =>
        phrase is { Names: true, Head: { Value: > 1 } head } && head.Is(FigureWords.Singular) && quantity.High == 1
            ? quantity with
            {
                Low = head.Value,
                High = head.Value,
            }
            : quantity;

    private readonly Figure Make(in Quantity quantity, string? what, int from, int to, bool counted, int end = 0) =>
        new(
            _text.ExtentOf(quantity.First, Math.Max(Math.Max(end, to), quantity.End)),
            what,
            counted ? _text.ExtentOf(from, to).In(_text.Text).ToString() : null,
            quantity.Low,
            quantity.High,
            _text.ExtentOf(quantity.First, quantity.End > quantity.First ? quantity.End : to).In(_text.Text).ToString(),
            Bound: quantity.Bound
        );
}
