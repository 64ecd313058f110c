using Hearsay.Reading;

namespace Hearsay.Cases;

/// <summary>Writes what a text or a title predicts, and who is bound to what in it.</summary>
/// <param name="session">Where to.</param>
/// <param name="passages">Writes the passages.</param>
/// <param name="row">The row of the reading.</param>
/// <param name="part">0 for the text, 1 for the title.</param>
internal sealed class OutlookWriter(SqliteSession session, PassageWriter passages, long row, int part)
{
    /// <summary>Writes all of it.</summary>
    public void Write(ReportReading reading, ItemNumbers numbers)
    {
        for (var i = 0; i < reading.Forecasts.Count; i++)
        {
            var forecast = reading.Forecasts[i];
            session.Execute(
                "INSERT INTO forecasts (reading, part, place, number, passage, holder, \"from\", \"to\", claim) "
                    + "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                row,
                part,
                i,
                numbers.Of(ItemKind.Forecast)[i],
                passages.Write(part, reading.Text, forecast.Extent),
                forecast.Holder,
                forecast.From is { } from ? StoredNames.Of(from) : null,
                forecast.To is { } to ? StoredNames.Of(to) : null,
                forecast.Claim < 0 ? null : forecast.Claim
            );
        }

        for (var i = 0; i < reading.Commitments.Count; i++)
        {
            var commitment = reading.Commitments[i];
            session.Execute(
                "INSERT INTO commitments (reading, part, place, number, passage, party, status, claim) "
                    + "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                row,
                part,
                i,
                numbers.Of(ItemKind.Commitment)[i],
                passages.Write(part, reading.Text, commitment.Extent),
                commitment.Party,
                ContractNames.Of(commitment.Status),
                commitment.Claim < 0 ? null : commitment.Claim
            );
        }
    }
}
