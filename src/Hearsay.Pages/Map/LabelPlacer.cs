using Hearsay.Pages.Drawing;

namespace Hearsay.Pages.Map;

/// <summary>Finds room for labels, one after the other, so that none covers another, a mark, or the map's edge.</summary>
internal sealed class LabelPlacer(double width, double height)
{
    private readonly List<(double Left, double Top, double Right, double Bottom)> _taken = [];

    /// <summary>Keeps labels off a rectangle.</summary>
    public void Take(double left, double top, double right, double bottom) => _taken.Add((left, top, right, bottom));

    /// <summary>Finds room beside a mark.</summary>
    /// <param name="x">The mark's middle.</param>
    /// <param name="y">The mark's middle.</param>
    /// <param name="words">What is to be written.</param>
    /// <param name="size">The font's size in user units.</param>
    /// <returns>Where the words begin and their baseline; null where there is no room on any side.</returns>
    public (double X, double Y)? Beside(double x, double y, string words, double size)
    {
        const double away = 8;
        var wide = Svg.WidthOf(words, size);
        double right = x + away,
            left = x - away - wide,
            middle = x - (wide / 2);
        double level = y + (size * .36),
            above = y - away,
            below = y + away + (size * .8);
        foreach (
            var (at, baseline) in (ReadOnlySpan<(double, double)>)
                [
                    (right, level),
                    (left, level),
                    (right, above),
                    (right, below),
                    (left, above),
                    (left, below),
                    (middle, above - 2),
                    (middle, below + 2),
                ]
        )
        {
            if (TryTake(at, baseline, wide, size))
            {
                return (at, baseline);
            }
        }

        return null;
    }

    /// <summary>Finds room with the words' middle at a point.</summary>
    public (double X, double Y)? At(double x, double y, string words, double size)
    {
        var wide = Svg.WidthOf(words, size);
        return TryTake(x - (wide / 2), y + (size * .36), wide, size) ? (x - (wide / 2), y + (size * .36)) : null;
    }

    private bool TryTake(double left, double baseline, double wide, double size)
    {
        var box = (Left: left - 2, Top: baseline - (size * .9), Right: left + wide + 2, Bottom: baseline + (size * .3));
        if (
            box.Left < 2
            || box.Top < 2
            || box.Right > width - 2
            || box.Bottom > height - 2
            || _taken.Exists(other =>
                box.Left < other.Right && other.Left < box.Right && box.Top < other.Bottom && other.Top < box.Bottom
            )
        )
        {
            return false;
        }

        _taken.Add(box);
        return true;
    }
}
