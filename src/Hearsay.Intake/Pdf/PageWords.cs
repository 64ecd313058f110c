using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace Hearsay.Intake;

/// <summary>The words of a PDF's page: letters put together, ligatures taken apart, what cannot be shown marked.</summary>
internal static class PageWords
{
    /// <summary>More letters than a page can show; past this the layout would take too long.</summary>
    private const int MaxLetters = 100_000;

    private static readonly NearestNeighbourWordExtractor Extractor = new(
        new NearestNeighbourWordExtractor.NearestNeighbourWordExtractorOptions { MaxDegreeOfParallelism = 1 }
    );

    /// <summary>The words, those that stand upright first, in no particular order.</summary>
    /// <exception cref="InvalidDataException">The page has more letters than a page can show.</exception>
    public static (List<PageWord> Upright, List<string> Turned) Read(Page page)
    {
        if (page.Letters.Count > MaxLetters)
        {
            throw new InvalidDataException("The page has too many letters.");
        }

        List<PageWord> upright = [];
        List<string> turned = [];
        foreach (var word in Extractor.GetWords(DuplicateOverlappingTextProcessor.Get(page.Letters)))
        {
            var text = Readable(word.Text);
            if (text.Length == 0)
            {
                continue;
            }

            if (word.TextOrientation == TextOrientation.Horizontal && Place(word, text) is { } placed)
            {
                upright.Add(placed);
            }
            else
            {
                turned.Add(text);
            }
        }

        return (upright, turned);
    }

    private static PageWord? Place(Word word, string text)
    {
        var box = word.BoundingBox;
        var first = word.Letters[0];
        var size = first.PointSize is > 0.5 and < 500 ? first.PointSize : box.Height;
        var placed = new PageWord(text, box.Left, box.Right, first.StartBaseLine.Y, size);
        return
            double.IsFinite(placed.Left)
            && double.IsFinite(placed.Right)
            && double.IsFinite(placed.Baseline)
            && placed.Right >= placed.Left
            && size > 0
            ? placed
            : null;
    }

    // Ligatures are a matter of type, and words are not to be found with them.
    private static string Readable(string word)
    {
        if (word.AsSpan().IndexOfAnyExceptInRange('!', '~') < 0)
        {
            return word;
        }

        var text = new StringBuilder(word.Length + 2);
        foreach (var rune in word.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                0xFB00 => text.Append("ff"),
                0xFB01 => text.Append("fi"),
                0xFB02 => text.Append("fl"),
                0xFB03 => text.Append("ffi"),
                0xFB04 => text.Append("ffl"),
                0xFB05 or 0xFB06 => text.Append("st"),
                0x200B or 0xFEFF => text,
                _ when Rune.IsControl(rune) => text.Append('\uFFFD'),
                _ when Rune.IsWhiteSpace(rune) => text,
                _ => text.Append(rune.ToString()),
            };
        }

        return text.ToString();
    }
}
