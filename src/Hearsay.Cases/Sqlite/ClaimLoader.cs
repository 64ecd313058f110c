using Hearsay.Language;
using Hearsay.Reading;
using Microsoft.Data.Sqlite;

namespace Hearsay.Cases;

/// <summary>Makes claims of their rows again.</summary>
internal sealed class ClaimLoader(
    SqliteSession session,
    long row,
    int part,
    Func<SqliteDataReader, int, Extent> extentAt
)
{
    /// <summary>Loads all claims of a reading.</summary>
    public List<(int Number, Claim Claim)> Load()
    {
        var passages = session
            .Query(
                "SELECT c.id, l.role, p.start, p.\"end\" FROM claims c JOIN claim_passages l ON l.claim = c.id "
                    + "JOIN passages p ON p.id = l.passage WHERE c.reading = ?1 AND c.part = ?2 ORDER BY c.place, l.role, l.place",
                found => (Key: (found.GetInt64(0), found.GetString(1)), Extent: extentAt(found, 2)),
                row,
                part
            )
            .ToLookup(found => found.Key, found => found.Extent);
        var hops = session
            .Query(
                "SELECT c.id, h.name, p.start, p.\"end\", h.basis FROM claims c JOIN hops h ON h.claim = c.id "
                    + "JOIN passages p ON p.id = h.passage WHERE c.reading = ?1 AND c.part = ?2 ORDER BY c.place, h.place",
                found =>
                    (
                        Claim: found.GetInt64(0),
                        Hop: new Hop(found.GetString(1), extentAt(found, 2), StoredNames.HopBasis(found.GetString(4)))
                    ),
                row,
                part
            )
            .ToLookup(found => found.Claim, found => found.Hop);
        var items = session
            .Query(
                "SELECT c.id, i.kind, i.item FROM claims c JOIN claim_items i ON i.claim = c.id "
                    + "WHERE c.reading = ?1 AND c.part = ?2 ORDER BY c.place, i.kind, i.place",
                found => (Key: (found.GetInt64(0), found.GetString(1)), Item: found.GetInt32(2)),
                row,
                part
            )
            .ToLookup(found => found.Key, found => found.Item);
        return session.Query(
            "SELECT c.number, c.id, h.name, c.parent, c.quote, c.stance, c.certainty, c.polarity "
                + "FROM claims c LEFT JOIN holders h ON h.id = c.holder WHERE c.reading = ?1 AND c.part = ?2 ORDER BY c.place",
            found =>
            {
                var id = found.GetInt64(1);
                return (
                    found.GetInt32(0),
                    new Claim
                    {
                        Source = [.. passages[(id, "source")]],
                        Cue = [.. passages[(id, "cue")]],
                        Content = [.. passages[(id, "content")]],
                        Holder = found.Text(2),
                        Relay = [.. hops[id]],
                        Parent = (int)(found.Whole(3) ?? -1),
                        Quote = StoredNames.Quote(found.GetString(4)),
                        Stance = StoredNames.Stance(found.GetString(5)),
                        Certainty = StoredNames.Certainty(found.GetString(6)),
                        Polarity = StoredNames.Polarity(found.GetString(7)),
                        Times = [.. items[(id, "t")]],
                        Places = [.. items[(id, "p")]],
                        Figures = [.. items[(id, "f")]],
                    }
                );
            },
            row,
            part
        );
    }
}
