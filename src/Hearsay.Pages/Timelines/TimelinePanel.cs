namespace Hearsay.Pages.Timelines;

/// <summary>Rows that share an axis.</summary>
/// <param name="Axis">The axis.</param>
/// <param name="Rows">The rows, from the top.</param>
/// <param name="Height">How high the drawing is, in user units.</param>
public sealed record TimelinePanel(TimeAxis Axis, IReadOnlyList<TimelineRow> Rows, double Height)
{
    /// <summary>Where the rows begin, below the axis.</summary>
    public const double Top = 46;

    /// <summary>Stacks items under an axis that holds all of them.</summary>
    public static TimelinePanel Create(IReadOnlyList<TimelineItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var axis = TimeAxis.Fit(items.Min(item => item.From), items.Max(item => item.To));
        var rows = new List<TimelineRow>(items.Count);
        var y = Top;
        foreach (var item in items)
        {
            var row = TimelineRow.Create(item, axis, y);
            rows.Add(row);
            y += row.Height;
        }

        return new TimelinePanel(axis, rows, y + 6);
    }
}
