using System.Globalization;

namespace Hearsay.Cli;

/// <summary>What rows of places of every form have in common.</summary>
internal static class PlaceRow
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByCharacters =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads degrees north and east.</summary>
    /// <returns>False where they are no numbers, or no place on earth has them.</returns>
    public static bool TryPoint(ReadOnlySpan<char> north, ReadOnlySpan<char> east, out (double, double) point)
    {
        point = default;
        if (
            !double.TryParse(north, NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude)
            || !double.TryParse(east, NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude)
            || !(Math.Abs(latitude) <= 90)
            || !(Math.Abs(longitude) <= 180)
        )
        {
            return false;
        }

        point = (latitude, longitude);
        return true;
    }

    /// <summary>A string of few values, made once. Not safe for several threads.</summary>
    public static string Shared(ReadOnlySpan<char> value)
    {
        if (!ByCharacters.TryGetValue(value, out var known))
        {
            Known[known = value.ToString()] = known;
        }

        return known;
    }
}
