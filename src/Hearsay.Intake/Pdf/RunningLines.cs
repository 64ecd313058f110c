using System.Text;

namespace Hearsay.Intake;

/// <summary>Finds the headers and footers of a document: what stands at the edge of its pages again and again.</summary>
internal static class RunningLines
{
    /// <summary>How much of a page's height at each end is its edge.</summary>
    private const double Edge = 0.12;

    /// <summary>Takes the words of headers and footers out of the pages.</summary>
    /// <returns>The different lines that were taken out, figures as #.</returns>
    public static IReadOnlyList<string> Remove(List<PdfPage> pages)
    {
        var seen = new Dictionary<(string Text, int Height), int>();
        var edges = pages.ConvertAll(EdgeLines);
        foreach (var key in edges.SelectMany(lines => lines.Select(line => line.Key).Distinct()))
        {
            seen[key] = seen.GetValueOrDefault(key) + 1;
        }

        // On two pages both must have it; on more, half of them, as left and right pages often differ.
        var filled = pages.Count(page => page.Words.Count > 0);
        var enough = Math.Max(2, (filled + 1) / 2);
        List<string> removed = [];
        for (var i = 0; i < pages.Count; i++)
        {
            foreach (var (key, words) in edges[i])
            {
                if (seen[key] >= enough)
                {
                    pages[i].Words.RemoveAll(words.Contains);
                    if (!removed.Contains(key.Text))
                    {
                        removed.Add(key.Text);
                    }
                }
            }
        }

        return removed;
    }

    private static List<((string Text, int Height) Key, HashSet<PageWord> Words)> EdgeLines(PdfPage page)
    {
        List<((string, int), HashSet<PageWord>)> lines = [];
        foreach (var band in PageBand.Make(page.Words))
        {
            var place = (band.Words[0].Baseline - page.Bottom) / page.Height;
            if (place is < Edge or > 1 - Edge)
            {
                // The place counts to a hundredth of the page, so that text which happens to recur elsewhere is safe.
                lines.Add(((Key(band), (int)Math.Round(place * 100)), [.. band.Words]));
            }
        }

        return lines;
    }

    private static string Key(PageBand band)
    {
        var key = new StringBuilder();
        foreach (var word in band.Words)
        {
            key.Append(key.Length > 0 ? " " : "");
            foreach (var c in word.Text)
            {
                if (!char.IsAsciiDigit(c))
                {
                    key.Append(c);
                }
                else if (key.Length == 0 || key[^1] != '#')
                {
                    key.Append('#');
                }
            }
        }

        return key.ToString();
    }
}
