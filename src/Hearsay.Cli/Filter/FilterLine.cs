using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hearsay.Cli;

/// <summary>One line on its way through the filter: what came in, and what goes out.</summary>
internal sealed class FilterLine
{
    /// <summary>How everything that the command prints as JSON is written: letters of every script as they are.</summary>
    public static JsonWriterOptions JsonOptions { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The line's number, from 1.</summary>
    public long Number { get; set; }

    /// <summary>The bytes that came in, without the line's end.</summary>
    public ByteBuffer Input { get; } = new();

    /// <summary>Whether the line was too long to be taken in whole.</summary>
    public bool TooLong { get; set; }

    /// <summary>The bytes that go out, with the line's end.</summary>
    public ByteBuffer Output { get; } = new();

    /// <summary>Writes into <see cref="Output"/>; made once, reset for each line.</summary>
    public Utf8JsonWriter Writer => _writer ??= new Utf8JsonWriter(Output, JsonOptions);

    /// <summary>Whether the line could not be read.</summary>
    public bool Failed { get; private set; }

    private Utf8JsonWriter? _writer;

    /// <summary>Makes ready for what goes out.</summary>
    public void Begin(bool failed)
    {
        Failed = failed;
        Output.Clear();
        Writer.Reset(Output);
    }

    /// <summary>Ends the line that goes out.</summary>
    public void End()
    {
        Writer.Flush();
        Output.Append("\n"u8);
    }
}
