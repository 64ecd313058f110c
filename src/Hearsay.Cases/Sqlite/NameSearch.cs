using Hearsay.Language;

namespace Hearsay.Cases;

/// <summary>Searches holders and places by their names, those that stand in the text and those they are taken to mean.</summary>
internal sealed class NameSearch(SqliteSession session, Func<long, ReportEntry?> find)
{
    // Names that are mentioned more often than this tell no reports apart: then the last that were added come first, which
    // costs nothing.
    private const int Common = 4000;

    // So many mentions are looked at for each report that is asked for.
    private const int Mentions = 16;

    private const string Holders = "(SELECT rowid FROM holder_search WHERE holder_search MATCH ?1)";
    private const string Toponyms = "(SELECT rowid FROM toponym_search WHERE toponym_search MATCH ?1)";

    private const string Reports =
        "CROSS JOIN readings r ON r.id = c.reading CROSS JOIN reports p ON p.id = r.report AND p.reading = r.id WHERE ";

    private const string ShowHolders =
        "SELECT f.report, c.part, s.start, s.\"end\", c.number, h.name FROM found f JOIN claims c ON c.id = f.id "
        + "JOIN holders h ON h.id = c.holder JOIN claim_passages l ON l.claim = c.id AND l.place = 0 "
        + "AND l.role = (SELECT max(role) FROM claim_passages WHERE claim = c.id AND role IN ('source', 'cue')) "
        + "JOIN passages s ON s.id = l.passage";

    private const string ShowPlaces =
        "SELECT f.report, c.part, s.start, s.\"end\", c.number, t.main FROM found f JOIN places c ON c.id = f.id "
        + "JOIN toponyms t ON t.id = c.toponym JOIN passages s ON s.id = c.passage";

    public SearchResults Search(SearchQuery query)
    {
        var words = SearchWords.ToQuery(query.Words);
        var isHolder = query.Kind == SearchKind.Holders;
        // A holder is one of a claim; a place is one of a report, and so are the conditions on it.
        var (table, column, names) = isHolder ? ("claims", "holder", Holders) : ("places", "toponym", Toponyms);
        var filter = isHolder ? SearchFilter.OfClaims(query) : SearchFilter.OfReports(query);
        var isCommon =
            session.Number(
                $"SELECT count(*) FROM (SELECT 1 FROM {table} c WHERE c.{column} IN {names} LIMIT {Common + 1})",
                words
            ) > Common;
        // With a plus in front the index of the names is left alone, and the table gone through from its end.
        var (chosen, order) = isCommon
            ? ($"+c.{column} IN {names}", "c.id DESC")
            : ($"c.{column} IN {names}", "p.published_on DESC, p.id DESC, c.part, c.place");
        var sql =
            $"WITH found AS MATERIALIZED (SELECT c.id, p.id AS report, p.published_on AS day FROM {table} c {Reports} {chosen} "
            + $"AND {filter} ORDER BY {order} LIMIT ?10) "
            + (isHolder ? ShowHolders : ShowPlaces)
            + " ORDER BY f.day DESC, f.report DESC, c.part, s.start";
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
