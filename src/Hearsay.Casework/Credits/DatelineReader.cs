using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>Reads datelines: "BEIRUT, Jan 3 (AFP) —", "(Reuters) -", and the bracketed header of monitored texts behind them.</summary>
internal static class DatelineReader
{
    private const int Longest = 200;
    private const int LongestName = 80;
    private const int LongestItem = 400;

    private static readonly string[] TextKinds = ["text", "excerpt", "excerpts", "summary", "continued"];

    private static readonly string[] DocumentKinds =
    [
        "report",
        "communique",
        "speech",
        "statement",
        "commentary",
        "article",
        "editorial",
        "editorial report",
        "station commentary",
        "letter",
        "interview",
        "dispatch",
        "announcement",
        "column",
        "feature",
        "review",
        "roundtable",
        "news conference",
        "message",
        "address",
        "declaration",
        "proclamation",
        "press release",
    ];

    private static readonly string[] WithWhom =
    [
        "interview with ",
        "news conference with ",
        "press conference with ",
        "speech by ",
        "statement by ",
        "remarks by ",
        "roundtable with ",
        "article by ",
        "commentary by ",
        "report by ",
        "communique by ",
        "address by ",
        "message from ",
    ];

    /// <summary>Adds what the beginning of a text credits.</summary>
    public static void Read(string text, List<Credit> credits)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var (dash, behind) = FindDash(text, start);
        if (dash <= start)
        {
            return;
        }

        ReadAgency(text, start, dash, credits);
        ReadHeader(text, behind, credits);
    }

    private static (int Dash, int Behind) FindDash(string text, int start)
    {
        var end = Math.Min(text.Length, start + Longest);
        var depth = 0;
        for (var i = start; i < end; i++)
        {
            switch (text[i])
            {
                case '(' or '[':
                    depth++;
                    break;
                case ')' or ']':
                    depth--;
                    break;
                case '—' or '–' or '―':
                    return (i, i + 1);
                case '-' when i + 1 < text.Length && text[i + 1] == '-':
                    return (i, i + 2);
                case '-'
                    when i > 0
                        && depth <= 0
                        && (text[i - 1] is ' ' or ')')
                        && i + 1 < text.Length
                        && char.IsWhiteSpace(text[i + 1]):
                    return (i, i + 1);
                case '\n' when i + 1 < text.Length && text[i + 1] == '\n':
                case '[' or '"' or '“':
                    return (-1, -1);
            }
        }

        return (-1, -1);
    }

    private static void ReadAgency(string text, int start, int dash, List<Credit> credits)
    {
        var close = dash - 1;
        while (close > start && char.IsWhiteSpace(text[close]))
        {
            close--;
        }

        var open = text[close] == ')' ? text.LastIndexOf('(', close, close - start + 1) : -1;
        if (open < 0 || close - open > LongestName)
        {
            return;
        }

        var name = FoldedName.Spaced(text.AsSpan(open + 1, close - open - 1));
        var agency = AgencyBook.Find(FoldedName.Of(name));
        // "PANAMA CITY (PANAMA) --" has a country in brackets; behind a date stands who sent it.
        if (agency is not null || HasDate(text.AsSpan(start..open)))
        {
            credits.Add(new Credit(CreditKind.Dateline, name, agency, new Extent(open + 1, close)));
        }
    }

    private static bool HasDate(ReadOnlySpan<char> before)
    {
        var comma = before.LastIndexOf(',');
        return comma >= 0
            && (
                before.IndexOfAnyInRange('0', '9') >= 0
                || before[comma..].Contains(" DATE", StringComparison.OrdinalIgnoreCase)
            );
    }

    // Items in brackets up to "[TEXT]": kinds of documents, and whose they are.
    private static void ReadHeader(string text, int at, List<Credit> credits)
    {
        while (true)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            var close =
                at < text.Length && text[at] == '['
                    ? text.IndexOf(']', at, Math.Min(LongestItem, text.Length - at))
                    : -1;
            if (close < 0)
            {
                return;
            }

            var item = FoldedName.Of(text.AsSpan(at + 1, close - at - 1));
            if (Array.IndexOf(TextKinds, item) >= 0)
            {
                return;
            }

            if (Array.IndexOf(DocumentKinds, item) < 0)
            {
                credits.Add(Originator(text, at + 1, close));
            }

            at = close + 1;
        }
    }

    // "INTERVIEW WITH X BY UNIDENTIFIED REPORTER": it is X who speaks.
    private static Credit Originator(string text, int start, int end)
    {
        var spaced = FoldedName.Spaced(text.AsSpan(start..end));
        foreach (var opening in WithWhom)
        {
            if (spaced.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                var by = spaced.LastIndexOf(" BY ", StringComparison.OrdinalIgnoreCase);
                by = by > opening.Length ? by : spaced.LastIndexOf(" WITH ", StringComparison.OrdinalIgnoreCase);
                spaced = by > opening.Length ? spaced[opening.Length..by] : spaced[opening.Length..];
                break;
            }
        }

        return new Credit(CreditKind.Originator, spaced.Trim(' ', ','), null, new Extent(start, end));
    }
}
