using Hearsay.Intake;

namespace Hearsay.Cli;

/// <summary>Reads the reports that were named and prints them in the form asked for.</summary>
/// <remarks>A report that cannot be read is told on standard error with its number, and the rest goes on.</remarks>
internal sealed class ReadRun : IDisposable
{
    private readonly ReadSettings _settings;
    private readonly Surroundings _surroundings;
    private readonly IReportFormat _format;
    private readonly ProgressLine _progress;
    private readonly IEnumerator<ReportInput> _inputs;
    private Stream _output = Stream.Null;
    private long _read;
    private long _failed;

    /// <summary>Makes ready.</summary>
    /// <param name="settings">What is asked for.</param>
    /// <param name="surroundings">Where it is printed.</param>
    /// <param name="format">Who prints it; null for the form that is asked for.</param>
    public ReadRun(ReadSettings settings, Surroundings surroundings, IReportFormat? format = null)
    {
        _settings = settings;
        _surroundings = surroundings;
        _format = format ?? FormatOf(settings);
        _progress = new ProgressLine(surroundings);
        _inputs = new ReportInputs(settings, surroundings).Find().GetEnumerator();
    }

    /// <summary>Reads and prints everything.</summary>
    /// <returns>The exit status: 0, or 1 if any report could not be read.</returns>
    /// <exception cref="OutputException">The results cannot be written.</exception>
    public int Run()
    {
        if (_settings.Out is not { } place || place == "-")
        {
            _output = _surroundings.Output;
            PrintAll("Standard output");
        }
        else if (_format.WritesItsOwnFiles)
        {
            PrintAll(place);
        }
        else
        {
            using var file = new AtomicFile(place);
            _output = file.Stream;
            PrintAll(place);
            if (_read > 0)
            {
                file.Commit();
            }
        }

        return _failed == 0 ? 0 : 1;
    }

    public void Dispose()
    {
        _progress.Dispose();
        _inputs.Dispose();
    }

    private static IReportFormat FormatOf(ReadSettings settings) =>
        settings.Format switch
        {
            "json" => new JsonFormat(list: settings.Places.Count > 1 || settings.Places.Any(Directory.Exists)),
            "jsonl" => new JsonLinesFormat(),
            "csv" => new CsvFormat(),
            "html" when settings.IntoFolder => new HtmlFolderFormat(settings.Out!),
            "html" => new HtmlFormat(),
            _ => new TerminalFormat(settings.Look),
        };

    private void PrintAll(string place)
    {
        try
        {
            _format.Begin(_output);
            var work = new OrderedWork<ReportWork>(() => new ReportWork(), Fill, Work, Hand);
            work.Run(_settings.Places.Count == 1 && IsSmall(_settings.Places[0]) ? 1 : _settings.Threads);
            _format.End(_output);
            _output.Flush();
        }
        catch (Exception error)
            when (error is not ClosedPipeException && error is IOException or UnauthorizedAccessException)
        {
            throw OutputFailure.Of(place, error);
        }
    }

    // One small file is one report, or a few: threads would only cost their start.
    private static bool IsSmall(string place) => File.Exists(place) && new FileInfo(place).Length < 1 << 18;

    private long Fill(ReportWork work)
    {
        try
        {
            if (!_inputs.MoveNext())
            {
                return -1;
            }

            work.Input = _inputs.Current;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // Whatever comes next cannot be told any more, but what was read is handed on.
            var failure = new Extraction(OutputFailure.OwnFault("", error));
            work.Input = new ReportInput("", 0, OneOfMany: false, () => [failure]);
        }

        work.Output.Clear();
        work.Parts.Clear();
        return work.Input.Weight;
    }

    private void Work(ReportWork work)
    {
        var input = work.Input!;
        try
        {
            foreach (var extraction in input.Extract())
            {
                var start = work.Output.Length;
                if (!extraction.TryGet(out var stated, out var failure))
                {
                    _format.RenderFailure(failure, work.Output);
                    work.Parts.Add(new ReportWork.Part(null, failure, start, work.Output.Length));
                    continue;
                }

                var report = _settings.DatedNames ? FileNameStatements.Complete(stated) : stated;
                var provenance = input.OneOfMany
                    ? _settings.Defaults.Complete(report)
                    : _settings.Defaults.Overrule(report);
                var read =
                    _settings.Known?.Invoke(report, provenance) ?? ReadReport.Of(report, provenance, _settings.Reader);
                _format.Render(read, work.Output);
                work.Parts.Add(new ReportWork.Part(read, null, start, work.Output.Length));
            }
        }
        catch (IntakeException error)
        {
            Fail(work, new IntakeFailure(input.Name, error.Code, error.Message));
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            Fail(work, OutputFailure.OwnFault(input.Name, error));
        }
    }

    private static void Fail(ReportWork work, IntakeFailure failure) =>
        work.Parts.Add(new ReportWork.Part(null, failure, work.Output.Length, work.Output.Length));

    private void Hand(ReportWork work)
    {
        foreach (var part in work.Parts)
        {
            var rendered = work.Output.Written[part.Start..part.End];
            _progress.Clear();
            if (part.Report is { } report)
            {
                _read++;
                _format.Hand(report, rendered, _output);
            }
            else
            {
                _failed++;
                _format.HandFailure(part.Failure!);
                if (rendered.Length > 0)
                {
                    _output.Write(rendered);
                    _output.Flush();
                }
                else
                {
                    _surroundings.Error.WriteLine(ErrorLine.Of(part.Failure!, work.Input!.Name));
                }
            }

            _progress.Advance(work.Input!.Name, _read + _failed);
        }
    }
}
