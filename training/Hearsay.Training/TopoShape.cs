namespace Hearsay.Training;

/// <summary>A shape of a <see cref="TopoJson"/> file.</summary>
/// <param name="Id">Its id; empty where it has none.</param>
/// <param name="Name">Its name; empty where it has none.</param>
/// <param name="Polygons">Its polygons: rings of arc numbers, the outer one first.</param>
public sealed record TopoShape(string Id, string Name, int[][][] Polygons)
{
    /// <summary>
    /// The centre of gravity of its largest polygon and of those within 3,000 km of it, holes not counted: degrees north,
    /// degrees east. So Canada has its islands and New Zealand both of its own, but the United States not Alaska.
    /// </summary>
    public (double Latitude, double Longitude) CentreIn(TopoJson file)
    {
        ArgumentNullException.ThrowIfNull(file);
        // The line along the pole that some files close Antarctica with has no points.
        var parts = Polygons
            .Select(polygon => file.Points(polygon[0]))
            .Where(ring => ring.Count > 0)
            .Select(Centroid)
            .ToArray();
        var main = parts.MaxBy(part => part.Area);
        double area = 0,
            x = 0,
            y = 0;
        foreach (var part in parts.Where(part => IsNear(part, main)))
        {
            area += part.Area;
            x += part.X * part.Area;
            y += part.Y * part.Area;
        }

        return area == 0
            ? (main.Y, main.X)
            : (Math.Round(y / area, 4), Math.Round(Math.IEEERemainder(x / area, 360), 4));
    }

    private static bool IsNear((double Area, double X, double Y) a, (double Area, double X, double Y) b)
    {
        const double Kilometres = 3000;
        var (north, south) = (double.DegreesToRadians(a.Y), double.DegreesToRadians(b.Y));
        var cosine =
            Math.Sin(north) * Math.Sin(south)
            + Math.Cos(north) * Math.Cos(south) * Math.Cos(double.DegreesToRadians(a.X - b.X));
        return 6371 * Math.Acos(Math.Clamp(cosine, -1, 1)) <= Kilometres;
    }

    // On Lambert's cylindrical equal-area projection, so that the far north does not pull.
    private static (double Area, double X, double Y) Centroid(List<(double X, double Y)> ring)
    {
        double twice = 0,
            x = 0,
            y = 0;
        for (var i = 0; i < ring.Count; i++)
        {
            var (ax, ay) = Project(ring[i]);
            var (bx, by) = Project(ring[(i + 1) % ring.Count]);
            var cross = ax * by - bx * ay;
            twice += cross;
            x += (ax + bx) * cross;
            y += (ay + by) * cross;
        }

        return twice == 0
            ? (0, ring[0].X, ring[0].Y)
            : (Math.Abs(twice) / 2, x / (3 * twice), double.RadiansToDegrees(Math.Asin(y / (3 * twice))));
    }

    private static (double X, double Y) Project((double X, double Y) point) =>
        (point.X, Math.Sin(double.DegreesToRadians(point.Y)));
}
