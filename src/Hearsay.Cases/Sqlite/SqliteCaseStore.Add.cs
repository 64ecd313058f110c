using Hearsay.Intake;
using Hearsay.Reading;

namespace Hearsay.Cases;

internal sealed partial class SqliteCaseStore
{
    private const string ColumnsOfReport =
        "p.id, p.series, p.version, p.words_sha256, p.name, p.format, x.title, p.outlet, p.byline, p.published, p.address, "
        + "p.language, p.characters, r.claims, r.findings, p.added_at, a.kind, a.name, a.version, p.removed";

    private const string TablesOfReport =
        "FROM reports p JOIN texts x ON x.report = p.id JOIN readings r ON r.id = p.reading JOIN agents a ON a.id = p.added_by";

    public IReadOnlyList<AddedReport> Add(IReadOnlyList<NewReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return _session.Write(() => reports.Select(Add).ToList());
    }

    public AddedReport? FindKnown(string sha256, int item, string address)
    {
        // Files have no address of their own: the same bytes are the same file, wherever it lies.
        var same = _session.Query(
            "SELECT p.id, p.version, c.address FROM captures c JOIN reports p ON p.id = c.report "
                + "WHERE c.sha256 = ?1 AND c.item = ?2 ORDER BY p.id",
            row =>
                (Known: new AddedReport(row.GetInt64(0), AddOutcome.Known, row.GetInt32(1)), Address: row.GetString(2)),
            sha256,
            item
        );
        var web = CaptureSource.IsAddress(address);
        return same.Find(row => row.Address == address || (!web && !CaptureSource.IsAddress(row.Address))).Known;
    }

    private AddedReport Add(NewReport added)
    {
        var report = added.Report;
        var capture = report.Capture;
        var now = Now();
        var by = SharedNames.Agent(_session, added.By);
        if (FindKnown(capture.Sha256, added.Item, capture.Address) is { } known)
        {
            AddCapture(known.Id, added, now, by);
            return known;
        }

        var series = added.Series ?? ReportSeries.Of(report, added.Item);
        var words = ReportWords.Sha256(report.Title, report.Text);
        var same = _session
            .Query(
                "SELECT id, version FROM reports WHERE series = ?1 AND words_sha256 = ?2",
                row => new AddedReport(row.GetInt64(0), AddOutcome.Known, row.GetInt32(1)),
                series,
                words
            )
            .FirstOrDefault();
        if (same is not null)
        {
            AddCapture(same.Id, added, now, by);
            return same;
        }

        var version = 1 + (int)(_session.Number("SELECT max(version) FROM reports WHERE series = ?1", series) ?? 0);
        var id = AddReport(added, series, version, words, now, by);
        AddCapture(id, added, now, by);
        AddStatements(id, added, now, by);
        WriteReading(id, added.Reading, added.Reader, now, new Rereading(null, added.Reading, _ => 0), isFirst: true);
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
            "INSERT INTO texts (report, title, words, holders, places) VALUES (?1, ?2, ?3, '', '')",
            id,
            known.Title ?? "",
            report.Text
        );
        return id;
    }

    private void AddCapture(long report, NewReport added, string now, long by) =>
        _session.Execute(
            "INSERT OR IGNORE INTO captures (report, sha256, address, item, obtained, at, agent) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            report,
            added.Report.Capture.Sha256,
            added.Report.Capture.Address,
            added.Item,
            added.Report.Capture.Obtained is { } obtained ? Moment.Of(obtained) : null,
            now,
            by
        );

    private void AddStatements(long report, NewReport added, string now, long by)
    {
        var (source, known) = (added.Report, added.Reading.Provenance);
        var extractor = SharedNames.Agent(_session, added.Reader);
        State("title", source.Title, "capture", extractor);
        State("outlet", source.Outlet, "capture", extractor);
        State("byline", source.Byline, "capture", extractor);
        State("published", source.Published, "capture", extractor);
        State("address", source.Address, "capture", extractor);
        State("language", source.Language, "capture", extractor);
        State("title", known.Title == source.Title ? null : known.Title, "given", by);
        State("outlet", known.Outlet == source.Outlet ? null : known.Outlet, "given", by);
        State(
            "published",
            IsStated(known.Published, source.Published) ? null : known.Published?.ToString(),
            "given",
            by
        );

        void State(string field, string? value, string origin, long agent)
        {
            if (value is not null)
            {
                _session.Execute(
                    "INSERT OR IGNORE INTO statements (report, field, value, origin, at, agent) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                    report,
                    field,
                    value,
                    origin,
                    now,
                    agent
                );
            }
        }
    }

    private static bool IsStated(PublicationTime? known, string? stated) =>
        PublicationTime.TryParse(stated, out var time) && known == time;
}
