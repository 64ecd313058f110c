using System.Globalization;
using System.Text;

namespace Hearsay.Pages.Map;

/// <summary>Writes the outlines that a map shows as the data of a path, in tenths of a user unit.</summary>
internal static class LandOutline
{
    // Beyond the map's edge, so that the edge itself bears no shore.
    private const double Beyond = 8;

    /// <summary>Writes every shape that a view touches, cut at the view's edges and as fine as the view can show.</summary>
    /// <param name="view">The view.</param>
    /// <param name="shapes">The shapes.</param>
    /// <param name="detail">The least distance between two points of an outline, in user units.</param>
    public static string Write(MapView view, IEnumerable<MapShape> shapes, double detail)
    {
        var path = new StringBuilder();
        foreach (var shape in shapes)
        {
            for (var turn = -360; turn <= 360; turn += 360)
            {
                if (Touches(view, shape.Box, turn))
                {
                    foreach (var ring in shape.Rings)
                    {
                        Write(path, Cut(view, ring, turn, detail));
                    }
                }
            }
        }

        return path.ToString();
    }

    /// <summary>Whether a box is in view when it is moved round the globe by <paramref name="turn"/> degrees.</summary>
    public static bool Touches(MapView view, MapBox box, int turn) =>
        box.West + turn <= view.East
        && view.West <= box.East + turn
        && box.South <= view.North
        && view.South <= box.North;

    /// <summary>The part of a ring that is in view, on the drawing.</summary>
    public static List<(double X, double Y)> Cut(MapView view, IReadOnlyList<MapPoint> ring, int turn, double detail)
    {
        var points = new List<(double X, double Y)>(ring.Count);
        foreach (var (longitude, latitude) in ring)
        {
            points.Add(view.Place(longitude + turn, latitude));
        }

        return Thin(PolygonCut.Inside(points, -Beyond, -Beyond, MapView.Width + Beyond, view.Height + Beyond), detail);
    }

    private static List<(double X, double Y)> Thin(List<(double X, double Y)> points, double detail)
    {
        var kept = new List<(double X, double Y)>();
        foreach (var point in points)
        {
            if (kept.Count == 0 || Math.Abs(point.X - kept[^1].X) + Math.Abs(point.Y - kept[^1].Y) >= detail)
            {
                kept.Add(point);
            }
        }

        return kept;
    }

    private static void Write(StringBuilder path, List<(double X, double Y)> points)
    {
        if (points.Count < 3)
        {
            return;
        }

        int x = 0,
            y = 0;
        for (var i = 0; i < points.Count; i++)
        {
            int nextX = (int)Math.Round(points[i].X * 10),
                nextY = (int)Math.Round(points[i].Y * 10);
            path.Append(i == 0 ? 'M' : 'l');
            var (right, down) = i == 0 ? (nextX, nextY) : (nextX - x, nextY - y);
            path.Append(CultureInfo.InvariantCulture, $"{right}{(down < 0 ? "" : " ")}{down}");
            (x, y) = (nextX, nextY);
        }

        path.Append('z');
    }
}
