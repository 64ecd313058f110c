using Hearsay.Intake;

namespace Hearsay.Cli;

/// <summary>Goes through the places that were named and says what reports are there.</summary>
/// <remarks>
/// Files are opened here, one after another; what takes time (fetching an address, taking the words out of a page or a
/// PDF) is left to whoever works on the input. The lines of a JSON Lines file are inputs of their own.
/// </remarks>
internal sealed class ReportInputs(ReadSettings settings, Surroundings surroundings)
{
    /// <summary>Every input, in order.</summary>
    public IEnumerable<ReportInput> Find()
    {
        foreach (var place in settings.Places)
        {
            if (CaptureSource.IsAddress(place))
            {
                yield return new ReportInput(place, 0, Line: false, () => ReportExtractor.Extract(Fetch(place)));
                continue;
            }

            foreach (var input in FindIn(place))
            {
                yield return input;
            }
        }
    }

    private IEnumerable<ReportInput> FindIn(string place)
    {
        Capture capture;
        var format = ReportFormat.Text;
        try
        {
            capture =
                place == "-"
                    ? CaptureSource.ReadStream(surroundings.Input, place, settings.Capture)
                    : CaptureSource.ReadFile(place, settings.Capture);
            format = FormatDetector.Detect(capture.Bytes.Span, place);
        }
        catch (IntakeException error)
        {
            var failure = new Extraction(new IntakeFailure(place, error.Code, error.Message));
            return [new ReportInput(place, 0, Line: false, () => [failure])];
        }

        return format == ReportFormat.JsonLines
            ? ReportExtractor.Extract(capture).Select(line => OfLine(place, line))
            : [new ReportInput(place, capture.Bytes.Length, Line: false, () => ReportExtractor.Extract(capture))];
    }

    private static ReportInput OfLine(string place, Extraction line) =>
        new(place, line.Report?.Text.Length ?? 0, Line: true, () => [line]);

    private Capture Fetch(string address) =>
        CaptureSource.ReadAsync(address, settings.Capture).GetAwaiter().GetResult();
}
