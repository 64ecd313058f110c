namespace Hearsay.Training;

/// <summary>A shape of a <see cref="TopoJson"/> file.</summary>
/// <param name="Id">Its id; empty where it has none.</param>
/// <param name="Name">Its name; empty where it has none.</param>
/// <param name="Polygons">Its polygons: rings of arc numbers, the outer one first.</param>
public sealed record TopoShape(string Id, string Name, int[][][] Polygons)
{
    /// <summary>The centre of gravity of its largest polygon, holes not counted: degrees north, degrees east.</summary>
    public (double Latitude, double Longitude) CentreIn(TopoJson file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var best = (Area: -1.0, X: 0.0, Y: 0.0);
        foreach (var polygon in Polygons)
        {
            var part = Centroid(file.Points(polygon[0]));
            best = part.Area > best.Area ? part : best;
        }

        return (Math.Round(best.Y, 4), Math.Round(best.X, 4));
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
