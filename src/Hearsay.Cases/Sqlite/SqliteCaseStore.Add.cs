using Hearsay.Intake;

namespace Hearsay.Cases;

internal sealed partial class SqliteCaseStore
{
    private const string ColumnsOfReport =
        "p.id, p.series, p.version, p.words_sha256, p.name, p.format, x.title, p.outlet, p.byline, p.published, p.address, "
        + "p.language, p.characters, p.claims, p.findings, p.added_at, a.kind, a.name, a.version, p.removed";

    private const string TablesOfReport =
        "FROM reports p JOIN texts x ON x.report = p.id JOIN agents a ON a.id = p.added_by";

    public IReadOnlyList<AddedReport> Add(IReadOnlyList<NewReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return _session.Write(() => reports.Select(Add).ToList());
    }

    public AddedReport? FindKnown(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return FindKnown(report, ReportSeries.Of(report), ReportWords.Sha256(report.Title, report.Text));
    }

    // Files have no address of their own: the same words out of the same bytes are the same report, wherever the file lies.
    private AddedReport? FindKnown(Report report, string series, string words)
    {
        var same = Known("SELECT id, version FROM reports WHERE series = ?1 AND words_sha256 = ?2", series, words);
        return same is not null || series.StartsWith(ReportSeries.AddressMark, StringComparison.Ordinal)
            ? same
            : Known(
                "SELECT p.id, p.version FROM captures c JOIN reports p ON p.id = c.report WHERE c.sha256 = ?1 AND c.item = ?2 "
                    + "AND p.words_sha256 = ?3 AND substr(p.series, 1, length(?4)) <> ?4 ORDER BY p.id",
                report.Capture.Sha256,
                ReportSeries.ItemOf(report),
                words,
                ReportSeries.AddressMark
            );
    }

    private AddedReport? Known(string sql, params ReadOnlySpan<object?> values) =>
        _session
            .Query(sql, row => new AddedReport(row.GetInt64(0), AddOutcome.Known, row.GetInt32(1)), values)
            .FirstOrDefault();

    private AddedReport Add(NewReport added)
    {
        var now = Now();
        var by = SharedNames.Agent(_session, added.By);
        var series = ReportSeries.Of(added.Report);
        var words = ReportWords.Sha256(added.Report.Title, added.Report.Text);
        if (FindKnown(added.Report, series, words) is { } known)
        {
            AddCapture(known.Id, added, now, by);
            return known;
        }

        var version = 1 + (int)(_session.Number("SELECT max(version) FROM reports WHERE series = ?1", series) ?? 0);
        var id = AddReport(added, series, version, words, now, by);
        AddCapture(id, added, now, by);
        AddStatements(id, added, now);
        AddWarnings(id, added.Report.Warnings);
        WriteReading(id, added.Reading, added.Reader, now, new Rereading(null, added.Reading, _ => 0), isFirst: true);
        Note(LogNote.Added, new ItemAddress(id).ToString(), words);
        return new AddedReport(id, version > 1 ? AddOutcome.NewVersion : AddOutcome.Added, version);
    }

    private long AddReport(NewReport added, string series, int version, string words, string now, long by)
    {
        var (report, known) = (added.Report, added.Reading.Provenance);
        var id = _session.Insert(
            "INSERT INTO reports (series, version, words_sha256, name, format, outlet, byline, published, published_on, "
                + "address, language, characters, added_at, added_by) "
                + "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
            series,
            version,
            words,
            report.Id,
            FormatNames.Of(report.Format),
            known.Outlet,
            report.Byline,
            known.Published?.ToString(),
            known.Published is { } published ? NodaTime.Text.LocalDatePattern.Iso.Format(published.Date) : null,
            ReportSeries.AddressOf(report),
            report.Language,
            added.Reading.Text.CodePoints.Count,
            now,
            by
        );
        _session.Execute(
            "INSERT INTO texts (report, title, stated, words, holders, places) VALUES (?1, ?2, ?3, ?4, '', '')",
            id,
            known.Title ?? "",
            report.Title ?? "",
            report.Text
        );
        return id;
    }

    private void AddCapture(long report, NewReport added, string now, long by)
    {
        var capture = added.Report.Capture;
        _session.Execute(
            "INSERT OR IGNORE INTO captures (report, sha256, address, item, container, within, obtained, at, agent) "
                + "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            report,
            capture.Sha256,
            capture.Address,
            ReportSeries.ItemOf(added.Report),
            Containers.OutermostOf(capture)?.Sha256,
            Containers.PathOf(capture),
            capture.Obtained is { } obtained ? Moment.Of(obtained) : null,
            now,
            by
        );
    }
}
