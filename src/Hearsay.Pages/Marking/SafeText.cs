using System.Globalization;
using System.Text;

namespace Hearsay.Pages.Marking;

/// <summary>Writes a report's characters into HTML so that none of them can act, hide, or turn the ones around it.</summary>
/// <remarks>
/// Every character stays itself in the page's text, but for those that HTML cannot hold: control characters are shown
/// by their pictures (U+2400 and on), the others by U+FFFD. A character that overrides the direction of writing is
/// shut in, and its name is shown in its place by the style sheet.
/// </remarks>
public static class SafeText
{
    /// <summary>What the page holds in the place of a UTF-16 code unit; most stand for themselves.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The code unit's offset.</param>
    public static char Show(string text, int index)
    {
        ArgumentNullException.ThrowIfNull(text);
        var c = text[index];
        return c switch
        {
            '\t' or '\n' or '\r' => c,
            < ' ' => (char)('\u2400' + c),
            '\u007F' => '\u2421',
            >= '\u0080' and <= '\u009F' or '\uFFFE' or '\uFFFF' => '\uFFFD',
            _ when char.IsHighSurrogate(c) => index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
                ? c
                : '\uFFFD',
            _ when char.IsLowSurrogate(c) => index > 0 && char.IsHighSurrogate(text[index - 1]) ? c : '\uFFFD',
            _ => c,
        };
    }

    /// <summary>What the page holds in the place of a whole text; as long as the text itself.</summary>
    public static string Show(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Create(
            text.Length,
            text,
            static (span, source) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    span[i] = Show(source, i);
                }
            }
        );
    }

    /// <summary>Writes the characters from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">The first code unit.</param>
    /// <param name="end">The code unit after the last.</param>
    public static void Write(StringBuilder html, string text, int start, int end)
    {
        ArgumentNullException.ThrowIfNull(html);
        for (var i = start; i < end; i++)
        {
            var c = Show(text, i);
            _ = c switch
            {
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '&' => html.Append("&amp;"),
                '"' => html.Append("&quot;"),
                // A parser would turn a bare one into a line feed.
                '\r' => html.Append("&#13;"),
                _ when NameOfTurner(c) is { } name => html.Append(
                    CultureInfo.InvariantCulture,
                    $"<bdi class=\"turner\" data-n=\"{name}\">{c}</bdi>"
                ),
                _ => html.Append(c),
            };
        }
    }

    /// <summary>The characters as they stand between the quotation marks of an attribute, where nothing can be shut in.</summary>
    public static string InAttribute(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var value = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = Show(text, i);
            _ = c switch
            {
                '<' => value.Append("&lt;"),
                '>' => value.Append("&gt;"),
                '&' => value.Append("&amp;"),
                '"' => value.Append("&quot;"),
                '\r' or '\n' => value.Append(' '),
                _ when NameOfTurner(c) is not null => value.Append('\uFFFD'),
                _ => value.Append(c),
            };
        }

        return value.ToString();
    }

    // The explicit directional characters of UAX #9; the marks LRM, RLM and ALM turn nothing around them.
    private static string? NameOfTurner(char c) =>
        c switch
        {
            '\u202A' => "LRE",
            '\u202B' => "RLE",
            '\u202C' => "PDF",
            '\u202D' => "LRO",
            '\u202E' => "RLO",
            '\u2066' => "LRI",
            '\u2067' => "RLI",
            '\u2068' => "FSI",
            '\u2069' => "PDI",
            _ => null,
        };
}
