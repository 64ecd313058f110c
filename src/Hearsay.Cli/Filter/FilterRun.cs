using Hearsay.Intake;

namespace Hearsay.Cli;

/// <summary>Runs the filter from where the lines come from to where the results go.</summary>
internal static class FilterRun
{
    /// <summary>Whether what was asked for is JSON Lines into JSON Lines, which needs no more than a line at once.</summary>
    public static bool Fits(ReadSettings settings) =>
        settings.Format == "jsonl"
        && (settings.Places.Count == 0 || (settings.Places.Count == 1 && IsJsonLines(settings.Places[0])));

    /// <summary>Reads all lines and prints what is in them.</summary>
    /// <returns>The exit status: 0, or 1 if any line could not be read.</returns>
    /// <exception cref="OutputException">The results cannot be written.</exception>
    public static int Run(ReadSettings settings, Surroundings surroundings)
    {
        using var file = settings.Places.Count == 0 ? null : CaptureSource.Open(settings.Places[0]);
        var input = file ?? surroundings.Input;
        if (settings.Out is not { } place || place == "-")
        {
            return Run(settings, surroundings, input, surroundings.Output, "Standard output");
        }

        using var target = new AtomicFile(place);
        var status = Run(settings, surroundings, input, target.Stream, place);
        target.Commit();
        return status;
    }

    private static int Run(ReadSettings settings, Surroundings surroundings, Stream input, Stream output, string place)
    {
        using var progress = new ProgressLine(surroundings, quiet: surroundings.OutputIsTerminal);
        using var filter = new JsonLinesFilter(
            input,
            output,
            settings.Defaults,
            progress: progress,
            reader: settings.Reader
        );
        try
        {
            filter.Run(settings.Threads);
        }
        catch (IOException error) when (error is not ClosedPipeException)
        {
            throw OutputFailure.Of(place, error);
        }

        return filter.Failed == 0 ? 0 : 1;
    }

    // A file is told by its content. One that cannot be opened is told by whoever reads it.
    private static bool IsJsonLines(string place)
    {
        if (place == "-" || CaptureSource.IsAddress(place) || !File.Exists(place))
        {
            return false;
        }

        try
        {
            using var file = CaptureSource.Open(place);
            var head = new byte[FormatDetector.HeadLength];
            var length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            return FormatDetector.Detect(head.AsSpan(0, length), place) == ReportFormat.JsonLines;
        }
        catch (IntakeException)
        {
            return false;
        }
    }
}
