using Hearsay.Language;
using Hearsay.Reading;
using Microsoft.Data.Sqlite;

namespace Hearsay.Cases;

/// <summary>Makes a reading of its rows again.</summary>
/// <param name="session">Where from.</param>
/// <param name="row">The row of the reading.</param>
/// <param name="part">0 for the text, 1 for the title.</param>
/// <param name="text">The text or the title.</param>
internal sealed class ReadingLoader(SqliteSession session, long row, int part, AnnotatedText text)
{
    private readonly int[][] _numbers = [.. Enum.GetValues<ItemKind>().Select(_ => Array.Empty<int>())];

    /// <summary>The numbers of what was loaded.</summary>
    public ItemNumbers Numbers => new(_numbers);

    /// <summary>Loads all of it.</summary>
    public ReportReading Load(Provenance provenance) =>
        new()
        {
            Text = text,
            Provenance = provenance,
            Times = Items(ItemKind.Time, Times()),
            Places = Items(ItemKind.Place, Places()),
            Figures = Items(ItemKind.Figure, Figures()),
            Names = Items(ItemKind.Name, Names()),
            Entities = Items(ItemKind.Entity, Entities()),
            Findings = Items(ItemKind.Finding, Findings()),
            Claims = Items(ItemKind.Claim, new ClaimLoader(session, row, part, ExtentAt).Load()),
        };

    private IReadOnlyList<T> Items<T>(ItemKind kind, List<(int Number, T Item)> rows)
    {
        _numbers[(int)kind] = [.. rows.Select(item => item.Number)];
        return [.. rows.Select(item => item.Item)];
    }

    // An extent that stands in two columns, in code points.
    private Extent ExtentAt(SqliteDataReader reader, int column) =>
        new(text.CodePoints.ToUtf16(reader.GetInt32(column)), text.CodePoints.ToUtf16(reader.GetInt32(column + 1)));

    private List<(int, TimeExpression)> Times()
    {
        var readings = session
            .Query(
                "SELECT t.id, r.\"from\", r.\"to\", r.zone, r.basis FROM times t JOIN time_readings r ON r.time = t.id "
                    + "WHERE t.reading = ?1 AND t.part = ?2 ORDER BY t.place, r.place",
                found => (found.GetInt64(0), Reading: ReadingAt(found, 1)),
                row,
                part
            )
            .ToLookup(pair => pair.Item1, pair => pair.Reading);
        return session.Query(
            "SELECT t.number, p.start, p.\"end\", t.type, t.value, t.\"values\", t.precision, t.day_basis, t.id "
                + "FROM times t JOIN passages p ON p.id = t.passage WHERE t.reading = ?1 AND t.part = ?2 ORDER BY t.place",
            found =>
                (
                    found.GetInt32(0),
                    new TimeExpression(
                        ExtentAt(found, 1),
                        StoredNames.TimexType(found.GetString(3)),
                        found.GetString(4),
                        StoredNames.Precision(found.GetString(6)),
                        [.. readings[found.GetInt64(8)]]
                    )
                    {
                        Values = StoredNames.List(found.GetString(5)),
                        DayBasis = found.Text(7) is { } basis ? StoredNames.DayBasis(basis) : null,
                    }
                ),
            row,
            part
        );
    }

    private static TimeReading ReadingAt(SqliteDataReader found, int column) =>
        new(
            StoredNames.Instant(found.GetString(column)),
            StoredNames.Instant(found.GetString(column + 1)),
            found.GetString(column + 2),
            StoredNames.ZoneBasis(found.GetString(column + 3))
        );

