using Hearsay.Language;
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
                + "AND (NOT ?6 OR NOT EXISTS (SELECT 1 FROM reports q WHERE q.series = p.series AND q.version > p.version "
                + "AND (?2 OR q.removed IS NULL))) ORDER BY p.id LIMIT ?5",
            ReportAt,
            query.After,
            query.Removed ? 1 : 0,
            query.Series,
            query.Outlet,
            query.Limit,
            query.Latest ? 1 : 0
        );
    }

    public ReportEntry? Find(long report) =>
        _session.Query($"SELECT {ColumnsOfReport} {TablesOfReport} WHERE p.id = ?1", ReportAt, report).FirstOrDefault();

    public StoredText ReadText(long report) =>
        _session
            .Query(
                "SELECT title, stated, words FROM texts WHERE report = ?1",
                row => new StoredText(row.GetString(0), row.GetString(1), row.GetString(2)),
                report
            )
            .FirstOrDefault()
        ?? throw CaseErrors.NoSuchItem(new ItemAddress(report).ToString());

    public IReadOnlyList<ReportCapture> ReadCaptures(long report) =>
        _session.Query(
            "SELECT report, sha256, address, item, obtained, container, within FROM captures WHERE report = ?1 ORDER BY rowid",
            row => new ReportCapture(
                row.GetInt64(0),
                row.GetString(1),
                row.GetString(2),
                row.GetString(3),
                row.IsDBNull(4) ? null : row.At(4),
                row.Text(5),
                row.Text(6)
            ),
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
