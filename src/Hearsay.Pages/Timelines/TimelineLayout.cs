using NodaTime;

namespace Hearsay.Pages.Timelines;

/// <summary>Parts the times of a report into panels, each at the scale at which its times can be told apart.</summary>
/// <remarks>
/// Minutes and years cannot be read off one axis. What is told to the day or finer, and lies within two days of
/// another such time, shares a panel; the rest, and what stands alone, goes together into a coarser one, parted where
/// nothing lies for most of its length.
/// </remarks>
public static class TimelineLayout
{
    private const int MostClosePanels = 4;
    private const int MostCoarsePanels = 3;
    private static readonly Duration Together = Duration.FromDays(2);
    private static readonly Duration LongestClose = Duration.FromDays(3);
    private static readonly Duration Close = Duration.FromDays(700);

    /// <summary>The panels: the close ones in order of time, then the coarse ones.</summary>
    public static IReadOnlyList<TimelinePanel> Arrange(IReadOnlyList<TimelineItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var clusters = new List<List<TimelineItem>>();
        Instant? end = null;
        foreach (var item in items.Where(item => item.To - item.From <= LongestClose).OrderBy(item => item.From))
        {
            if (end is not { } last || item.From - last > Together)
            {
                clusters.Add([]);
                end = item.To;
            }

            clusters[^1].Add(item);
            end = Instant.Max(end.Value, item.To);
        }

        var close = clusters
            .Where(cluster => cluster.Count > 1 || cluster[0].IsByTheClock)
            .OrderByDescending(cluster => cluster.Count)
            .ThenBy(cluster => cluster[0].From)
            .Take(MostClosePanels)
            .OrderBy(cluster => cluster[0].From)
            .ToList();
        var shown = close.SelectMany(cluster => cluster).ToHashSet(ReferenceEqualityComparer.Instance);
        close.AddRange(
            Part([.. items.Where(item => !shown.Contains(item)).OrderBy(item => item.From)], MostCoarsePanels)
        );
        return close.ConvertAll(TimelinePanel.Create);
    }

    // A year long past would press all that is recent into a corner: a gap wider than all the rest parts the panel.
    private static IEnumerable<List<TimelineItem>> Part(List<TimelineItem> items, int most)
    {
        if (items.Count == 0)
        {
            return [];
        }

        var end = items[0].To;
        var widest = (Gap: Duration.Zero, At: 0);
        for (var i = 1; i < items.Count; i++)
        {
            var gap = items[i].From - end;
            widest = gap > widest.Gap ? (gap, i) : widest;
            end = Instant.Max(end, items[i].To);
        }

        return most > 1 && widest.Gap > Close && widest.Gap * 2 > end - items[0].From
            ? [.. Part(items[..widest.At], most - 1), items[widest.At..]]
            : [items];
    }
}
