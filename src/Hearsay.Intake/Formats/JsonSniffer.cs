using System.Text.Json;

namespace Hearsay.Intake;

/// <summary>Tells JSON Lines by the first lines that are not blank: most are objects, and one of them has a <c>text</c>.</summary>
internal static class JsonSniffer
{
    private const int MostLines = 20;

    /// <summary>Whether these are lines of reports. A few damaged ones, the first too, do not make them anything else.</summary>
    public static bool IsReportLines(ReadOnlySpan<byte> head)
    {
        head = head.StartsWith("\uFEFF"u8) ? head[3..] : head;
        int lines = 0,
            objects = 0,
            reports = 0;
        while (head.Length > 0 && lines < MostLines)
        {
            var end = head.IndexOf((byte)'\n');
            var line = (end < 0 ? head : head[..end]).Trim(" \t\r"u8);
            head = end < 0 ? [] : head[(end + 1)..];
            if (line.Length > 0)
            {
                lines++;
                objects += line[0] == '{' ? 1 : 0;
                reports += line[0] == '{' && HasText(line, end >= 0) ? 1 : 0;
            }
        }

        return reports > 0 && objects * 2 > lines;
    }

    // A line that is longer than the head is judged by what there is of it.
    private static bool HasText(ReadOnlySpan<byte> line, bool whole)
    {
        var reader = new Utf8JsonReader(line, isFinalBlock: whole, default);
        var found = false;
        try
        {
            while (reader.Read())
            {
                found |=
                    reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 }
                    && reader.ValueTextEquals("text"u8);
            }

            return found || (!whole && reader.BytesConsumed < line.Length && reader.CurrentDepth == 1);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // A line that is damaged behind its text, or has half a character in a name, was one all the same.
            return found;
        }
    }
}
