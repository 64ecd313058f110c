using Hearsay.Language;

namespace Hearsay.Cases;

/// <summary>Searches reports by their titles, words, holders and places.</summary>
internal sealed class ReportSearch(SqliteSession session, Func<long, ReportEntry?> find)
{
    // Words that stand in more reports than this tell none of them apart: then the latest come first, which costs nothing.
    private const int Common = 4000;

    // So few reports are asked one by one whether the words are in them.
    private const int Few = 1000;

    public SearchResults Search(SearchQuery query)
    {
        var words = SearchWords.ToQuery(query.Words);
        var found = Find(query, words);
        List<long> shown = [.. found.Take(query.Limit)];
        var marked = Mark(shown, words);
        var hits = shown.Select(report => Hit(report, marked[report], query.Passages));
        return new SearchResults([.. hits], found.Count > query.Limit);
    }

    private List<long> Find(SearchQuery query, string words)
    {
        var filter = SearchFilter.OfReports(query);
        object?[] values = [.. SearchFilter.Values(query, words), (long)query.Limit + 1];
        if (query.Holder is not null || query.Place is not null || query.On is not null)
        {
            var few = session.Query(
                $"SELECT p.id FROM reports p WHERE {filter} AND ?1 IS NOT NULL LIMIT min(?10, 0) + {Few + 1}",
                row => row.GetInt64(0),
                values
            );
            if (few.Count <= Few)
            {
                return session.Query(
                    "SELECT s.rowid FROM json_each(?1) j CROSS JOIN text_search s ON s.rowid = j.value "
                        + "WHERE text_search MATCH ?2 ORDER BY rank LIMIT ?3",
                    row => row.GetInt64(0),
                    $"[{string.Join(',', few)}]",
                    words,
                    (long)query.Limit + 1
                );
            }
        }

        var order = IsCommon(words) ? "s.rowid DESC" : "bm25(text_search, 4.0, 1.0, 1.0, 1.0), s.rowid";
        return session.Query(
            $"SELECT s.rowid FROM text_search s CROSS JOIN reports p ON p.id = s.rowid WHERE text_search MATCH ?1 AND {filter} "
                + $"ORDER BY {order} LIMIT ?10",
            row => row.GetInt64(0),
            values
        );
    }

    private bool IsCommon(string words) =>
        session.Number(
            $"SELECT count(*) FROM (SELECT 1 FROM text_search WHERE text_search MATCH ?1 LIMIT {Common + 1})",
            words
        ) > Common;

    // Asked one by one, what begins with a word is put together again for each report; then all are gone through at once.
    private Dictionary<long, MarkedWords[]> Mark(List<long> reports, string words)
    {
        const string Marked =
            "SELECT rowid, highlight(text_search, 0, ?3, ?4), highlight(text_search, 1, ?3, ?4), "
            + "highlight(text_search, 2, ?3, ?4), highlight(text_search, 3, ?3, ?4) FROM text_search WHERE text_search MATCH ?1 AND ";
        return words.Contains('*', StringComparison.Ordinal)
            ? Ask(Marked + "+rowid IN (SELECT value FROM json_each(?2))", $"[{string.Join(',', reports)}]")
                .ToDictionary()
            : reports.SelectMany(report => Ask(Marked + "rowid = ?2", report)).ToDictionary();

        List<KeyValuePair<long, MarkedWords[]>> Ask(string sql, object which) =>
            session.Query(
                sql,
                row =>
                    KeyValuePair.Create(
                        row.GetInt64(0),
                        Enumerable.Range(1, 4).Select(column => MarkedWords.Parse(row.GetString(column))).ToArray()
                    ),
                words,
                which,
                MarkedWords.Open.ToString(),
                MarkedWords.Close.ToString()
            );
    }

    private SearchHit Hit(long report, MarkedWords[] columns, int most)
    {
        var (title, text) = (columns[0], columns[1]);
        var passages = Passages(report, title, inTitle: true, 1).Concat(Passages(report, text, inTitle: false, most));
        return new SearchHit(find(report)!, [.. passages]) { Through = [.. Through(columns)] };
    }

    private IEnumerable<SearchPassage> Passages(long report, MarkedWords text, bool inTitle, int most)
    {
        if (text.Marks.Count == 0)
        {
            yield break;
        }

        var points = new CodePoints(text.Words);
        var speakers = new Speakers(session, report, inTitle);
        foreach (var (window, marks) in PassageWindows.Cut(text.Words, text.Marks, most))
        {
            var inside = marks.Select(points.FromUtf16).ToList();
            var (target, holder) = speakers.Of(inside[0]);
            yield return new SearchPassage(
                inTitle,
                points.FromUtf16(window),
                window.In(text.Words).ToString(),
                inside,
                target
            )
            {
                Label = holder,
            };
        }
    }

    // Names that stand for others: those that fit, and that the text itself does not have.
    private static IEnumerable<string> Through(MarkedWords[] columns)
    {
        foreach (var names in columns.Skip(2).Where(names => names.Marks.Count > 0))
        {
            var at = 0;
            foreach (var line in names.Words.Split('\n'))
            {
                var extent = new Extent(at, at + line.Length);
                at = extent.End + 1;
                if (
                    names.Marks.Any(extent.Contains)
                    && !columns[1].Words.Contains(line, StringComparison.OrdinalIgnoreCase)
                )
                {
                    yield return line;
                }
            }
        }
    }
}
