using Hearsay.Pages.Sheet;

namespace Hearsay.Pages.Map;

/// <summary>The meridians and parallels of a map.</summary>
internal static class Graticule
{
    private static readonly double[] Steps = [.1, .2, .5, 1, 2, 5, 10, 15, 20, 30, 45, 60];

    /// <summary>The meridians, as positions from the left, with what is written at them.</summary>
    public static IEnumerable<(double X, string Label)> Meridians(MapView view)
    {
        var step = Step(view.East - view.West, 7);
        for (var degree = Math.Ceiling(view.West / step) * step; degree <= view.East; degree += step)
        {
            var east = Math.Round(degree - (360 * Math.Round(degree / 360)), 6);
            yield return (view.Place(degree, view.Middle).X, PlaceWords.Degrees(east, "E", "W", "0.#"));
        }
    }

    /// <summary>The parallels, as positions from the top, with what is written at them.</summary>
    public static IEnumerable<(double Y, string Label)> Parallels(MapView view)
    {
        var step = Step(view.North - view.South, 5);
        var north = Math.Min(view.North, 90);
        for (var degree = Math.Ceiling(Math.Max(view.South, -90) / step) * step; degree <= north; degree += step)
        {
            yield return (view.Place(0, degree).Y, PlaceWords.Degrees(Math.Round(degree, 6), "N", "S", "0.#"));
        }
    }

    private static double Step(double degrees, int most) =>
        Array.Find(Steps, step => degrees / step <= most) is var step && step > 0 ? step : Steps[^1];
}
