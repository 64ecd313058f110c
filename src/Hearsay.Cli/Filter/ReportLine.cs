using System.Globalization;
using System.Text.Json;
using Hearsay.Intake;

namespace Hearsay.Cli;

/// <summary>Reads one line of JSON Lines as a report.</summary>
internal static class ReportLine
{
    // Deep enough for any record, shallow enough for any stack.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 64 };

    /// <summary>The id of a line that gives none.</summary>
    public static string NameOf(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line's bytes, UTF-8.</param>
    /// <param name="number">The line's number, from 1.</param>
    /// <param name="tooLong">Whether the line was cut because it is too long.</param>
    /// <param name="id">The report's id as soon as it is known, so that an error can name it.</param>
    /// <exception cref="IntakeException">The line is no report.</exception>
    public static Report Read(ReadOnlySpan<byte> line, long number, bool tooLong, ref string? id)
    {
        if (tooLong)
        {
            throw new IntakeException("H020", "The line is too long.");
        }

        try
        {
            var report = ReadObject(line, ref id);
            id ??= NameOf(number);
            return report with { Id = id };
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new IntakeException("H020", "The line is no JSON object with a text.", error);
        }
    }

    private static Report ReadObject(ReadOnlySpan<byte> line, ref string? id)
    {
        string? text = null,
            title = null,
            outlet = null,
            published = null,
            address = null,
            language = null;
        var reader = new Utf8JsonReader(line, Options);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException();
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("text"u8))
            {
                text = String(ref reader);
            }
            else if (reader.ValueTextEquals("id"u8))
            {
                id = String(ref reader);
            }
            else if (reader.ValueTextEquals("title"u8))
            {
                title = String(ref reader);
            }
            else if (reader.ValueTextEquals("outlet"u8))
            {
                outlet = String(ref reader);
            }
            else if (reader.ValueTextEquals("published"u8))
            {
                published = String(ref reader);
            }
            else if (reader.ValueTextEquals("url"u8))
            {
                address = String(ref reader);
            }
            else if (reader.ValueTextEquals("language"u8))
            {
                language = String(ref reader);
            }
            else
            {
                reader.Read();
                reader.Skip();
            }
        }

        // What stands after the object makes it no line of JSON.
        if (reader.Read() || text is null)
        {
            throw new JsonException();
        }

        return new Report
        {
            Capture = Empty,
            Id = "",
            Text = text,
            Format = ReportFormat.JsonLines,
            Title = title,
            Outlet = outlet,
            Published = published,
            Address = address,
            Language = language,
        };
    }

    private static readonly Capture Empty = new(ReadOnlyMemory<byte>.Empty, "-");

    private static string? String(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.Null ? null : reader.GetString();
    }
}
