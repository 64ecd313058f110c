using Hearsay.Pages.Drawing;

namespace Hearsay.Pages.Timelines;

/// <summary>Places the labels of an axis.</summary>
internal static class AxisLabels
{
    /// <summary>
    /// The labels. The first and the last one are kept inside the drawing, and one is left out where it would touch the one
    /// before.
    /// </summary>
    public static IEnumerable<(double X, string Label, string Anchor, double Y)> Of(TimeAxis axis)
    {
        double free = 0,
            freeAbove = 0;
        for (var i = 0; i < axis.Ticks.Count; i++)
        {
            var tick = axis.Ticks[i];
            var width = Svg.WidthOf(tick.Label, 12);
            var (anchor, left) =
                i == 0 ? ("start", tick.X)
                : i == axis.Ticks.Count - 1 ? ("end", tick.X - width)
                : ("middle", tick.X - (width / 2));
            if (left >= free)
            {
                free = left + width + 6;
                yield return (tick.X, tick.Label, anchor, 29);
            }

            if (tick.Above is { } above)
            {
                var wide = Svg.WidthOf(above, 12);
                if (tick.X >= freeAbove && tick.X + wide <= TimeAxis.Width)
                {
                    freeAbove = tick.X + wide + 6;
                    yield return (tick.X, above, "start", 13);
                }
            }
        }
    }
}
