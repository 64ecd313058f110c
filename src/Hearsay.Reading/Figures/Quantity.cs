namespace Hearsay.Reading;

/// <summary>A number with what is said around it: "at least 62", "between 40 and 50", "$2bn", "nearly 70 percent".</summary>
/// <param name="First">Its first token, the operator included.</param>
/// <param name="Number">The first token of the number itself.</param>
/// <param name="End">The token after it.</param>
/// <param name="Low">The lower number that is stated.</param>
/// <param name="High">The higher number that is stated; null where none is.</param>
/// <param name="Measure">What it measures (money, share, distance, time, …); null where it counts.</param>
/// <param name="Kind">How it is written.</param>
/// <param name="UnitFirst">The first token of the unit: a currency's sign in front of the number, or the words behind it.</param>
/// <param name="UnitEnd">The token after the unit; <paramref name="UnitFirst"/> where there is none.</param>
/// <param name="Bound">How the number is meant.</param>
internal readonly record struct Quantity(
    int First,
    int Number,
    int End,
    double Low,
    double? High,
    string? Measure,
    QuantityKind Kind,
    int UnitFirst = 0,
    int UnitEnd = 0,
    FigureBound Bound = FigureBound.Exact
)
{
    /// <summary>Whether exactly one is counted, so that a noun in the singular follows.</summary>
    public bool IsOne => High == 1 && Low is 1;
}
