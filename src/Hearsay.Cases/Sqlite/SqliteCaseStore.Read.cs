using Hearsay.Language;
using Hearsay.Reading;
using Microsoft.Data.Sqlite;

namespace Hearsay.Cases;

internal sealed partial class SqliteCaseStore
{
    public IReadOnlyList<ReportEntry> List(ReportQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _session.Query(
            $"SELECT {ColumnsOfReport} {TablesOfReport} WHERE p.id > ?1 AND (?2 OR p.removed IS NULL) "
                + "AND (?3 IS NULL OR p.series = ?3) AND (?4 IS NULL OR instr(lower(p.outlet), lower(?4)) > 0) "
                + "ORDER BY p.id LIMIT ?5",
            ReportAt,
            query.After,
            query.Removed ? 1 : 0,
            query.Series,
            query.Outlet,
            query.Limit
        );
    }

    public ReportEntry? Find(long report) =>
        _session.Query($"SELECT {ColumnsOfReport} {TablesOfReport} WHERE p.id = ?1", ReportAt, report).FirstOrDefault();

    public StoredText ReadText(long report) =>
        _session
            .Query(
                "SELECT title, words FROM texts WHERE report = ?1",
                row => new StoredText(row.GetString(0), row.GetString(1)),
                report
            )
            .FirstOrDefault()
        ?? throw CaseErrors.NoSuchItem(new ItemAddress(report).ToString());

    public StoredReading Read(long report) => _session.Read(() => ReadLatest(report));

    public IReadOnlyList<ReportCapture> ReadCaptures(long report) =>
        _session.Query(
            "SELECT report, sha256, address, item, obtained FROM captures WHERE report = ?1 ORDER BY rowid",
            row => new ReportCapture(
                row.GetInt64(0),
                row.GetString(1),
                row.GetString(2),
                row.GetInt32(3),
                row.IsDBNull(4) ? null : row.At(4)
            ),
            report
        );

    public IReadOnlyList<Statement> ReadStatements(long report) =>
        _session.Query(
            "SELECT s.field, s.value, s.origin, s.at, a.kind, a.name, a.version FROM statements s "
                + "JOIN agents a ON a.id = s.agent WHERE s.report = ?1 ORDER BY s.field, s.origin, s.value",
            row => new Statement(row.GetString(0), row.GetString(1), row.GetString(2), row.At(3), row.Agent(4)),
            report
        );

    public IReadOnlyList<StoredPassage> ReadPassages(long report) =>
        _session.Query(
            "SELECT report, part, start, \"end\", words FROM passages WHERE report = ?1 ORDER BY part, start, \"end\"",
            row => new StoredPassage(
                row.GetInt64(0),
                row.GetInt32(1) == 1,
                new Extent(row.GetInt32(2), row.GetInt32(3)),
                row.GetString(4)
            ),
            report
        );

    private StoredReading ReadLatest(long report)
    {
        var entry = Find(report) ?? throw CaseErrors.NoSuchItem(new ItemAddress(report).ToString());
        var text = ReadText(report);
        return _session
            .Query(
                "SELECT r.id, r.published, r.title, r.outlet, r.address, r.at, a.kind, a.name, a.version "
                    + "FROM reports p JOIN readings r ON r.id = p.reading JOIN agents a ON a.id = r.agent WHERE p.id = ?1",
                row =>
                    (
                        Row: row.GetInt64(0),
                        Provenance: new Provenance
                        {
                            Published = PublicationTime.TryParse(row.Text(1), out var published) ? published : null,
                            Title = row.Text(2),
                            Outlet = row.Text(3),
                            Address = row.Text(4),
                        },
                        At: row.At(5),
                        Reader: row.Agent(6)
                    ),
                report
            )
            .Select(found => Load(entry, text, found.Row, found.Provenance, found.Reader, found.At))
            .Single();
    }

    private StoredReading Load(
        ReportEntry entry,
        StoredText text,
        long row,
        Provenance provenance,
        Agent reader,
        DateTimeOffset at
    )
    {
        var loader = new ReadingLoader(_session, row, 0, Annotator.English.Annotate(text.Words));
        var reading = loader.Load(provenance);
        if (string.IsNullOrWhiteSpace(provenance.Title))
        {
            return new StoredReading(entry, reading, loader.Numbers, ItemNumbers.None, reader, at);
        }

        var title = new ReadingLoader(_session, row, 1, Annotator.English.Annotate(provenance.Title));
        reading = reading with { Title = title.Load(provenance) };
        return new StoredReading(entry, reading, loader.Numbers, title.Numbers, reader, at);
    }

    private static ReportEntry ReportAt(SqliteDataReader row) =>
        new()
        {
            Id = row.GetInt64(0),
            Series = row.GetString(1),
            Version = row.GetInt32(2),
            WordsSha256 = row.GetString(3),
            Name = row.GetString(4),
            Format = row.GetString(5),
            Title = row.GetString(6) is { Length: > 0 } title ? title : null,
            Outlet = row.Text(7),
            Byline = row.Text(8),
            Published = row.Text(9),
            Address = row.Text(10),
            Language = row.Text(11),
            Characters = row.GetInt32(12),
            Claims = row.GetInt32(13),
            Findings = row.GetInt32(14),
            AddedAt = row.At(15),
            AddedBy = row.Agent(16),
            RemovedBy = row.Whole(19),
        };
}
