using Hearsay.Language;

namespace Hearsay.Cases;

/// <summary>Searches holders and places by their names, those that stand in the text and those they are taken to mean.</summary>
internal sealed class NameSearch(SqliteSession session, Func<long, ReportEntry?> find)
{
    private const string OfHolders =
        "SELECT p.id, c.part, s.start, s.\"end\", c.number, h.name FROM holder_search n JOIN holders h ON h.id = n.rowid "
        + "JOIN claims c ON c.holder = h.id JOIN reports p ON p.reading = c.reading "
        + "JOIN claim_passages l ON l.claim = c.id AND l.place = 0 "
        + "AND l.role = (SELECT max(role) FROM claim_passages WHERE claim = c.id AND role IN ('source', 'cue')) "
        + "JOIN passages s ON s.id = l.passage WHERE holder_search MATCH ?1 AND ";

    private const string OfPlaces =
        "SELECT p.id, c.part, s.start, s.\"end\", c.number, t.main FROM toponym_search n JOIN toponyms t ON t.id = n.rowid "
        + "JOIN places c ON c.toponym = t.id JOIN reports p ON p.reading = c.reading "
        + "JOIN passages s ON s.id = c.passage WHERE toponym_search MATCH ?1 AND ";

    // The latest published first; so many mentions are looked at.
    private const string Order = " ORDER BY p.published_on DESC, p.id DESC, c.part, s.start LIMIT ?10";
    private const int Mentions = 64;

    public SearchResults Search(SearchQuery query)
    {
        var words = SearchWords.ToQuery(query.Words);
        var isHolder = query.Kind == SearchKind.Holders;
        // A holder is one of a claim; a place is one of a report, and so are the conditions on it.
        var sql = isHolder
            ? OfHolders + SearchFilter.OfClaims(query) + Order
            : OfPlaces + SearchFilter.OfReports(query) + Order;
        object?[] values = [.. SearchFilter.Values(query, words), (query.Limit + 1L) * Mentions];
        var found = session
            .Query(
                sql,
                row => new Mention(
                    row.GetInt64(0),
                    row.GetInt32(1) == 1,
                    new Extent(row.GetInt32(2), row.GetInt32(3)),
                    row.GetInt32(4),
                    row.GetString(5)
                ),
                values
            )
            .GroupBy(mention => mention.Report)
            .ToList();
        var kind = isHolder ? ItemKind.Claim : ItemKind.Place;
        return new SearchResults(
            [.. found.Take(query.Limit).Select(report => Hit(report.Key, kind, [.. report.Take(query.Passages)]))],
            found.Count > query.Limit
        );
    }

    private SearchHit Hit(long report, ItemKind kind, Mention[] mentions)
    {
        var (title, text) = session
            .Query(
                "SELECT title, words FROM texts WHERE report = ?1",
                row => (row.GetString(0), row.GetString(1)),
                report
            )
            .Single();
        return new SearchHit(
            find(report)!,
            [.. mentions.Select(mention => Passage(mention, kind, mention.InTitle ? title : text))]
        );
    }

    private static SearchPassage Passage(Mention mention, ItemKind kind, string text)
    {
        var points = new CodePoints(text);
        var mark = new Extent(points.ToUtf16(mention.Extent.Start), points.ToUtf16(mention.Extent.End));
        var (window, _) = PassageWindows.Cut(text, [mark], 1)[0];
        return new SearchPassage(
            mention.InTitle,
            points.FromUtf16(window),
            window.In(text).ToString(),
            [mention.Extent],
            new ItemAddress(mention.Report, kind, mention.Number)
        )
        {
            Label = mention.Name.Length == 0 ? null : mention.Name,
        };
    }

    private sealed record Mention(long Report, bool InTitle, Extent Extent, int Number, string Name);
}
