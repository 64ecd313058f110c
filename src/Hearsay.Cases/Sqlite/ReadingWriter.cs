using Hearsay.Reading;

namespace Hearsay.Cases;

/// <summary>Writes what was read out of a text or a title.</summary>
/// <param name="session">Where to.</param>
/// <param name="passages">Writes the passages.</param>
/// <param name="row">The row of the reading.</param>
/// <param name="part">0 for the text, 1 for the title.</param>
internal sealed class ReadingWriter(SqliteSession session, PassageWriter passages, long row, int part)
{
    /// <summary>Writes all of it.</summary>
    public void Write(ReportReading reading, ItemNumbers numbers)
    {
        WriteTimes(reading, numbers.Of(ItemKind.Time));
        WritePlaces(reading, numbers.Of(ItemKind.Place));
        WriteFigures(reading, numbers.Of(ItemKind.Figure));
        WriteNames(reading, numbers.Of(ItemKind.Entity), numbers.Of(ItemKind.Name));
        WriteFindings(reading, numbers.Of(ItemKind.Finding));
        new OutlookWriter(session, passages, row, part).Write(reading, numbers);
        new ClaimWriter(session, passages, row, part).Write(reading, numbers.Of(ItemKind.Claim));
    }

    private void WriteTimes(ReportReading reading, IReadOnlyList<int> numbers)
    {
        for (var i = 0; i < reading.Times.Count; i++)
        {
            var time = reading.Times[i];
            var id = session.Insert(
                "INSERT INTO times (reading, part, place, number, passage, type, value, \"values\", precision, day_basis) "
                    + "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                row,
                part,
                i,
                numbers[i],
                passages.Write(part, reading.Text, time.Extent),
                ContractNames.Of(time.Type),
                time.Value,
                StoredNames.List(time.Values),
                ContractNames.Of(time.Precision),
                time.DayBasis is { } basis ? ContractNames.Of(basis) : null
            );
            for (var j = 0; j < time.Readings.Count; j++)
            {
                var meant = time.Readings[j];
                session.Execute(
                    "INSERT INTO time_readings (time, place, \"from\", \"to\", zone, basis, reading) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                    id,
                    j,
                    StoredNames.Of(meant.From),
                    StoredNames.Of(meant.To),
                    meant.Zone,
                    ContractNames.Of(meant.Basis),
                    row
                );
            }
        }
    }

    private void WritePlaces(ReportReading reading, IReadOnlyList<int> numbers)
    {
        for (var i = 0; i < reading.Places.Count; i++)
        {
            var place = reading.Places[i];
            var resolved = place.Resolved;
            session.Execute(
                "INSERT INTO places (reading, part, place, number, passage, name, toponym, latitude, longitude, feature, country, "
                    + "gazetteer) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
                row,
                part,
                i,
                numbers[i],
                passages.Write(part, reading.Text, place.Extent),
                place.Name,
                SharedNames.Toponym(session, place.Name, resolved?.Name ?? ""),
                resolved?.Latitude,
                resolved?.Longitude,
                resolved?.Feature,
                resolved?.Country,
                resolved?.Gazetteer
            );
        }
    }

    private void WriteFigures(ReportReading reading, IReadOnlyList<int> numbers)
    {
        for (var i = 0; i < reading.Figures.Count; i++)
        {
            var figure = reading.Figures[i];
            session.Execute(
                "INSERT INTO figures (reading, part, place, number, passage, what, who, low, high, words, claim) "
                    + "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                row,
                part,
                i,
                numbers[i],
                passages.Write(part, reading.Text, figure.Extent),
                figure.What,
                figure.Who,
                figure.Low,
                figure.High,
                figure.Words,
                figure.Claim < 0 ? null : figure.Claim
            );
        }
    }

    private void WriteNames(ReportReading reading, IReadOnlyList<int> entityNumbers, IReadOnlyList<int> numbers)
    {
        for (var i = 0; i < reading.Entities.Count; i++)
        {
            var entity = reading.Entities[i];
            session.Execute(
                "INSERT INTO entities (reading, part, place, number, name, type, aliases) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                row,
                part,
                i,
                entityNumbers[i],
                entity.Name,
                ContractNames.Of(entity.Type),
                StoredNames.List(entity.Aliases)
            );
        }

        for (var i = 0; i < reading.Names.Count; i++)
        {
            var name = reading.Names[i];
            session.Execute(
                "INSERT INTO names (reading, part, place, number, passage, type, entity) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                row,
                part,
                i,
                numbers[i],
                passages.Write(part, reading.Text, name.Extent),
                ContractNames.Of(name.Type),
                name.Entity < 0 ? null : name.Entity
            );
        }
    }

    private void WriteFindings(ReportReading reading, IReadOnlyList<int> numbers)
    {
        for (var i = 0; i < reading.Findings.Count; i++)
        {
            var finding = reading.Findings[i];
            var id = session.Insert(
                "INSERT INTO findings (reading, part, place, number, rule, name, message) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                row,
                part,
                i,
                numbers[i],
                finding.Rule,
                finding.Name,
                finding.Message
            );
            for (var j = 0; j < finding.Extents.Count; j++)
            {
                session.Execute(
                    "INSERT INTO finding_passages (finding, place, passage) VALUES (?1, ?2, ?3)",
                    id,
                    j,
                    passages.Write(part, reading.Text, finding.Extents[j])
                );
            }
        }
    }
}
