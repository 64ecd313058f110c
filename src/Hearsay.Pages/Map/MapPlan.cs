namespace Hearsay.Pages.Map;

/// <summary>Decides what maps a report needs.</summary>
/// <remarks>
/// A report about one province that names three capitals would be a map of the world with one blot on it: where the
/// places named lie far apart and most of the words mean places close together, those have a map of their own.
/// </remarks>
public static class MapPlan
{
    private const double Wide = 20;
    private const double Near = 4;

    /// <summary>The views, the closest one first; none where no place has a position.</summary>
    public static IReadOnlyList<MapView> Draw(IReadOnlyList<MapMarker> markers)
    {
        ArgumentNullException.ThrowIfNull(markers);
        var points = Fitting(markers);
        if (points.Count == 0)
        {
            return [];
        }

        var whole = MapView.Fit(points.ConvertAll(marker => marker.Point));
        if (Span(points) < Wide)
        {
            return [whole];
        }

        var closest = Cluster(points)
            .Where(cluster => cluster.Count > 1 && Span(cluster) * 3 < Span(points))
            .OrderByDescending(cluster => cluster.Sum(marker => marker.Mentions.Count))
            .FirstOrDefault();
        return closest is null ? [whole] : [MapView.Fit(closest.ConvertAll(marker => marker.Point)), whole];
    }

    // What is decided and a point; failing that what is decided; failing that what it may be.
    private static List<MapMarker> Fitting(IReadOnlyList<MapMarker> markers)
    {
        var points = markers.Where(marker => marker is { IsDecided: true, IsArea: false }).ToList();
        points = points.Count > 0 ? points : markers.Where(marker => marker.IsDecided).ToList();
        return points.Count > 0 ? points : [.. markers];
    }

    private static double Span(List<MapMarker> markers)
    {
        var points = markers.ConvertAll(marker => marker.Point);
        var (west, east) = LongitudeRange.Find(points);
        return Math.Max(east - west, points.Max(point => point.Latitude) - points.Min(point => point.Latitude));
    }

    // Single linkage: whatever is near to one of a cluster belongs to it.
    private static List<List<MapMarker>> Cluster(List<MapMarker> markers)
    {
        var clusters = new List<List<MapMarker>>();
        foreach (var marker in markers)
        {
            var touched = clusters.Where(cluster => cluster.Exists(other => AreNear(other, marker))).ToList();
            clusters.RemoveAll(touched.Contains);
            clusters.Add([.. touched.SelectMany(cluster => cluster), marker]);
        }

        return clusters;
    }

    private static bool AreNear(MapMarker a, MapMarker b) =>
        Math.Abs(a.Place.Latitude - b.Place.Latitude) < Near
        && Math.Abs(Math.IEEERemainder(a.Place.Longitude - b.Place.Longitude, 360)) < Near;
}
