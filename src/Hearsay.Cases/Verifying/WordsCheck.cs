using Hearsay.Archive;
using Hearsay.Intake;
using Hearsay.Language;

namespace Hearsay.Cases;

/// <summary>Holds reports' words and passages against what is taken out of their captures once more.</summary>
internal sealed class WordsCheck(CaseReader opened, CustodyNotes notes)
{
    // Captures that hold many reports are taken apart once for those that stand in a row.
    private string _lastCapture = "";
    private List<Report>? _lastReports;

    /// <summary>How many passages were checked.</summary>
    public long Passages { get; private set; }

    /// <summary>How many reports this version takes other words for out of their captures.</summary>
    public long Otherwise { get; private set; }

    /// <summary>What does not fit in a report.</summary>
    public IEnumerable<CaseFault> Check(ReportEntry entry)
    {
        var faults = new List<CaseFault>();
        var target = new ItemAddress(entry.Id).ToString();
        try
        {
            Check(entry, target, faults);
        }
        catch (CaseException error)
        {
            faults.Add(CaseFaults.Database($"{target} cannot be read: {error.Message}"));
        }

        return faults;
    }

    private void Check(ReportEntry entry, string target, List<CaseFault> faults)
    {
        var text = opened.Store.ReadText(entry.Id);
        var isAsAdded =
            text.Sha256 == entry.WordsSha256
            && (!notes.Reports.TryGetValue(target, out var logged) || logged == text.Sha256);
        var isTakenOtherwise = false;
        foreach (var capture in opened.Store.ReadCaptures(entry.Id))
        {
            if (Extract(capture, FormatNames.Parse(entry.Format)) is not { } reports)
            {
                faults.Add(CaseFaults.NoCapture(target, capture.Sha256));
                continue;
            }

            // A title may stand in what the capture lay in, so it is held against the log alone.
            if (!reports.Exists(report => report.Text == text.Words))
            {
                isTakenOtherwise = true;
                if (!isAsAdded)
                {
                    faults.Add(CaseFaults.OtherWords(target, Difference(reports, capture.Item, text.Words)));
                }
            }
        }

        if (!isAsAdded && !isTakenOtherwise)
        {
            faults.Add(CaseFaults.OtherWords(target, null));
        }

        Otherwise += isTakenOtherwise && isAsAdded ? 1 : 0;
        CheckPassages(entry.Id, target, text, faults);
    }

    private void CheckPassages(long report, string target, StoredText text, List<CaseFault> faults)
    {
        var (words, title) = (new CodePoints(text.Words), new CodePoints(text.Title));
        foreach (var passage in opened.Store.ReadPassages(report))
        {
            Passages++;
            var (whole, points) = passage.InTitle ? (text.Title, title) : (text.Words, words);
            var fits =
                passage.Extent.Start >= 0
                && passage.Extent.Start <= passage.Extent.End
                && passage.Extent.End <= points.Count
                && whole
                    .AsSpan()[points.ToUtf16(passage.Extent.Start)..points.ToUtf16(passage.Extent.End)]
                    .SequenceEqual(passage.Words);
            if (!fits)
            {
                faults.Add(CaseFaults.OtherPassage(target, passage));
            }
        }
    }

    // The reports of a capture; null where its bytes are missing or damaged.
    private List<Report>? Extract(ReportCapture capture, ReportFormat? format)
    {
        var key = $"{capture.Sha256} {capture.Address}";
        if (key == _lastCapture)
        {
            return _lastReports;
        }

        _lastCapture = key;
        _lastReports = null;
        try
        {
            var bytes = opened.Archive.ReadCapture(capture.Sha256);
            var obtaining =
                notes.ObtainingOf(capture)
                ?? new Obtaining { Address = capture.Address, Method = ObtainingMethods.Given };
            _lastReports =
            [
                .. ReportExtractor
                    .Extract(new Capture(bytes, obtaining), ExtractionOptions.Default with { Format = format })
                    .Select(extraction => extraction.Report)
                    .OfType<Report>(),
            ];
        }
        catch (ArchiveException)
        {
            // The archive's own verification says what is wrong with it.
        }

        return _lastReports;
    }

    // Where the words leave those of the capture, in code points; null where the capture has no such report at all.
    private static int? Difference(List<Report> reports, string item, string words) =>
        reports.Find(report => ReportSeries.ItemOf(report) == item) is { } report
            ? new CodePoints(words).FromUtf16(report.Text.AsSpan().CommonPrefixLength(words))
            : null;
}
