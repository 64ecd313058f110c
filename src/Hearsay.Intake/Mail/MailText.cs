using System.Text;

namespace Hearsay.Intake;

/// <summary>The words of a message's text: its own, and those that it quotes from another.</summary>
/// <param name="Own">What the message says itself.</param>
/// <param name="Quoted">What stands behind quotation marks at the beginning of lines, the marks taken off.</param>
/// <param name="QuotedLines">How many lines that are.</param>
/// <param name="Attribution">The line that says whose words these are; null where none does.</param>
internal sealed record MailText(string Own, string Quoted, int QuotedLines, string? Attribution)
{
    private const int LongestAttribution = 300;

    /// <summary>Takes a text apart.</summary>
    /// <param name="text">The text.</param>
    /// <param name="flowed">Whether lines that end in a blank go on in the next (RFC 3676).</param>
    /// <param name="dropBlank">Whether that blank is no part of the text.</param>
    public static MailText Of(string text, bool flowed, bool dropBlank)
    {
        var (own, quoted) = (new StringBuilder(), new StringBuilder());
        var (lines, open, depth) = (0, false, 0);
        string? attribution = null;
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.TrimEnd('\r');
            var (marks, words) = Unquote(line);

            // Where the marks change, a line that would go on is at its end all the same.
            var to = marks > 0 ? quoted : own;
            if (open && marks != depth)
            {
                (depth > 0 ? quoted : own).Append('\n');
                open = false;
            }

            if (marks > 0 && depth == 0)
            {
                attribution ??= TakeAttribution(own);
            }

            if (flowed && words.StartsWith(' '))
            {
                words = words[1..];
            }

            // A line of two dashes and a blank begins a signature and never goes on.
            open = flowed && words.EndsWith(' ') && words != "-- ";
            to.Append(open && dropBlank ? words[..^1] : words).Append(open ? "" : "\n");
            lines += marks > 0 ? 1 : 0;
            depth = marks;
        }

        return new MailText(
            own.ToString().Trim('\n', '\r', ' '),
            quoted.ToString().Trim('\n', ' '),
            lines,
            attribution
        );
    }

    private static (int Marks, string Words) Unquote(string line)
    {
        // A mailbox puts a mark in front of lines that would begin a message in it.
        if (line.StartsWith(">From ", StringComparison.Ordinal))
        {
            return (0, line[1..]);
        }

        var (marks, at) = (0, 0);
        while (at < line.Length && line[at] == '>')
        {
            marks++;
            at++;
            if (at + 1 < line.Length && line[at] == ' ' && line[at + 1] == '>')
            {
                at++;
            }
        }

        return marks == 0 ? (0, line) : (marks, at < line.Length && line[at] == ' ' ? line[(at + 1)..] : line[at..]);
    }

    // "On Friday Ann Lee wrote:", over one line or two, right above the first quoted line.
    private static string? TakeAttribution(StringBuilder own)
    {
        // Only the end is looked at, since this is asked again wherever lines are quoted.
        var from = Math.Max(0, own.Length - LongestAttribution);
        var text = own.ToString(from, own.Length - from).TrimEnd('\n', ' ');
        var start = text.LastIndexOf("\n\n", StringComparison.Ordinal) + 1;
        if (!text.EndsWith(':') || (start == 0 && from > 0))
        {
            return null;
        }

        var line = text[start..].Trim('\n');
        if (line.Count(c => c == '\n') > 2)
        {
            return null;
        }

        own.Length = from + start;
        return line.Replace('\n', ' ');
    }
}
