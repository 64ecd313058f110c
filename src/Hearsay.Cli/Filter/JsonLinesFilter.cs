using Hearsay.Intake;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary>JSON Lines in, JSON Lines out: a line for each line, in the same order, flushed as it goes.</summary>
/// <remarks>
/// The same input gives the same bytes for any number of threads. A line that cannot be read gives an error in its
/// place, and the rest goes on.
/// </remarks>
internal sealed class JsonLinesFilter
{
    private readonly LineSource _input;
    private readonly Stream _output;
    private readonly ReportDefaults _defaults;
    private long _read;

    public JsonLinesFilter(Stream input, Stream output, ReportDefaults defaults, int limit = LineSource.DefaultLimit)
    {
        _input = new LineSource(input, limit);
        _output = output;
        _defaults = defaults;
    }

    /// <summary>How many of the lines could not be read.</summary>
    public long Failed { get; private set; }

    /// <summary>Runs until the input ends.</summary>
    /// <param name="threads">How many threads read; with one, nothing is handed over.</param>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public void Run(int threads) => new OrderedWork<FilterLine>(() => new FilterLine(), Fill, Read, Write).Run(threads);

    private long Fill(FilterLine line)
    {
        if (!_input.TryRead(line.Input, out var tooLong))
        {
            return -1;
        }

        line.TooLong = tooLong;
        line.Number = ++_read;
        return line.Input.Length;
    }

    private void Read(FilterLine line)
    {
        string? id = null;
        line.Failed = false;
        try
        {
            var report = ReportLine.Read(line.Input.Written, line.Number, line.TooLong, ref id);
            var provenance = _defaults.Complete(report);
            var reading = ReportReader.English.Read(Annotator.English.Annotate(report.Text), provenance);
            Begin(line);
            ReadingJson.Write(line.Writer, id!, reading);
        }
        catch (IntakeException error)
        {
            WriteError(line, id, error.Code, error.Message);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // A fault of ours in one report must not cost the others.
            WriteError(line, id, OutputCodes.OwnFault, $"Hearsay failed on this report: {error.Message}");
        }

        line.Writer.Flush();
        line.Output.Append("\n"u8);
    }

    private void Write(FilterLine line)
    {
        _output.Write(line.Output.Written);
        _output.Flush();
        Failed += line.Failed ? 1 : 0;
    }

    private static void WriteError(FilterLine line, string? id, string code, string message)
    {
        Begin(line);
        line.Failed = true;
        var writer = line.Writer;
        writer.WriteStartObject();
        writer.WriteString("id", id ?? ReportLine.NameOf(line.Number));
        writer.WriteStartObject("error");
        writer.WriteString("code", code);
        writer.WriteString("message", message);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Begin(FilterLine line)
    {
        line.Output.Clear();
        line.Writer.Reset(line.Output);
    }
}
