namespace Hearsay.Pages.Map;

/// <summary>A rectangle on a drawing: the stretch that another map shows closer.</summary>
/// <param name="X">Its left edge, in user units.</param>
/// <param name="Y">Its upper edge, in user units.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Height">How high it is.</param>
public readonly record struct MapFrame(double X, double Y, double Width, double Height)
{
    /// <summary>Where on <paramref name="view"/> the stretch is that <paramref name="closer"/> shows.</summary>
    public static MapFrame Of(MapView view, MapView closer)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(closer);
        var (x, y) = view.Place(new MapPoint((closer.West + closer.East) / 2, closer.Middle));
        double width = (closer.East - closer.West) * view.LongitudeScale,
            height = (closer.North - closer.South) * view.Scale;
        return new MapFrame(x - (width / 2), y - (height / 2), width, height);
    }

    /// <summary>Whether a position lies in it, its edges included.</summary>
    public bool Contains(double x, double y) => x >= X && x <= X + Width && y >= Y && y <= Y + Height;
}
