using System.Text;

namespace Hearsay.Language.Tests;

/// <summary>Prints an annotation as the compact lines that the specs hold. Extents are in code points.</summary>
internal static class AnnotationLines
{
    public static IEnumerable<string> Of(string area, AnnotatedText text) =>
        area switch
        {
            "tokens" => Tokens(text),
            "tags" => Tags(text),
            "sentences" => Sentences(text),
            "quotations" => Quotations(text),
            _ => throw new ArgumentOutOfRangeException(nameof(area), area, "No such area."),
        };

    /// <summary><c>word [0,5) "Kyiv"</c>, a line for each token.</summary>
    private static IEnumerable<string> Tokens(AnnotatedText text)
    {
        for (var i = 0; i < text.TokenCount; i++)
        {
            var kind = text.Kinds[i].ToString().ToLowerInvariant();
            yield return $"{kind} {text.CodePoints.FromUtf16(text.ExtentOf(i))} \"{Shown(text.CharactersOf(i))}\"";
        }
    }

    /// <summary><c>Kyiv/PROPN was/AUX</c>, a line for each sentence.</summary>
    private static IEnumerable<string> Tags(AnnotatedText text)
    {
        for (var s = 0; s < text.SentenceCount; s++)
        {
            var line = new StringBuilder();
            for (var i = text.SentenceAt(s).First; i < text.SentenceAt(s).End; i++)
            {
                line.Append(line.Length == 0 ? "" : " ")
                    .Append(text.CharactersOf(i))
                    .Append('/')
                    .Append(text.Tags[i].ToString().ToUpperInvariant());
            }

            yield return line.ToString();
        }
    }

    /// <summary><c>p0 [0,17) "Kyiv was quiet."</c>, a line for each sentence, with its paragraph.</summary>
    private static IEnumerable<string> Sentences(AnnotatedText text)
    {
        for (var s = 0; s < text.SentenceCount; s++)
        {
            var extent = text.SentenceAt(s).Extent;
            yield return $"p{text.ParagraphOf(s)} {text.CodePoints.FromUtf16(extent)} \"{Shown(extent.In(text.Text))}\"";
        }
    }

    /// <summary>
    /// <c>quote d0 [3,20) "It was quiet."</c>: depth, extent with the marks, the words without them. Then what is
    /// unusual: <c>single</c>, <c>open</c>, <c>continues 0</c>.
    /// </summary>
    private static IEnumerable<string> Quotations(AnnotatedText text)
    {
        for (var q = 0; q < text.Quotations.Length; q++)
        {
            var quotation = text.Quotations[q];
            var depth = 0;
            for (var up = quotation.Parent; up >= 0; up = text.Quotations[up].Parent)
            {
                depth++;
            }

            yield return $"quote d{depth} {text.CodePoints.FromUtf16(quotation.Whole)} "
                + $"\"{Shown(quotation.Inner.In(text.Text))}\""
                + (quotation.Single ? " single" : "")
                + (quotation.Closed ? "" : " open")
                + (quotation.Continues >= 0 ? $" continues {quotation.Continues}" : "");
        }
    }

    private static string Shown(ReadOnlySpan<char> words) => words.ToString().Replace('\n', '¶');
}
