using Hearsay.Intake;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary>JSON Lines in, JSON Lines out: a line for each line, in the same order, flushed as it goes.</summary>
/// <remarks>
/// The same input gives the same bytes for any number of threads. A line that cannot be read gives an error in its
/// place, and the rest goes on.
/// </remarks>
internal sealed class JsonLinesFilter : IDisposable
{
    private readonly LineSplitter _input;
    private readonly Stream _output;
    private readonly ReportDefaults _defaults;
    private readonly ExtractionOptions _options;

    private readonly ProgressLine? _progress;
    private readonly ReportReader _reader;

    public JsonLinesFilter(
        Stream input,
        Stream output,
        ReportDefaults defaults,
        ExtractionOptions? options = null,
        ProgressLine? progress = null,
        ReportReader? reader = null
    )
    {
        _progress = progress;
        _reader = reader ?? ReportReader.English;
        _options = options ?? ExtractionOptions.Default;
        _input = new LineSplitter(input, _options.MaxLineBytes);
        _output = output;
        _defaults = defaults;
    }

    /// <summary>How many lines were answered so far.</summary>
    public long Answered { get; private set; }

    /// <summary>How many of them could not be read.</summary>
    public long Failed { get; private set; }

    /// <summary>Runs until the input ends.</summary>
    /// <param name="threads">How many threads read; with one, nothing is handed over.</param>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public void Run(int threads) => new OrderedWork<FilterLine>(() => new FilterLine(), Fill, Read, Write).Run(threads);

    public void Dispose() => _input.Dispose();

    private long Fill(FilterLine line)
    {
        if (!_input.TryRead(out var bytes, out var tooLong))
        {
            return -1;
        }

        line.TooLong = tooLong;
        line.Number = _input.Number;
        line.Input.Clear();
        line.Input.Append(bytes);
        return bytes.Length;
    }

    private void Read(FilterLine line)
    {
        var report = line.TooLong
            ? JsonLinesReader.SkipLine(line.Number, _options)
            : JsonLinesReader.Parse(line.Input.Written, line.Number, _options);
        if (report.Failure is { } failure)
        {
            WriteFailure(line, failure);
            return;
        }

        try
        {
            var reading = _reader.Read(Annotator.English.Annotate(report.Text), _defaults.Complete(report));
            line.Begin(failed: false);
            ReadingJson.Write(line.Writer, report.Id, reading);
            line.End();
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // A fault of ours in one report must not cost the others.
            WriteFailure(line, OutputFailure.OwnFault(report.Id, error));
        }
    }

    private void Write(FilterLine line)
    {
        _output.Write(line.Output.Written);
        _output.Flush();
        Answered++;
        _progress?.Advance("", Answered);
        Failed += line.Failed ? 1 : 0;
    }

    private static void WriteFailure(FilterLine line, IntakeFailure failure)
    {
        line.Begin(failed: true);
        FailureJson.Write(line.Writer, failure);
        line.End();
    }
}
