namespace Hearsay.Pages;

/// <summary>One piece of a country: a mainland or an island.</summary>
/// <param name="Country">ISO 3166-1 alpha-2; null where the piece has no code.</param>
/// <param name="Name">The country's name.</param>
/// <param name="Box">What it lies in.</param>
/// <param name="Rings">The outline, then the holes; the first point of each is its last one too.</param>
public sealed record MapShape(string? Country, string Name, MapBox Box, IReadOnlyList<IReadOnlyList<MapPoint>> Rings)
{
    /// <summary>The same piece with its degrees counted on or back.</summary>
    /// <param name="degrees">How far: a multiple of 360; 0 gives the piece itself.</param>
    public MapShape Turned(double degrees) =>
        degrees == 0
            ? this
            : this with
            {
                Box = Box.Turned(degrees),
                Rings =
                [
                    .. Rings.Select(ring =>
                        ring.Select(point => point with { Longitude = point.Longitude + degrees }).ToArray()
                    ),
                ],
            };
}
