using Hearsay.Intake;

namespace Hearsay.Fuzz;

/// <summary>Takes reports out of bytes: nothing may be thrown, and the way back must cover the text.</summary>
internal static class IntakeTarget
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(60);

    public static void Run(byte[] bytes, ReportFormat? format)
    {
        var options = new ExtractionOptions
        {
            Format = format,
            TimeLimit = TimeLimit,
            MaxTextBytes = 1 << 20,
        };
        foreach (var extraction in ReportExtractor.Extract(new Capture(bytes, "fuzz"), options))
        {
            if (extraction.TryGet(out var report, out var failure))
            {
                Check(report);
            }
            else if (failure.Code is not ['H', '0', _, _] || !failure.Message.EndsWith('.'))
            {
                throw new BrokenPromiseException($"A failure without number or sentence: {failure}");
            }
            else if (failure.Code == "H023")
            {
                throw new BrokenPromiseException("The PDF took longer than it is given.");
            }
        }
    }

    private static void Check(Report report)
    {
        var at = 0;
        foreach (var run in report.Sources.Runs)
        {
            if (run.Start != at || run.End <= run.Start)
            {
                throw new BrokenPromiseException($"The way back has {run} where {at} is next.");
            }

            at = run.End;
        }

        if (at != report.Text.Length)
        {
            throw new BrokenPromiseException($"The way back ends at {at} of {report.Text.Length}.");
        }
    }
}
