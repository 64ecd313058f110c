using Hearsay.Cases;
using Hearsay.Intake;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary>Says which reports a case has already, so that they need not be read again to be passed over.</summary>
internal sealed class KnownReports(string folder) : IDisposable
{
    private readonly CaseReader _case = CaseReader.Open(folder);
    private readonly AnnotatedText _nothing = Annotator.English.Annotate("");
    private readonly Lock _lock = new();

    /// <summary>A report that is there already, with nothing read out of it; null for any other. Runs on many threads.</summary>
    public ReadReport? Find(Report report, Provenance provenance)
    {
        lock (_lock)
        {
            if (_case.Store.FindKnown(report) is null)
            {
                return null;
            }
        }

        return new ReadReport(report, new ReportReading { Text = _nothing, Provenance = provenance });
    }

    public void Dispose() => _case.Dispose();
}
