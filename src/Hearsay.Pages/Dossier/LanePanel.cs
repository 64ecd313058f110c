using Hearsay.Pages.Drawing;
using Hearsay.Pages.Marking;
using Hearsay.Pages.Sheet;
using Hearsay.Pages.Timelines;
using NodaTime;

namespace Hearsay.Pages.Dossier;

/// <summary>Lanes that share an axis.</summary>
/// <param name="Axis">The axis.</param>
/// <param name="Lanes">The lanes, from the top.</param>
/// <param name="Height">How high the drawing is, in user units.</param>
public sealed record LanePanel(TimeAxis Axis, IReadOnlyList<DrawnLane> Lanes, double Height)
{
    private const double Top = 42;
    private const double NameHeight = 22;
    private const double RowHeight = 17;
    private const double Gap = 7;
    private const int MostPanels = 2;
    private const int MostLanes = 16;
    private static readonly Duration Together = Duration.FromHours(18);

    /// <summary>The panels, each of times that lie close together: those with the most passages, in order of time.</summary>
    public static IReadOnlyList<LanePanel> Arrange(IReadOnlyList<LaneView> lanes)
    {
        ArgumentNullException.ThrowIfNull(lanes);
        var clusters = new List<List<LaneTime>>();
        Instant? end = null;
        foreach (var time in lanes.SelectMany(lane => lane.Times).OrderBy(time => time.From).ThenBy(time => time.To))
        {
            if (end is not { } last || time.From - last > Together)
            {
                clusters.Add([]);
                end = time.To;
            }

            clusters[^1].Add(time);
            end = Instant.Max(end.Value, time.To);
        }

        return
        [
            .. clusters
                .OrderByDescending(cluster => cluster.Sum(time => time.Quotes.Count))
                .ThenBy(cluster => cluster[0].From)
                .Take(MostPanels)
                .OrderBy(cluster => cluster[0].From)
                .Select(cluster => Draw(lanes, cluster)),
        ];
    }

    private static LanePanel Draw(IReadOnlyList<LaneView> lanes, List<LaneTime> cluster)
    {
        var axis = TimeAxis.Fit(cluster.Min(time => time.From), cluster.Max(time => time.To));
        var shown = cluster.ToHashSet(ReferenceEqualityComparer.Instance);
        var drawn = new List<DrawnLane>();
        var y = Top;
        foreach (var lane in lanes.Where(lane => lane.Times.Any(shown.Contains)).Take(MostLanes))
        {
            var one = Draw(lane, [.. lane.Times.Where(shown.Contains)], axis, y);
            drawn.Add(one);
            y += one.Height;
        }

        return new LanePanel(axis, drawn, y + 4);
    }

    private static DrawnLane Draw(LaneView lane, IReadOnlyList<LaneTime> times, TimeAxis axis, double y)
    {
        var free = new List<double>();
        var marks = new List<DrawnTime>();
        foreach (var time in times)
        {
            double from = axis.At(time.From),
                width = Math.Max(time.From == time.To ? 0 : 3, axis.At(time.To) - from);
            var label = Clock(time) + (time.Quotes.Count > 1 ? $" ×{Svg.N(time.Quotes.Count)}" : "");
            var wide = Svg.WidthOf(label, 12);
            // A label stands behind its bar, or before it where the drawing ends.
            var labelX = from + width + 9 + wide <= TimeAxis.Width ? from + width + 9 : from - 9 - wide;
            double left = Math.Min(from - 6, labelX),
                right = Math.Max(from + width + 6, labelX + wide);
            var row = free.FindIndex(edge => edge <= left);
            if (row < 0)
            {
                free.Add(0);
                row = free.Count - 1;
            }

            free[row] = right + 8;
            marks.Add(new DrawnTime(time, from, y + NameHeight + (row * RowHeight), width, labelX, label));
        }

        var name = Svg.Cut(SafeText.Show(lane.Name), 60) + (lane.IsOutlet ? ", an outlet" : "");
        return new DrawnLane(name, y, NameHeight + (free.Count * RowHeight) + Gap, marks);
    }

    private static string Clock(LaneTime time)
    {
        LocalDateTime from = time.From.InUtc().LocalDateTime,
            to = time.To.InUtc().LocalDateTime;
        return from == to ? TimeWords.Clock(from) : $"{TimeWords.Clock(from)}–{TimeWords.Clock(to)}";
    }
}
