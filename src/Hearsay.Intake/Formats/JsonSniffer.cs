using System.Text.Json;

namespace Hearsay.Intake;

/// <summary>Tells JSON Lines by the first line that is not blank: an object with a <c>text</c>.</summary>
internal static class JsonSniffer
{
    public static bool IsReportLine(ReadOnlySpan<byte> head)
    {
        head = head.StartsWith("\uFEFF"u8) ? head[3..] : head;
        var start = head.IndexOfAnyExcept(" \t\r\n"u8);
        if (start < 0 || head[start] != '{')
        {
            return false;
        }

        head = head[start..];
        var end = head.IndexOf((byte)'\n');
        var whole = end >= 0;
        return HasText(whole ? head[..end] : head, whole);
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
        catch (JsonException)
        {
            return false;
        }
    }
}
