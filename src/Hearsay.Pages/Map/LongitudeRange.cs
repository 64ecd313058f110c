namespace Hearsay.Pages.Map;

/// <summary>Finds the shortest stretch of longitude that holds points, over the 180th meridian where that is shorter.</summary>
internal static class LongitudeRange
{
    /// <summary>Its ends, the western one between -180 and 180, the eastern one not below it.</summary>
    public static (double West, double East) Find(IReadOnlyList<MapPoint> points)
    {
        var longitudes = points.Select(point => point.Longitude).Order().ToArray();
        var gap = longitudes[0] + 360 - longitudes[^1];
        var first = 0;
        for (var i = 1; i < longitudes.Length; i++)
        {
            if (longitudes[i] - longitudes[i - 1] > gap)
            {
                gap = longitudes[i] - longitudes[i - 1];
                first = i;
            }
        }

        return first == 0 ? (longitudes[0], longitudes[^1]) : (longitudes[first], longitudes[first - 1] + 360);
    }
}
