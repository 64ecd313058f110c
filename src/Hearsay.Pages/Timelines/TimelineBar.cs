using Hearsay.Reading;

namespace Hearsay.Pages.Timelines;

/// <summary>One reading as drawn.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="X">Where it begins; for an instant, where it is.</param>
/// <param name="Width">How wide it is; 0 for an instant.</param>
/// <param name="Y">The top of its lane.</param>
public sealed record TimelineBar(TimeReading Reading, double X, double Width, double Y)
{
    // Narrower windows could not be seen.
    private const double Narrowest = 3;

    /// <summary>Whether it is an instant, drawn as a point.</summary>
    public bool IsInstant => Reading.From == Reading.To;

    internal static TimelineBar Create(TimeReading reading, TimeAxis axis, double y)
    {
        double from = axis.At(reading.From),
            to = axis.At(reading.To);
        if (reading.From == reading.To)
        {
            return new TimelineBar(reading, from, 0, y);
        }

        var width = Math.Max(Narrowest, to - from);
        return new TimelineBar(reading, Math.Min(from, TimeAxis.Right - width), width, y);
    }
}
