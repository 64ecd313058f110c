using System.Globalization;

namespace Hearsay.Pages.Map;

/// <summary>A length on a map: a round number of kilometres.</summary>
/// <param name="Kilometres">How many.</param>
/// <param name="Width">How long they are on the drawing, in its middle, in user units.</param>
public readonly record struct ScaleBar(double Kilometres, double Width)
{
    private const double Longest = 190;

    /// <summary>The longest of 1, 2 or 5 times a power of ten kilometres that is not too long.</summary>
    public static ScaleBar Fit(MapView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var most = Longest * view.KilometresPerUnit;
        var power = Math.Pow(10, Math.Floor(Math.Log10(most)));
        var length =
            most / power >= 5 ? 5 * power
            : most / power >= 2 ? 2 * power
            : power;
        return new ScaleBar(length, length / view.KilometresPerUnit);
    }

    /// <summary>E.g. "50 km".</summary>
    public override string ToString() => Kilometres.ToString("0.##", CultureInfo.InvariantCulture) + " km";
}
