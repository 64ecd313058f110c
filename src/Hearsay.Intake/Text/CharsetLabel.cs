using System.Buffers;
using System.Text;

namespace Hearsay.Intake;

/// <summary>Finds the encoding that a server or a page states.</summary>
internal static class CharsetLabel
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\"';/>");

    /// <summary>The <c>charset</c> of a content type such as <c>text/html; charset=utf-8</c>; null where there is none.</summary>
    public static string? FromContentType(string? contentType) =>
        contentType is null ? null : After(contentType, "charset");

    /// <summary>What the page's first kilobyte states, in a <c>meta</c> element or an XML declaration; null for nothing.</summary>
    /// <remarks>A page that states UTF-16 in characters of one byte each is not in it, and is taken for UTF-8.</remarks>
    public static string? FromPage(ReadOnlySpan<byte> page)
    {
        var head = Encoding.Latin1.GetString(page[..Math.Min(page.Length, 1024)]);
        var label =
            After(head, "charset")
            ?? (head.StartsWith("<?xml", StringComparison.Ordinal) ? After(head, "encoding") : null);
        return label is not null && label.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) ? "utf-8" : label;
    }

    private static string? After(string text, string word)
    {
        for (var at = 0; (at = text.IndexOf(word, at, StringComparison.OrdinalIgnoreCase)) >= 0; )
        {
            at += word.Length;
            var rest = text.AsSpan(at).TrimStart();
            if (rest.Length == 0 || rest[0] != '=')
            {
                continue;
            }

            rest = rest[1..].TrimStart(" \t\r\n\"'");
            var end = rest.IndexOfAny(Ends);
            var label = end < 0 ? rest : rest[..end];
            return label.Length is > 0 and <= 40 ? label.ToString() : null;
        }

        return null;
    }
}
