using Hearsay.Language;

namespace Hearsay.Cases;

/// <summary>Searches claims by what is said.</summary>
internal sealed class ClaimSearch(SqliteSession session, Func<long, ReportEntry?> find)
{
    private const int Common = 4000;
    private const int Few = 4000;

    public SearchResults Search(SearchQuery query)
    {
        var words = SearchWords.ToQuery(query.Words);
        var claims = Find(query, words);
        var reports = claims.GroupBy(claim => claim.Report).ToList();
        return new SearchResults(
            [
                .. reports
                    .Take(query.Limit)
                    .Select(found => new SearchHit(
                        find(found.Key)!,
                        [.. found.Take(query.Passages).Select(claim => Passage(claim.Row, found.Key, words))]
                    )),
            ],
            reports.Count > query.Limit
        );
    }

    private List<(long Row, long Report)> Find(SearchQuery query, string words)
    {
        var filter = SearchFilter.OfClaims(query);
        object?[] values = [.. SearchFilter.Values(query, words), (query.Limit + 1L) * 8];
        if (query.Holder is not null || query.Place is not null || query.On is not null)
        {
            var few = session.Query(
                $"SELECT c.id FROM reports p JOIN claims c ON c.reading = p.reading WHERE {filter} AND ?1 IS NOT NULL "
                    + $"LIMIT min(?10, 0) + {Few + 1}",
                row => row.GetInt64(0),
                values
            );
            if (few.Count <= Few)
            {
                return session.Query(
                    "SELECT s.rowid, p.id FROM json_each(?1) j CROSS JOIN claim_search s ON s.rowid = j.value "
                        + "JOIN claims c ON c.id = s.rowid JOIN reports p ON p.reading = c.reading "
                        + "WHERE claim_search MATCH ?2 ORDER BY rank LIMIT ?3",
                    row => (row.GetInt64(0), row.GetInt64(1)),
                    $"[{string.Join(',', few)}]",
                    words,
                    (query.Limit + 1L) * 8
                );
            }
        }

        return session.Query(
            "SELECT s.rowid, p.id FROM claim_search s CROSS JOIN claims c ON c.id = s.rowid CROSS JOIN readings r ON r.id = c.reading "
                + $"CROSS JOIN reports p ON p.id = r.report AND p.reading = r.id WHERE claim_search MATCH ?1 AND {filter} "
                + $"ORDER BY {(IsCommon(words) ? "s.rowid DESC" : "rank, s.rowid")} LIMIT ?10",
            row => (row.GetInt64(0), row.GetInt64(1)),
            values
        );
    }

    private bool IsCommon(string words) =>
        session.Number(
            $"SELECT count(*) FROM (SELECT 1 FROM claim_search WHERE claim_search MATCH ?1 LIMIT {Common + 1})",
            words
        ) > Common;

    private SearchPassage Passage(long row, long report, string words)
    {
        var (number, part, holder, marked) = session
            .Query(
                "SELECT c.number, c.part, h.name, highlight(claim_search, 0, ?3, ?4) FROM claim_search s "
                    + "JOIN claims c ON c.id = s.rowid LEFT JOIN holders h ON h.id = c.holder "
                    + "WHERE claim_search MATCH ?1 AND s.rowid = ?2",
                found => (found.GetInt32(0), found.GetInt32(1), found.Text(2), MarkedWords.Parse(found.GetString(3))),
                words,
                row,
                MarkedWords.Open.ToString(),
                MarkedWords.Close.ToString()
            )
            .Single();
        var extents = session.Query(
            "SELECT s.start, s.\"end\" FROM claim_passages l JOIN passages s ON s.id = l.passage "
                + "WHERE l.claim = ?1 AND l.role = 'content' ORDER BY l.place",
            found => new Extent(found.GetInt32(0), found.GetInt32(1)),
            row
        );
        return new SearchPassage(
            part == 1,
            new Extent(extents[0].Start, extents[^1].End),
            marked.Words,
            [.. InText(marked, extents)],
            new ItemAddress(report, ItemKind.Claim, number)
        )
        {
            Label = holder,
        };
    }

    // The claim's words are those of its extents, parted by " … "; back from there to where they stand in the text.
    private static IEnumerable<Extent> InText(MarkedWords marked, List<Extent> extents)
    {
        var points = new CodePoints(marked.Words);
        foreach (var mark in marked.Marks.Select(points.FromUtf16))
        {
            var at = 0;
            foreach (var extent in extents)
            {
                if (mark.Start >= at && mark.End <= at + extent.Length)
                {
                    yield return new Extent(extent.Start + mark.Start - at, extent.Start + mark.End - at);
                    break;
                }

                at += extent.Length + 3;
            }
        }
    }
}
