namespace Hearsay.Pages.Map;

/// <summary>Cuts polygons at the edges of a rectangle (Sutherland and Hodgman 1974).</summary>
internal static class PolygonCut
{
    /// <summary>The part of a closed polygon inside of a rectangle; empty where there is none.</summary>
    public static List<(double X, double Y)> Inside(
        List<(double X, double Y)> polygon,
        double left,
        double top,
        double right,
        double bottom
    )
    {
        polygon = CutX(polygon, left, 1);
        polygon = CutX(polygon, right, -1);
        polygon = CutY(polygon, top, 1);
        return CutY(polygon, bottom, -1);
    }

    private static List<(double X, double Y)> CutX(List<(double X, double Y)> polygon, double edge, int sign) =>
        Cut(
            polygon,
            point => sign * (point.X - edge),
            (a, b) => (edge, a.Y + ((edge - a.X) / (b.X - a.X) * (b.Y - a.Y)))
        );

    private static List<(double X, double Y)> CutY(List<(double X, double Y)> polygon, double edge, int sign) =>
        Cut(
            polygon,
            point => sign * (point.Y - edge),
            (a, b) => (a.X + ((edge - a.Y) / (b.Y - a.Y) * (b.X - a.X)), edge)
        );

    private static List<(double X, double Y)> Cut(
        List<(double X, double Y)> polygon,
        Func<(double X, double Y), double> inward,
        Func<(double X, double Y), (double X, double Y), (double X, double Y)> cross
    )
    {
        var cut = new List<(double X, double Y)>(polygon.Count);
        for (var i = 0; i < polygon.Count; i++)
        {
            var before = polygon[i == 0 ? polygon.Count - 1 : i - 1];
            var point = polygon[i];
            bool wasIn = inward(before) >= 0,
                isIn = inward(point) >= 0;
            if (wasIn != isIn)
            {
                cut.Add(cross(before, point));
            }

            if (isIn)
            {
                cut.Add(point);
            }
        }

        return cut;
    }
}
