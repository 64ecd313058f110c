namespace Hearsay.Intake;

/// <summary>Reads JSON Lines as a stream: a line is given as soon as it is there, and only one is held.</summary>
public static class JsonLinesReader
{
    /// <summary>Every line of a stream, in order; a line that cannot be read has its failure.</summary>
    /// <param name="stream">UTF-8, with or without byte order mark; the caller closes it.</param>
    /// <param name="options">The bounds; null for the defaults.</param>
    /// <returns>A line for each line, blank ones included; none for the end of line at the very end.</returns>
    public static IEnumerable<JsonLine> Read(Stream stream, ExtractionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadEach(stream, options ?? ExtractionOptions.Default);
    }

    /// <summary>Reads one line that is already there, e.g. on another thread than the one that splits the stream.</summary>
    /// <param name="line">The line in UTF-8, with or without the carriage return at its end.</param>
    /// <param name="number">The line's number, from 1.</param>
    /// <param name="options">The bounds; null for the defaults.</param>
    /// <returns>Its fields, or its failure.</returns>
    public static JsonLine Parse(ReadOnlySpan<byte> line, long number, ExtractionOptions? options = null)
    {
        options ??= ExtractionOptions.Default;
        return line.Length > options.MaxLineBytes
            ? SkipLine(number, options)
            : JsonLineParser.Parse(line, number, options);
    }

    /// <summary>What stands in the place of a line that is longer than <see cref="ExtractionOptions.MaxLineBytes"/>.</summary>
    /// <param name="number">The line's number, from 1.</param>
    /// <param name="options">The bounds; null for the defaults.</param>
    public static JsonLine SkipLine(long number, ExtractionOptions? options = null) =>
        new()
        {
            Number = number,
            Id = IntakeErrors.Plain(number),
            Failure = JsonLineErrors.TooLong(number, (options ?? ExtractionOptions.Default).MaxLineBytes),
        };

    private static IEnumerable<JsonLine> ReadEach(Stream stream, ExtractionOptions options)
    {
        using var splitter = new LineSplitter(stream, options.MaxLineBytes);
        while (ReadNext(splitter, options) is { } line)
        {
            yield return line;
        }
    }

    private static JsonLine? ReadNext(LineSplitter splitter, ExtractionOptions options)
    {
        if (!splitter.TryRead(out var line, out var tooLong))
        {
            return null;
        }

        var number = splitter.Number;
        return tooLong ? SkipLine(number, options) : JsonLineParser.Parse(line, number, options);
    }
}
