using System.Globalization;
using Hearsay.Archive;

namespace Hearsay.Cases;

/// <summary>Holds a case against its captures and its custody log. Nothing is changed.</summary>
public sealed class CaseVerifier
{
    private readonly CaseReader _case;
    private readonly CustodyNotes _notes;
    private readonly List<CaseFault> _faults = [];
    private readonly List<string> _notices = [];
    private long _passages;

    private CaseVerifier(CaseReader opened)
    {
        _case = opened;
        _notes = CustodyNotes.Read(opened.Archive);
    }

    /// <summary>Verifies a case: its captures, its log, and every report's words and passages.</summary>
    /// <param name="folder">The case's folder.</param>
    /// <param name="options">What its archive is held against beyond itself; null for the defaults.</param>
    /// <param name="progress">Told how many reports are checked and how many there are; null where nobody wants to know.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="CaseException">H300 to H308: it cannot be read at all.</exception>
    /// <exception cref="ArchiveException">H100, H103: its archive cannot be read at all.</exception>
    public static CaseVerification Verify(
        string folder,
        VerificationOptions? options = null,
        IProgress<(long Checked, long All)>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        // The log is read after the database: what stands in the one by then is in the other.
        using var opened = CaseReader.Open(folder);
        var reports = opened.Store.List(new ReportQuery { Removed = true });
        var decisions = opened.Store.ReadDecisions();
        var readings = ((SqliteCaseStore)opened.Store).ReadReadings();
        var unlogged = ((SqliteCaseStore)opened.Store).ReadUnlogged().Select(note => note.Target).ToHashSet();
        var archive = ArchiveVerifier.Verify(opened.Folder, options, cancellationToken);
        var verifier = new CaseVerifier(opened);
        verifier.CheckStore();
        verifier.CheckLog(
            reports.Select(report => (new ItemAddress(report.Id).ToString(), report.WordsSha256)),
            verifier._notes.Reports,
            unlogged
        );
        verifier.CheckLog(
            readings.Select(reading => (reading.Target, reading.Sha256 ?? "")),
            verifier._notes.Readings,
            unlogged
        );
        verifier.CheckLog(
            decisions.Select(decision =>
                (string.Create(CultureInfo.InvariantCulture, $"d{decision.Id}"), decision.Hash)
            ),
            verifier._notes.Decisions,
            unlogged
        );
        verifier.CheckWords(reports, progress, cancellationToken);
        return new CaseVerification(
            archive,
            [
                .. archive.Faults.Select(fault => new CaseFault(fault.Code, fault.Sha256 ?? "", fault.Message)),
                .. verifier._faults,
            ],
            [.. archive.Notices, .. verifier._notices],
            reports.Count,
            verifier._passages,
            decisions.Count
        );
    }

    private void CheckStore()
    {
        try
        {
            _faults.AddRange(_case.Store.Check().Select(CaseFaults.Database));
        }
        catch (CaseException error)
        {
            _faults.Add(CaseFaults.Database(error.Message));
        }
    }

    private void CheckLog(
        IEnumerable<(string Target, string Hash)> there,
        Dictionary<string, string> logged,
        HashSet<string> unlogged
    )
    {
        var left = new Dictionary<string, string>(logged);
        var waiting = 0;
        foreach (var (target, hash) in there)
        {
            if (left.Remove(target, out var entered))
            {
                if (entered != hash)
                {
                    _faults.Add(CaseFaults.OtherInLog(target));
                }
            }
            else if (unlogged.Contains(target))
            {
                waiting++;
            }
            else
            {
                _faults.Add(CaseFaults.NotInLog(target));
            }
        }

        if (waiting > 0)
        {
            _notices.Add(
                $"{waiting.ToString("N0", CultureInfo.InvariantCulture)} {(waiting == 1 ? "report, reading or decision is" : "reports, readings or decisions are")} to be entered in the custody log yet; the next writing does so."
            );
        }

        _faults.AddRange(left.Keys.Select(CaseFaults.NotInCase));
    }

    private void CheckWords(
        IReadOnlyList<ReportEntry> reports,
        IProgress<(long, long)>? progress,
        CancellationToken cancellationToken
    )
    {
        var check = new WordsCheck(_case, _notes);
        for (var i = 0; i < reports.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _faults.AddRange(check.Check(reports[i]));
            progress?.Report((i + 1, reports.Count));
        }

        _passages = check.Passages;
        if (check.Otherwise > 0)
        {
            _notices.Add(
                $"Out of the captures of {check.Otherwise.ToString("N0", CultureInfo.InvariantCulture)} {(check.Otherwise == 1 ? "report" : "reports")} this version of Hearsay takes other words than the version that added them; their words are still those that were added."
            );
        }
    }
}
