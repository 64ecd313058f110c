namespace Hearsay.Reading;

/// <summary>The eight winds.</summary>
public static class Compass
{
    private static readonly string[] Winds =
    [
        "north",
        "north-east",
        "east",
        "south-east",
        "south",
        "south-west",
        "west",
        "north-west",
    ];

    /// <summary>The wind nearest to an azimuth.</summary>
    /// <param name="azimuth">Degrees clockwise from north.</param>
    public static string Of(double azimuth) =>
        Winds[(int)Math.Round((Math.IEEERemainder(azimuth, 360) + 360) / 45) % Winds.Length];
}
