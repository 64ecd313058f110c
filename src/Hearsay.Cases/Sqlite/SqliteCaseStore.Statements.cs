using Hearsay.Intake;
using Hearsay.Reading;

namespace Hearsay.Cases;

internal sealed partial class SqliteCaseStore
{
    public IReadOnlyList<Statement> ReadStatements(long report) =>
        _session.Query(
            "SELECT s.field, s.value, s.origin, s.at, a.kind, a.name, a.version FROM statements s "
                + "JOIN agents a ON a.id = s.agent WHERE s.report = ?1 ORDER BY s.place",
            row => new Statement(row.GetString(0), row.GetString(1), row.GetString(2), row.At(3), row.Agent(4)),
            report
        );

    public IReadOnlyList<string> ReadWarnings(long report) =>
        _session.Query("SELECT words FROM warnings WHERE report = ?1 ORDER BY place", row => row.GetString(0), report);

    private void AddStatements(long report, NewReport added, string now)
    {
        var extractor = SharedNames.Agent(_session, added.Reader);
        var by = SharedNames.Agent(_session, added.By);
        var place = 0;
        foreach (var (field, value, origin) in StatementsOf(added))
        {
            _session.Execute(
                "INSERT OR IGNORE INTO statements (report, place, field, value, origin, at, agent) "
                    + "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                report,
                place++,
                field,
                value,
                origin,
                now,
                origin == Statement.Given ? by : extractor
            );
        }
    }

    private void AddWarnings(long report, IReadOnlyList<string> warnings)
    {
        for (var place = 0; place < warnings.Count; place++)
        {
            _session.Execute(
                "INSERT INTO warnings (report, place, words) VALUES (?1, ?2, ?3)",
                report,
                place,
                warnings[place]
            );
        }
    }

    private static IEnumerable<MetadataStatement> StatementsOf(NewReport added)
    {
        var (source, known) = (added.Report, added.Reading.Provenance);
        foreach (var statement in source.Statements)
        {
            yield return statement;
        }

        // Formats with a field for each thing, such as JSON Lines, say no more of where it stands.
        (string Field, string? Value)[] fields =
        [
            ("title", source.Title),
            ("outlet", source.Outlet),
            ("byline", source.Byline),
            ("published", source.Published),
            ("made", source.Made),
            ("address", source.Address),
            ("language", source.Language),
        ];
        foreach (var (field, value) in fields)
        {
            if (value is not null && !source.Statements.Any(said => said.Field == field && said.Value == value))
            {
                yield return new MetadataStatement(field, value, Statement.Capture);
            }
        }

        (string Field, string? Value)[] given =
        [
            ("title", known.Title == source.Title ? null : known.Title),
            ("outlet", known.Outlet == source.Outlet ? null : known.Outlet),
            ("published", IsStated(known.Published, source.Published) ? null : known.Published?.ToString()),
        ];
        foreach (var (field, value) in given)
        {
            if (value is not null)
            {
                yield return new MetadataStatement(field, value, Statement.Given);
            }
        }
    }

    private static bool IsStated(PublicationTime? known, string? stated) =>
        PublicationTime.TryParse(stated, out var time) && known == time;
}
