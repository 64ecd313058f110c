using System.Text;

namespace Hearsay.Intake;

/// <summary>Tells e-mail messages, pages saved in their form, and mailboxes by their header (RFC 5322, RFC 4155).</summary>
internal static class MailSniffer
{
    private const int MostLines = 400;

    private static readonly string[] Companions =
    [
        "date",
        "subject",
        "to",
        "cc",
        "message-id",
        "received",
        "mime-version",
        "reply-to",
    ];

    /// <summary>The format; null where it is neither.</summary>
    public static ReportFormat? Detect(ReadOnlySpan<byte> head)
    {
        head = head.StartsWith("\uFEFF"u8) ? head[3..] : head;
        if (head.StartsWith("From "u8) && head.IndexOf((byte)'\n') is > 0 and var end && IsPostmark(head[..end]))
        {
            return IsHeader(head[(end + 1)..]) ? ReportFormat.Mailbox : null;
        }

        return IsHeader(head) ? ReportFormat.Email : null;
    }

    /// <summary>Whether a line that begins with "From " ends with a year, as the line before a message does.</summary>
    public static bool IsPostmark(ReadOnlySpan<byte> line)
    {
        line = line.TrimEnd(" \r"u8);
        if (!line.StartsWith("From "u8) || line.Length is < 10 or > 400)
        {
            return false;
        }

        // A zone may stand behind the year, or in front of it.
        var text = Encoding.Latin1.GetString(line);
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 4
            && words[^3..].Any(IsYear)
            && words.Any(word => word.Contains(':', StringComparison.Ordinal));
    }

    private static bool IsYear(string word) => word.Length == 4 && word.All(char.IsAsciiDigit) && word[0] is '1' or '2';

    private static bool IsHeader(ReadOnlySpan<byte> head)
    {
        HashSet<string> names = [];
        for (var lines = 0; head.Length > 0 && lines < MostLines; lines++)
        {
            var end = head.IndexOf((byte)'\n');
            var line = (end < 0 ? head : head[..end]).TrimEnd((byte)'\r');
            head = end < 0 ? [] : head[(end + 1)..];
            if (line.Length == 0)
            {
                break;
            }

            if (line[0] is (byte)' ' or (byte)'\t' && lines > 0)
            {
                continue;
            }

            var colon = line.IndexOf((byte)':');
            if (colon < 1 || line[..colon].IndexOfAnyExceptInRange((byte)'!', (byte)'~') >= 0)
            {
                return false;
            }

            names.Add(Encoding.ASCII.GetString(line[..colon]).ToLowerInvariant());
        }

        return (names.Contains("from") && Companions.Any(names.Contains))
            || (names.Contains("mime-version") && names.Contains("content-type"))
            || (names.Contains("received") && names.Contains("message-id"));
    }
}
