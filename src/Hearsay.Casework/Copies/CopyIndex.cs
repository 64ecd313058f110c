using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>Finds which reports share which wording; one more report costs about its own length.</summary>
/// <remarks>
/// The order in which reports are put in does not show in what is found. The reports' texts are not kept. An index is for
/// one thread at a time.
/// </remarks>
public sealed class CopyIndex
{
    private readonly List<IndexedReport> _reports = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly WordScan _scan = new();
    private readonly Winnowing _winnowing = new();
    private readonly FingerprintIndex _prints = new();
    private readonly SegmentTable _segments = new();
    private readonly BoilerplateJudge _judge;
    private readonly HashSet<ulong> _boilerplate = [];
    private readonly PairAligner _aligner = new();
    private readonly Dictionary<long, SharedPassage[]> _passages = [];
    private readonly SharedPrints _shared = new();
    private int _paired;

    /// <summary>An index of no reports.</summary>
    public CopyIndex() => _judge = new BoilerplateJudge(_reports, _segments);

    /// <summary>Finds what the reports of a case share.</summary>
    /// <exception cref="ArgumentException">Two reports have the same id.</exception>
    public static ReportCopies Find(IEnumerable<CaseReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var index = new CopyIndex();
        foreach (var report in reports)
        {
            index.Add(report);
        }

        return index.Find();
    }

    /// <summary>Puts a report in.</summary>
    /// <exception cref="ArgumentException">A report of that id is in already.</exception>
    public void Add(CaseReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        Add(report.Id, report.Reading.Text.Text, report.Reading.Provenance);
    }

    /// <summary>Puts a report in that was not read.</summary>
    /// <param name="id">What tells it from the others.</param>
    /// <param name="text">Its words.</param>
    /// <param name="provenance">What is known of it; the outlet, or the address's host, tells whose boilerplate it has.</param>
    /// <exception cref="ArgumentException">A report of that id is in already.</exception>
    public void Add(string id, string text, Provenance provenance)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(provenance);
        if (!_ids.Add(id))
        {
            throw new ArgumentException($"Two reports have the id \"{id}\".", nameof(id));
        }

        var words = _scan.Read(text);
        var lines = new bool[words.SegmentCount];
        Furniture.Mark(text, words, lines);
        var report = new IndexedReport(_reports.Count, id, provenance, words)
        {
            Notices = lines,
            Credits = CreditReader.Read(text, words, lines),
        };
        lines.CopyTo(report.Masked, 0);
        _reports.Add(report);
        _winnowing.Choose(report.Words);
        _prints.Add(report, _winnowing);
        _segments.Add(report);
    }

    /// <summary>What the reports that are in share.</summary>
    public ReportCopies Find()
    {
        JudgeSegments();
        PairStaleReports();
        return CopyResult.Make(_reports, _passages);
    }

    private void JudgeSegments()
    {
        foreach (var hash in _segments.Touched)
        {
            var known = _boilerplate.Contains(hash);
            if (known == _judge.IsBoilerplate(hash))
            {
                if (known)
                {
                    MaskAll(hash, true);
                }

                continue;
            }

            MaskAll(hash, !known);
            _ = known ? _boilerplate.Remove(hash) : _boilerplate.Add(hash);
        }

        _segments.ClearTouched();
    }

    private void MaskAll(ulong hash, bool masked)
    {
        for (var place = _segments.FirstOf(hash); place >= 0; place = _segments.Next(place))
        {
            var (report, segment) = _segments.At(place);
            _reports[report].Mask(segment, masked);
        }
    }

    private void PairStaleReports()
    {
        foreach (var report in _reports)
        {
            if (report.IsStale)
            {
                _prints.Mask(report);
            }
        }

        _prints.TakeReportsOfNewlyCommon(number => _reports[number].IsStale = true);
        foreach (var report in _reports)
        {
            if (report.IsStale)
            {
                Unpair(report);
            }
        }

        foreach (var report in _reports)
        {
            if (report.IsStale)
            {
                Pair(report);
            }
        }

        foreach (var report in _reports)
        {
            report.IsStale = false;
        }

        _paired = _reports.Count;
    }

    private void Unpair(IndexedReport report)
    {
        foreach (var partner in report.Partners)
        {
            _passages.Remove(Mix.Pair(report.Number, partner));
            _reports[partner].Partners.Remove(report.Number);
        }

        report.Partners.Clear();
    }

    // Of two stale reports, the one that came later finds the pair.
    private void Pair(IndexedReport report)
    {
        _shared.Begin(_reports.Count);
        _prints.Count(report, report.Number < _paired, _shared);
        foreach (var number in _shared.Touched)
        {
            var other = _reports[number];
            if (!_shared.IsEnough(number) || (other.IsStale && number > report.Number))
            {
                continue;
            }

            var passages = report.IsBefore(other) ? _aligner.Align(report, other) : _aligner.Align(other, report);
            if (passages.Length > 0)
            {
                _passages.Add(Mix.Pair(number, report.Number), passages);
                report.Partners.Add(number);
                other.Partners.Add(report.Number);
            }
        }
    }
}
