using System.Text.Json;

namespace Hearsay.Intake;

/// <summary>Reads the fields of one line; allocates nothing but the strings that it gives back.</summary>
internal static class JsonLineParser
{
    private const int MaxDepth = 1000;

    public static JsonLine Parse(ReadOnlySpan<byte> line, long number, ExtractionOptions options)
    {
        var parsed = new JsonLine { Number = number, Id = IntakeErrors.Plain(number) };
        if (line.IndexOfAnyExcept(" \t\r"u8) < 0)
        {
            return parsed with { Failure = JsonLineErrors.Blank(number) };
        }

        var fields = new JsonLineFields();
        var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = MaxDepth });
        IntakeFailure? failure;
        try
        {
            failure = fields.Read(ref reader, parsed.Id, number);
        }
        catch (JsonException)
        {
            failure = JsonLineErrors.NotJson(fields.Id ?? parsed.Id, number, reader.BytesConsumed + 1);
        }
        catch (InvalidOperationException)
        {
            // The reader's word for bytes or escapes that stand for no character.
            failure = JsonLineErrors.BadCharacters(fields.Id ?? parsed.Id, number);
        }

        var id = fields.Id ?? parsed.Id;
        failure ??=
            fields.Text is null ? JsonLineErrors.NoText(id, number)
            : fields.Text.Length > options.MaxTextLength
                ? JsonLineErrors.TextTooLong(id, number, fields.Text.Length, options.MaxTextLength)
            : null;
        return failure is not null
            ? parsed with
            {
                Id = id,
                Failure = failure,
            }
            : parsed with
            {
                Id = id,
                Text = fields.Text!,
                Published = fields.Published,
                Title = fields.Title,
                Outlet = fields.Outlet,
                Address = fields.Address,
                Language = fields.Language,
            };
    }
}
