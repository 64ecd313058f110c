namespace Hearsay.Pages;

/// <summary>A stretch of the globe between two meridians and two parallels, both ends included.</summary>
/// <remarks>One that reaches over the 180th meridian runs on past 180 degrees: 170 to 190.</remarks>
/// <param name="West">Degrees east, at most <paramref name="East"/>.</param>
/// <param name="South">Degrees north, at most <paramref name="North"/>.</param>
/// <param name="East">Degrees east.</param>
/// <param name="North">Degrees north.</param>
public readonly record struct MapBox(double West, double South, double East, double North)
{
    /// <summary>The same stretch with its degrees counted on or back.</summary>
    /// <param name="degrees">How far: a multiple of 360.</param>
    public MapBox Turned(double degrees) => this with { West = West + degrees, East = East + degrees };

    /// <summary>Whether both share a point.</summary>
    public bool Touches(MapBox other) =>
        West <= other.East && other.West <= East && South <= other.North && other.South <= North;
}
