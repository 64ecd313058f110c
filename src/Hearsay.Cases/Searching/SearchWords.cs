using System.Text;

namespace Hearsay.Cases;

/// <summary>Turns what somebody typed into a full-text query that means it, whatever signs are in it.</summary>
/// <remarks>
/// Words must all be there; <c>"…"</c> keeps words together, a star at the end takes any ending, a hyphen in front leaves
/// out. Nothing else has a meaning, so that no search can fail for its syntax.
/// </remarks>
internal static class SearchWords
{
    /// <summary>The query in the language of FTS5.</summary>
    /// <exception cref="CaseException">H312: there is nothing to search for.</exception>
    public static string ToQuery(string words)
    {
        var wanted = new StringBuilder();
        var unwanted = new StringBuilder();
        foreach (var (term, isPrefix, isLeftOut) in Terms(SearchFold.Of(words)!))
        {
            var query = isLeftOut ? unwanted : wanted;
            query.Append(
                query.Length == 0 ? ""
                : isLeftOut ? " OR "
                : " AND "
            );
            query.Append('"').Append(term).Append('"').Append(isPrefix ? "*" : "");
        }

        return wanted.Length == 0
                ? throw CaseErrors.BadSearch(
                    unwanted.Length == 0
                        ? "it has neither letters nor digits; give at least one word."
                        : "it only leaves words out; give at least one that must be there."
                )
            : unwanted.Length == 0 ? wanted.ToString()
            : $"({wanted}) NOT ({unwanted})";
    }

    private static IEnumerable<(string Term, bool IsPrefix, bool IsLeftOut)> Terms(string words)
    {
        var i = 0;
        while (i < words.Length)
        {
            if (char.IsWhiteSpace(words[i]))
            {
                i++;
                continue;
            }

            var isLeftOut = words[i] == '-' && i + 1 < words.Length && !char.IsWhiteSpace(words[i + 1]);
            i += isLeftOut ? 1 : 0;
            var end = words[i] == '"' ? words.IndexOf('"', i + 1) : -1;
            string term;
            if (end > 0)
            {
                term = words[(i + 1)..end];
                i = end + 1;
            }
            else
            {
                end = i;
                while (end < words.Length && !char.IsWhiteSpace(words[end]))
                {
                    end++;
                }

                term = words[i..end].Replace("\"", " ", StringComparison.Ordinal);
                i = end;
            }

            var isPrefix = term.EndsWith('*') || (i < words.Length && words[i] == '*');
            i += i < words.Length && words[i] == '*' ? 1 : 0;
            if (term.Any(char.IsLetterOrDigit))
            {
                yield return (term.TrimEnd('*').Replace('\0', ' '), isPrefix, isLeftOut);
            }
        }
    }
}
