using Hearsay.Pages.Sheet;
using Hearsay.Reading;
using NodaTime;

namespace Hearsay.Pages.Timelines;

/// <summary>Expressions of time that mean the same: one row of a timeline.</summary>
/// <param name="Words">The words of the first of them.</param>
/// <param name="Expressions">All of them, in order of the text, by passage and index.</param>
/// <param name="Precision">How finely they are stated.</param>
/// <param name="Readings">What they may mean; at least one.</param>
public sealed record TimelineItem(
    string Words,
    IReadOnlyList<(SheetPassage Passage, int Index)> Expressions,
    TimePrecision Precision,
    IReadOnlyList<TimeReading> Readings
)
{
    /// <summary>The first instant of any reading.</summary>
    public Instant From => Readings.Min(reading => reading.From);

    /// <summary>The last instant of any reading.</summary>
    public Instant To => Readings.Max(reading => reading.To);

    /// <summary>Whether it is told by the clock: to a part of the day or finer.</summary>
    public bool IsByTheClock => Precision is >= TimePrecision.Instant and <= TimePrecision.PartOfDay;

    /// <summary>The times of a report that can be drawn, in order of their first instant, then of the text.</summary>
    public static IReadOnlyList<TimelineItem> Find(SheetSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return
        [
            .. section
                .Passages.SelectMany(passage => passage.Reading.Times.Select((time, i) => (passage, i, time)))
                .Where(entry => entry.time.Readings.Count > 0)
                .GroupBy(entry => Meaning(entry.time), StringComparer.Ordinal)
                .Select(group =>
                {
                    var (passage, _, time) = group.First();
                    return new TimelineItem(
                        time.Extent.In(passage.Text).ToString(),
                        [.. group.Select(entry => (entry.passage, entry.i))],
                        time.Precision,
                        time.Readings
                    );
                })
                .OrderBy(item => item.From)
                .ThenBy(item => item.To),
        ];
    }

    private static string Meaning(TimeExpression time) =>
        time.Precision + "|" + string.Join('|', time.Readings.Select(reading => $"{reading.From} {reading.To}"));
}
