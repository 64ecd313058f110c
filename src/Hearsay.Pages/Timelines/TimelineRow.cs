using Hearsay.Pages.Drawing;
using Hearsay.Pages.Marking;
using Hearsay.Pages.Sheet;

namespace Hearsay.Pages.Timelines;

/// <summary>One row of a timeline: its label, and below it a bar for each reading.</summary>
/// <param name="Item">What is drawn.</param>
/// <param name="Y">Where the row begins.</param>
/// <param name="LabelX">Where the label begins; the label ends inside the drawing.</param>
/// <param name="Label">The words, cut where they are long.</param>
/// <param name="Note">What stands behind the words: numbers, and the time in UTC.</param>
/// <param name="Bars">A bar for each reading, in their order.</param>
public sealed record TimelineRow(
    TimelineItem Item,
    double Y,
    double LabelX,
    string Label,
    string Note,
    IReadOnlyList<TimelineBar> Bars
)
{
    /// <summary>The label's size.</summary>
    public const double LabelSize = 13;

    private const double LabelHeight = 20;
    private const double Lane = 14;
    private const double Gap = 8;

    /// <summary>How high the row is.</summary>
    public double Height => LabelHeight + (Bars.Count * Lane) + Gap;

    /// <summary>The label's baseline.</summary>
    public double Baseline => Y + 13;

    internal static TimelineRow Create(TimelineItem item, TimeAxis axis, double y)
    {
        var bars = new TimelineBar[item.Readings.Count];
        for (var i = 0; i < bars.Length; i++)
        {
            bars[i] = TimelineBar.Create(item.Readings[i], axis, y + LabelHeight + (i * Lane));
        }

        var (passage, index) = item.Expressions[0];
        var more = item.Expressions.Count - 1;
        var label = Svg.Cut(string.Join(' ', SafeText.Show(item.Words).Split(' ', '\n', '\r', '\t')), 44);
        var note =
            passage.Label("t", index)
            + (more > 0 ? $" +{more}" : "")
            + " · "
            + (bars.Length == 1 ? TimeWords.Say(item.Readings[0]) : $"{bars.Length} readings");
        var width = Svg.WidthOf($"{label}  {note}", LabelSize);
        var x = Math.Max(TimeAxis.Left, Math.Min(bars.Min(bar => bar.X), TimeAxis.Right - width));
        return new TimelineRow(item, y, x, label, note, bars);
    }
}
