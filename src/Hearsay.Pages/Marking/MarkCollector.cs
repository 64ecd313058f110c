using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Pages.Marking;

/// <summary>Takes out of a reading every passage that is to be marked.</summary>
public static class MarkCollector
{
    /// <summary>The marks of a reading: claims, then times, places, figures and findings.</summary>
    public static IReadOnlyList<Mark> Collect(ReportReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var marks = new List<Mark>();
        for (var i = 0; i < reading.Claims.Count; i++)
        {
            Add(marks, MarkKind.Source, i, reading.Claims[i].Source);
            Add(marks, MarkKind.Cue, i, reading.Claims[i].Cue);
            Add(marks, MarkKind.Content, i, reading.Claims[i].Content);
        }

        marks.AddRange(reading.Times.Select((time, i) => new Mark(MarkKind.Time, i, 0, time.Extent)));
        marks.AddRange(reading.Places.Select((place, i) => new Mark(MarkKind.Place, i, 0, place.Extent)));
        marks.AddRange(reading.Figures.Select((figure, i) => new Mark(MarkKind.Figure, i, 0, figure.Extent)));
        for (var i = 0; i < reading.Findings.Count; i++)
        {
            Add(marks, MarkKind.Finding, i, reading.Findings[i].Extents);
        }

        return marks;
    }

    private static void Add(List<Mark> marks, MarkKind kind, int index, IReadOnlyList<Extent> extents)
    {
        for (var part = 0; part < extents.Count; part++)
        {
            marks.Add(new Mark(kind, index, part, extents[part]));
        }
    }
}
