using Hearsay.Language;

namespace Hearsay.Pages.Marking;

/// <summary>Turns marks that nest, overlap and come in parts into stretches that follow one another.</summary>
public static class SegmentFlattener
{
    /// <summary>Cuts a text wherever a mark begins or ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">
    /// The marks, in any order. What lies outside the text is cut off, an end within a surrogate pair is moved out of
    /// it, and a mark that covers nothing is left out.
    /// </param>
    /// <param name="cuts">Further offsets to cut at, e.g. where a page begins; those outside the text are left out.</param>
    /// <returns>Stretches that cover the text from its first character to its last, in order; none for an empty text.</returns>
    public static IReadOnlyList<MarkedSegment> Flatten(string text, IEnumerable<Mark> marks, IEnumerable<int> cuts)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(marks);
        ArgumentNullException.ThrowIfNull(cuts);
        var opening = marks
            .Select(mark => mark with { Extent = Fit(text, mark.Extent) })
            .Where(mark => !mark.Extent.IsEmpty)
            .OrderBy(mark => mark.Extent.Start)
            .ToList();
        var offsets = new SortedSet<int>(
            cuts.Where(cut => cut > 0 && cut < text.Length).Select(cut => Left(text, cut))
        );
        offsets.UnionWith(opening.Select(mark => mark.Extent.Start));
        offsets.UnionWith(opening.Select(mark => mark.Extent.End));
        offsets.Add(0);
        offsets.Add(text.Length);

        var segments = new List<MarkedSegment>(offsets.Count);
        var open = new List<Mark>();
        var next = 0;
        var start = 0;
        foreach (var end in offsets.Skip(1))
        {
            open.RemoveAll(mark => mark.Extent.End <= start);
            var before = next;
            for (; next < opening.Count && opening[next].Extent.Start <= start; next++)
            {
                open.Add(opening[next]);
            }

            if (next > before)
            {
                open.Sort(Mark.CompareNesting);
            }

            segments.Add(new MarkedSegment(new Extent(start, end), [.. open]));
            start = end;
        }

        return segments;
    }

    private static Extent Fit(string text, Extent extent)
    {
        var start = Math.Clamp(extent.Start, 0, text.Length);
        var end = Math.Clamp(extent.End, start, text.Length);
        return start == end ? new Extent(start, start) : new Extent(Left(text, start), Right(text, end));
    }

    private static int Left(string text, int offset) => IsInPair(text, offset) ? offset - 1 : offset;

    private static int Right(string text, int offset) => IsInPair(text, offset) ? offset + 1 : offset;

    private static bool IsInPair(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]);
}
