using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Cases;

/// <summary>Writes claims.</summary>
internal sealed class ClaimWriter(SqliteSession session, PassageWriter passages, long row, int part)
{
    /// <summary>Writes all claims of a reading.</summary>
    public void Write(ReportReading reading, IReadOnlyList<int> numbers)
    {
        for (var i = 0; i < reading.Claims.Count; i++)
        {
            Write(reading, i, numbers[i]);
        }
    }

    private void Write(ReportReading reading, int index, int number)
    {
        var claim = reading.Claims[index];
        var content = string.Join(" … ", claim.Content.Select(extent => extent.In(reading.Text.Text).ToString()));
        var id = session.Insert(
            "INSERT INTO claims (reading, part, place, number, holder, parent, quote, stance, certainty, polarity, content) "
                + "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
            row,
            part,
            index,
            number,
            claim.Holder is { } holder ? SharedNames.Holder(session, holder) : null,
            claim.Parent < 0 ? null : claim.Parent,
            ContractNames.Of(claim.Quote),
            ContractNames.Of(claim.Stance),
            ContractNames.Of(claim.Certainty),
            ContractNames.Of(claim.Polarity),
            content
        );
        session.Execute("INSERT INTO claim_search (rowid, content) VALUES (?1, fold(?2))", id, content);
        WritePassages(reading.Text, id, "source", claim.Source);
        WritePassages(reading.Text, id, "cue", claim.Cue);
        WritePassages(reading.Text, id, "content", claim.Content);
        WriteItems(id, "t", claim.Times);
        WriteItems(id, "p", claim.Places);
        WriteItems(id, "f", claim.Figures);
        // Who passed it on stands in the whole reading; that the words are there is checked by their passages.
        foreach (var hop in claim.Relay)
        {
            passages.Write(part, reading.Text, hop.Extent);
        }
    }

    private void WritePassages(AnnotatedText text, long claim, string role, IReadOnlyList<Extent> extents)
    {
        for (var i = 0; i < extents.Count; i++)
        {
            session.Execute(
                "INSERT INTO claim_passages (claim, role, place, passage) VALUES (?1, ?2, ?3, ?4)",
                claim,
                role,
                i,
                passages.Write(part, text, extents[i])
            );
        }
    }

    private void WriteItems(long claim, string kind, IReadOnlyList<int> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            session.Execute(
                "INSERT INTO claim_items (claim, kind, place, item) VALUES (?1, ?2, ?3, ?4)",
                claim,
                kind,
                i,
                items[i]
            );
        }
    }
}
