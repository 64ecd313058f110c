using System.Text;

namespace Hearsay.Intake;

/// <summary>A list of web addresses, one a line; blank lines and those that begin with # are passed over.</summary>
internal static class AddressList
{
    /// <summary>Whether a text is nothing but such a list.</summary>
    public static bool IsList(ReadOnlySpan<byte> head)
    {
        var any = false;
        foreach (var line in Lines(head, whole: head.Length < FormatDetector.HeadLength))
        {
            if (!IsAddress(line))
            {
                return false;
            }

            any = true;
        }

        return any;
    }

    /// <summary>The addresses, in order.</summary>
    public static IEnumerable<string> Read(ReadOnlySpan<byte> text) => Lines(text, whole: true);

    /// <summary>Whether a line is an address of a page.</summary>
    public static bool IsAddress(string line) =>
        (
            line.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        )
        && line.Length is > 10 and < 4000
        && !line.AsSpan().ContainsAny(" \t\"<>");

    private static List<string> Lines(ReadOnlySpan<byte> text, bool whole)
    {
        List<string> lines = [];
        text = text.StartsWith("\uFEFF"u8) ? text[3..] : text;
        while (text.Length > 0)
        {
            var end = text.IndexOf((byte)'\n');
            if (end < 0 && !whole && lines.Count > 0)
            {
                break;
            }

            var line = Encoding.UTF8.GetString(end < 0 ? text : text[..end]).Trim();
            text = end < 0 ? [] : text[(end + 1)..];
            if (line.Length > 0 && line[0] != '#')
            {
                lines.Add(line);
            }
        }

        return lines;
    }
}
