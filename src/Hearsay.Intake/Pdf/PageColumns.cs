namespace Hearsay.Intake;

/// <summary>Puts the words of a page in reading order, column by column.</summary>
/// <remarks>
/// The page is cut into bands at the white between its lines. Bands that follow one another and have white at the same
/// place across, with running text on both sides, are columns; each side is then cut up in the same way. After the
/// recursive X-Y cut of Nagy and Seth (1984), with the cut sought over runs of bands, so that a heading over the columns
/// or a note under them does not hide it.
/// </remarks>
internal static class PageColumns
{
    /// <summary>More words than a page that people read; beyond, the page is taken as one column.</summary>
    private const int MaxWords = 10_000;

    /// <summary>Fewer lines than this side by side are not columns.</summary>
    private const int MinLines = 3;

    /// <summary>The columns in reading order, each with its words.</summary>
    public static List<List<PageWord>> Split(List<PageWord> words)
    {
        List<List<PageWord>> columns = [];
        Split(words, columns, depth: 0);
        return columns;
    }

    private static void Split(List<PageWord> words, List<List<PageWord>> columns, int depth)
    {
        if (words.Count is 0 or > MaxWords || depth > 8)
        {
            if (words.Count > 0)
            {
                columns.Add(words);
            }

            return;
        }

        var bands = PageBand.Make(words);
        var minGap = 0.9 * Median(words);
        List<PageWord> single = [];
        for (var i = 0; i < bands.Count; )
        {
            if (FindGutter(bands, i, minGap) is not { } found)
            {
                single.AddRange(bands[i++].Words);
                continue;
            }

            if (single.Count > 0)
            {
                columns.Add(single);
                single = [];
            }

            var inside = bands.GetRange(i, found.End - i).SelectMany(band => band.Words).ToList();
            Split([.. inside.Where(word => word.Left < found.Gutter)], columns, depth + 1);
            Split([.. inside.Where(word => word.Left >= found.Gutter)], columns, depth + 1);
            i = found.End;
        }

        if (single.Count > 0)
        {
            columns.Add(single);
        }
    }

    // The longest run of bands from the first that has a gutter, and where that is.
    private static (int End, double Gutter)? FindGutter(List<PageBand> bands, int first, double minGap)
    {
        (int, double)? best = null;
        List<Gutter> open = [new Gutter(double.NegativeInfinity, double.PositiveInfinity)];
        for (var i = first; i < bands.Count && open.Count > 0; i++)
        {
            open = [.. open.SelectMany(gutter => gutter.Cross(bands[i], minGap))];
            if (open.Count > 100)
            {
                return best;
            }

            foreach (var gutter in open)
            {
                if (gutter.PartsText(MinLines))
                {
                    best = (i + 1, gutter.Middle);
                }
            }
        }

        return best;
    }

    private static double Median(List<PageWord> words)
    {
        var sizes = words.ConvertAll(word => word.Size);
        sizes.Sort();
        return sizes[sizes.Count / 2];
    }
}
