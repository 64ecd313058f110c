namespace Hearsay.Pages.Map;

/// <summary>How much of a country is in view, and where its name can stand.</summary>
/// <param name="Area">Square user units in view.</param>
/// <param name="X">The middle of what is in view.</param>
/// <param name="Y">The middle of what is in view.</param>
internal readonly record struct CountryRoom(double Area, double X, double Y)
{
    /// <summary>Looks at the outline of a shape, cut at the view's edges.</summary>
    public static CountryRoom Find(MapView view, MapShape shape)
    {
        var best = default(CountryRoom);
        for (var turn = -360; turn <= 360; turn += 360)
        {
            if (LandOutline.Touches(view, shape.Box, turn))
            {
                var room = Measure(LandOutline.Cut(view, shape.Rings[0], turn, 2));
                best = room.Area > best.Area ? room : best;
            }
        }

        return best;
    }

    // The centroid of a polygon, by the shoelace formula.
    private static CountryRoom Measure(List<(double X, double Y)> points)
    {
        double twice = 0,
            x = 0,
            y = 0;
        for (var i = 0; i < points.Count; i++)
        {
            var (ax, ay) = points[i];
            var (bx, by) = points[(i + 1) % points.Count];
            var cross = (ax * by) - (bx * ay);
            twice += cross;
            x += (ax + bx) * cross;
            y += (ay + by) * cross;
        }

        return Math.Abs(twice) < 1 ? default : new CountryRoom(Math.Abs(twice) / 2, x / 3 / twice, y / 3 / twice);
    }
}
