namespace Hearsay.Pages.Map;

/// <summary>The stretch of the globe that a map shows, and where on the drawing each point of it is.</summary>
/// <remarks>
/// Equirectangular, true to scale along the parallel in the map's middle: shapes and distances near the middle are right
/// on a regional map, and everywhere is somewhere on a map of the world. Positions on the drawing are in user units
/// from the upper left corner.
/// </remarks>
public sealed class MapView
{
    /// <summary>The width of every map, in user units.</summary>
    public const double Width = 960;

    private const double LeastHeight = 360;
    private const double MostHeight = 560;

    // A single place is shown with about 250 km around it.
    private const double LeastDegrees = 4.5;
    private const double Margin = .16;

    private readonly double _longitude;
    private readonly double _latitude;
    private readonly double _narrowing;

    private MapView(double longitude, double latitude, double narrowing, double scale, double height)
    {
        _longitude = longitude;
        _latitude = latitude;
        _narrowing = narrowing;
        Scale = scale;
        Height = height;
    }

    /// <summary>How high the map is, in user units.</summary>
    public double Height { get; }

    /// <summary>User units per degree of latitude.</summary>
    public double Scale { get; }

    /// <summary>User units per degree of longitude.</summary>
    public double LongitudeScale => Scale * _narrowing;

    /// <summary>The map's western edge in degrees east; may be below -180.</summary>
    public double West => _longitude - (Width / 2 / LongitudeScale);

    /// <summary>The map's eastern edge in degrees east; may be above 180.</summary>
    public double East => _longitude + (Width / 2 / LongitudeScale);

    /// <summary>The map's southern edge in degrees north; may be below -90.</summary>
    public double South => _latitude - (Height / 2 / Scale);

    /// <summary>The map's northern edge in degrees north; may be above 90.</summary>
    public double North => _latitude + (Height / 2 / Scale);

    /// <summary>The latitude of the map's middle, in degrees north.</summary>
    public double Middle => _latitude;

    /// <summary>How many kilometres a user unit is in the map's middle, on the sphere of 6371 km.</summary>
    public double KilometresPerUnit => 6371 * Math.PI / 180 / Scale;

    /// <summary>A view that holds points, with a margin.</summary>
    /// <param name="points">The points; at least one.</param>
    public static MapView Fit(IReadOnlyList<MapPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        var (west, east) = LongitudeRange.Find(points);
        double south = points.Min(point => point.Latitude),
            north = points.Max(point => point.Latitude);
        double longitude = (west + east) / 2,
            latitude = (south + north) / 2;
        var narrowing = Math.Max(.15, Math.Cos(latitude * Math.PI / 180));
        var wide = Math.Max((east - west) * narrowing * (1 + (2 * Margin)), LeastDegrees);
        var high = Math.Max((north - south) * (1 + (2 * Margin)), LeastDegrees * LeastHeight / Width);
        var scale = Math.Min(Width / wide, MostHeight / high);
        var height = Math.Clamp(high * scale, LeastHeight, MostHeight);
        return new MapView(longitude, latitude, narrowing, scale, height);
    }

    /// <summary>Where a point is; the nearest copy of it where the map reaches round the globe.</summary>
    public (double X, double Y) Place(MapPoint point)
    {
        var east = point.Longitude - _longitude;
        east -= 360 * Math.Round(east / 360);
        return Place(_longitude + east, point.Latitude);
    }

    /// <summary>Where a point is whose longitude is not brought near the map's middle.</summary>
    public (double X, double Y) Place(double longitude, double latitude) =>
        ((Width / 2) + ((longitude - _longitude) * LongitudeScale), (Height / 2) - ((latitude - _latitude) * Scale));

    /// <summary>Whether a position is on the map, with room for a mark.</summary>
    public bool Shows(MapPoint point)
    {
        var (x, y) = Place(point);
        return x >= 6 && x <= Width - 6 && y >= 6 && y <= Height - 6;
    }
}
