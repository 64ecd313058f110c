using System.Runtime.ExceptionServices;

namespace Hearsay.Intake;

/// <summary>Takes the text out of a PDF, in reading order, on a thread of its own that is given only so much time.</summary>
internal static class PdfExtractor
{
    /// <summary>Damaged files can nest their objects deeply, and the parser is recursive.</summary>
    private const int StackBytes = 16 << 20;

    public static Report Extract(Capture capture, ExtractionOptions options, string name)
    {
        Report? report = null;
        ExceptionDispatchInfo? failure = null;
        using var stop = new CancellationTokenSource();
        var worker = new Thread(
            () =>
            {
                try
                {
                    report = PdfReader.Read(capture, options, name, stop.Token);
                }
                catch (Exception error)
                {
                    failure = ExceptionDispatchInfo.Capture(error);
                }
            },
            StackBytes
        )
        {
            IsBackground = true,
            Name = "PDF",
        };
        worker.Start();

        // A parser that hangs cannot be stopped, only left behind; a background thread does not keep the process alive.
        if (!worker.Join(options.TimeLimit))
        {
            stop.Cancel();
            throw IntakeErrors.PdfTooSlow(name, options.TimeLimit);
        }

        failure?.Throw();
        return report!;
    }
}
