namespace Hearsay.Casework;

/// <summary>Holds the bounds of two measures against each other.</summary>
internal static class Bounds
{
    /// <summary>How many times as much the larger one is at least; 1 where their bounds meet or one of them is open.</summary>
    public static double Ratio(Assertion a, Assertion b) =>
        a.Least > b.Most ? a.Least.Value / b.Most.Value
        : b.Least > a.Most ? b.Least.Value / a.Most.Value
        : 1;
}
