using System.Globalization;
using System.Text;
using Hearsay.Language;
using Hearsay.Pages.Marking;
using Microsoft.AspNetCore.Components;

namespace Hearsay.Pages.Sheet;

/// <summary>Puts words that come from a report on the page.</summary>
public static class Markup
{
    // Longer quotations are cut here, at a word's end; the whole of them stands in the report beside.
    private const int LongestQuotation = 600;

    /// <summary>Words that cannot turn what stands around them.</summary>
    public static MarkupString Isolated(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var html = new StringBuilder("<bdi>");
        SafeText.Write(html, words, 0, words.Length);
        return new MarkupString(html.Append("</bdi>").ToString());
    }

    /// <summary>Words as they stand, for an element that isolates them itself.</summary>
    public static MarkupString Plain(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var html = new StringBuilder();
        SafeText.Write(html, words, 0, words.Length);
        return new MarkupString(html.ToString());
    }

    /// <summary>The words of passages of a text, joined by an ellipsis in brackets.</summary>
    public static MarkupString Words(string text, IReadOnlyList<Extent> extents)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(extents);
        var html = new StringBuilder();
        var left = LongestQuotation;
        for (var i = 0; i < extents.Count && left > 0; i++)
        {
            if (i > 0)
            {
                html.Append(" <span class=\"gap\">[…]</span> ");
            }

            var start = Math.Clamp(extents[i].Start, 0, text.Length);
            var end = Math.Clamp(extents[i].End, start, text.Length);
            var shown = end - start <= left ? end : CutBefore(text, start, start + left);
            SafeText.Write(html, text, start, shown);
            html.Append(shown < end ? " <span class=\"gap\">[…]</span>" : "");
            left -= shown - start;
        }

        return new MarkupString(html.ToString());
    }

    /// <summary>A number without grouping, as short as it can be said.</summary>
    public static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static int CutBefore(string text, int start, int end)
    {
        var cut = end;
        while (cut > start && !char.IsWhiteSpace(text[cut]))
        {
            cut--;
        }

        if (cut > start)
        {
            return cut;
        }

        return char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }
}
