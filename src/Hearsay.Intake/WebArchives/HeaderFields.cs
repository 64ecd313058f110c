using System.Text;

namespace Hearsay.Intake;

/// <summary>Reads header fields such as those of HTTP and WARC: a name, a colon and a value a line, folded lines joined.</summary>
internal static class HeaderFields
{
    /// <summary>The longest header that is read, in bytes.</summary>
    public const int MaxLength = 40 << 10;

    /// <summary>Where the header ends behind its blank line; -1 where there is none.</summary>
    public static int EndOf(ReadOnlySpan<byte> bytes)
    {
        var crlf = bytes.IndexOf("\r\n\r\n"u8);
        var lf = (crlf < 0 ? bytes : bytes[..crlf]).IndexOf("\n\n"u8);
        return lf >= 0 ? lf + 2
            : crlf >= 0 ? crlf + 4
            : -1;
    }

    /// <summary>The first line, and the fields below it.</summary>
    public static (string First, List<KeyValuePair<string, string>> Fields) Parse(ReadOnlySpan<byte> header)
    {
        List<KeyValuePair<string, string>> fields = [];
        var lines = Encoding.UTF8.GetString(header).Split('\n');
        foreach (var raw in lines.Skip(1))
        {
            var line = raw.TrimEnd('\r');
            if (line.Length > 0 && line[0] is ' ' or '\t' && fields.Count > 0)
            {
                fields[^1] = new(fields[^1].Key, fields[^1].Value + " " + line.Trim());
                continue;
            }

            var colon = line.IndexOf(':');
            if (colon > 0)
            {
                fields.Add(new(line[..colon].Trim(), line[(colon + 1)..].Trim()));
            }
        }

        return (lines[0].TrimEnd('\r'), fields);
    }

    /// <summary>The first field of that name, whatever its capitals; null where there is none.</summary>
    public static string? Find(IReadOnlyList<KeyValuePair<string, string>> fields, string name)
    {
        foreach (var (key, value) in fields)
        {
            if (key.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }
}