    private List<(int, Place)> Places()
    {
        var readings = session
            .Query(
                "SELECT p.id, r.place, r.name, r.latitude, r.longitude, r.feature, r.country, r.gazetteer, r.zone, r.reason "
                    + "FROM places p JOIN place_readings r ON r.\"in\" = p.id "
                    + "WHERE p.reading = ?1 AND p.part = ?2 ORDER BY p.place, r.place",
                found =>
                    (
                        Place: found.GetInt64(0),
                        Index: found.GetInt32(1),
                        Reading: new PlaceReading(
                            found.GetString(2),
                            found.GetDouble(3),
                            found.GetDouble(4),
                            found.GetString(5),
                            found.GetString(6),
                            found.Text(7),
                            found.Text(8),
                            found.GetString(9)
                        )
                    ),
                row,
                part
            )
            .ToLookup(found => found.Place);
        return session.Query(
            "SELECT t.number, p.start, p.\"end\", t.name, t.id FROM places t JOIN passages p ON p.id = t.passage "
                + "WHERE t.reading = ?1 AND t.part = ?2 ORDER BY t.place",
            found =>
            {
                var meant = readings[found.GetInt64(4)].ToList();
                return (
                    found.GetInt32(0),
                    new Place(
                        ExtentAt(found, 1),
                        found.GetString(3),
                        meant.Where(reading => reading.Index == 0).Select(reading => reading.Reading).FirstOrDefault(),
                        [.. meant.Where(reading => reading.Index > 0).Select(reading => reading.Reading)]
                    )
                );
            },
            row,
            part
        );
    }

    private List<(int, Figure)> Figures() =>
        session.Query(
            "SELECT t.number, p.start, p.\"end\", t.what, t.who, t.low, t.high, t.words, t.claim "
                + "FROM figures t JOIN passages p ON p.id = t.passage WHERE t.reading = ?1 AND t.part = ?2 ORDER BY t.place",
            found =>
                (
                    found.GetInt32(0),
                    new Figure(
                        ExtentAt(found, 1),
                        found.Text(3),
                        found.Text(4),
                        found.Real(5),
                        found.Real(6),
                        found.GetString(7),
                        (int)(found.Whole(8) ?? -1)
                    )
                ),
            row,
            part
        );

    private List<(int, Name)> Names() =>
        session.Query(
            "SELECT t.number, p.start, p.\"end\", t.type, t.entity FROM names t JOIN passages p ON p.id = t.passage "
                + "WHERE t.reading = ?1 AND t.part = ?2 ORDER BY t.place",
            found =>
                (
                    found.GetInt32(0),
                    new Name(ExtentAt(found, 1), StoredNames.NameType(found.GetString(3)), (int)(found.Whole(4) ?? -1))
                ),
            row,
            part
        );

    private List<(int, Entity)> Entities() =>
        session.Query(
            "SELECT number, name, type, aliases FROM entities WHERE reading = ?1 AND part = ?2 ORDER BY place",
            found =>
                (
                    found.GetInt32(0),
                    new Entity(
                        found.GetString(1),
                        StoredNames.NameType(found.GetString(2)),
                        StoredNames.List(found.GetString(3))
                    )
                ),
            row,
            part
        );

    private List<(int, Finding)> Findings()
    {
        var extents = session
            .Query(
                "SELECT f.id, p.start, p.\"end\" FROM findings f JOIN finding_passages l ON l.finding = f.id "
                    + "JOIN passages p ON p.id = l.passage WHERE f.reading = ?1 AND f.part = ?2 ORDER BY f.place, l.place",
                found => (Finding: found.GetInt64(0), Extent: ExtentAt(found, 1)),
                row,
                part
            )
            .ToLookup(found => found.Finding, found => found.Extent);
        var readings = session
            .Query(
                "SELECT f.id, r.\"from\", r.\"to\", r.zone, r.basis FROM findings f JOIN finding_readings r ON r.finding = f.id "
                    + "WHERE f.reading = ?1 AND f.part = ?2 ORDER BY f.place, r.place",
                found => (Finding: found.GetInt64(0), Reading: ReadingAt(found, 1)),
                row,
                part
            )
            .ToLookup(found => found.Finding, found => found.Reading);
        return session.Query(
            "SELECT number, id, rule, name, message FROM findings WHERE reading = ?1 AND part = ?2 ORDER BY place",
            found =>
                (
                    found.GetInt32(0),
                    new Finding(
                        found.GetString(2),
                        found.GetString(3),
                        [.. extents[found.GetInt64(1)]],
                        found.GetString(4),
                        [.. readings[found.GetInt64(1)]]
                    )
                ),
            row,
            part
        );
    }
}
