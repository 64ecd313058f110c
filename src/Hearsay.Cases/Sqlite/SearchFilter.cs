using System.Globalization;

namespace Hearsay.Cases;

/// <summary>The conditions of a search beside its words, as SQL over <c>reports p</c> and, for claims, <c>claims c</c>.</summary>
/// <remarks>The parameters stand from <c>?2</c>; <c>?1</c> is the words'.</remarks>
internal static class SearchFilter
{
    // Longer stretches, such as a year, would make every day fit.
    private static readonly TimeSpan LongestStretch = TimeSpan.FromDays(32);

    private const string Holders = "SELECT rowid FROM holder_search WHERE holder_search MATCH ?2";
    private const string Toponyms = "SELECT rowid FROM toponym_search WHERE toponym_search MATCH ?3";
    private const string Times = "r.\"from\" > ?7 AND r.\"from\" < ?9 AND (r.\"to\" > ?8 OR r.\"from\" >= ?8)";

    /// <summary>The values of the parameters.</summary>
    public static object?[] Values(SearchQuery query, string? words) =>
        [
            words,
            query.Holder is { } holder ? SearchWords.ToQuery(holder) : null,
            query.Place is { } place ? SearchWords.ToQuery(place) : null,
            query.Outlet,
            Day(query.Since),
            Day(query.Until),
            query.On is { } on ? Start(on.AddDays(-(int)LongestStretch.TotalDays)) : null,
            query.On is { } first ? Start(first) : null,
            query.On is { } last ? Start(last.AddDays(1)) : null,
        ];

    /// <summary>Conditions on reports.</summary>
    public static string OfReports(SearchQuery query) =>
        Plain
        + (
            query.Holder is null
                ? ""
                : $" AND p.reading IN (SELECT c.reading FROM claims c WHERE c.holder IN ({Holders}))"
        )
        + (
            query.Place is null
                ? ""
                : $" AND p.reading IN (SELECT l.reading FROM places l WHERE l.toponym IN ({Toponyms}))"
        )
        + (query.On is null ? "" : $" AND p.reading IN (SELECT r.reading FROM time_readings r WHERE {Times})");

    /// <summary>Conditions on claims.</summary>
    public static string OfClaims(SearchQuery query) =>
        Plain
        + (query.Holder is null ? "" : $" AND c.holder IN ({Holders})")
        + (
            query.Place is null
                ? ""
                : " AND c.id IN (SELECT i.claim FROM places l JOIN claims k ON k.reading = l.reading AND k.part = l.part "
                    + $"JOIN claim_items i ON i.claim = k.id AND i.kind = 'p' AND i.item = l.place WHERE l.toponym IN ({Toponyms}))"
        )
        + (
            query.On is null
                ? ""
                : " AND c.id IN (SELECT i.claim FROM time_readings r JOIN times t ON t.id = r.time "
                    + "JOIN claims k ON k.reading = t.reading AND k.part = t.part "
                    + $"JOIN claim_items i ON i.claim = k.id AND i.kind = 't' AND i.item = t.place WHERE {Times})"
        );

    // Every parameter is named, so that every statement takes the same ones; those that are not asked for are null.
    private const string Plain =
        "p.removed IS NULL AND (?4 IS NULL OR instr(lower(p.outlet), lower(?4)) > 0) "
        + "AND (?5 IS NULL OR p.published_on >= ?5) AND (?6 IS NULL OR p.published_on <= ?6) "
        + "AND (?2 IS NULL OR 1) AND (?3 IS NULL OR 1) AND (?7 IS NULL OR ?8 IS NULL OR ?9 IS NULL OR 1)";

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Start(DateOnly day) => Day(day) + "T00:00:00Z";
}
