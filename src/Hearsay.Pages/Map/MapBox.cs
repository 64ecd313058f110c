namespace Hearsay.Pages;

/// <summary>A stretch of the globe between two meridians and two parallels, both ends included.</summary>
/// <remarks>It does not reach over the 180th meridian: ask for two boxes there.</remarks>
/// <param name="West">Degrees east, at most <paramref name="East"/>.</param>
/// <param name="South">Degrees north, at most <paramref name="North"/>.</param>
/// <param name="East">Degrees east.</param>
/// <param name="North">Degrees north.</param>
public readonly record struct MapBox(double West, double South, double East, double North)
{
    /// <summary>Whether both share a point.</summary>
    public bool Touches(MapBox other) =>
        West <= other.East && other.West <= East && South <= other.North && other.South <= North;
}
