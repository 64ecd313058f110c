namespace Hearsay.Intake;

/// <summary>What the first lines of a text say of it, where nothing marks them: a byline, a dateline.</summary>
internal static class TextStatements
{
    private const int FirstLines = 6;
    private const int LongestByline = 80;

    /// <summary>The byline and the dateline, if they stand where such lines stand.</summary>
    public static List<MetadataStatement> Of(string text)
    {
        List<MetadataStatement> statements = [];
        var rest = text.AsSpan();
        for (var lines = 0; lines < FirstLines && rest.Length > 0; )
        {
            var end = rest.IndexOf('\n');
            var line = (end < 0 ? rest : rest[..end]).Trim();
            rest = end < 0 ? [] : rest[(end + 1)..];
            if (line.Length == 0)
            {
                continue;
            }

            lines++;
            if (Byline(line) is { } byline && !statements.Exists(one => one.Field == "byline"))
            {
                statements.Add(new MetadataStatement("byline", byline, "byline in the text"));
            }
            else if (Dateline(line) is { } dateline && !statements.Exists(one => one.Field == "dateline"))
            {
                statements.Add(new MetadataStatement("dateline", dateline, "dateline in the text"));
            }
        }

        return statements;
    }

    // "By Ines Fell", "By Ines Fell and Odd Berg": nothing but names behind the word, and no full stop.
    private static string? Byline(ReadOnlySpan<char> line)
    {
        if (
            !line.StartsWith("By ", StringComparison.OrdinalIgnoreCase)
            || line.Length > LongestByline
            || line[^1] == '.'
        )
        {
            return null;
        }

        var names = line[3..].ToString();
        var words = names.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return
            words.Length is >= 2 and <= 12
            && words.All(word =>
                char.IsUpper(word[0]) || word is "and" or "de" or "van" or "von" or "al" or "bin" or "in" or "&"
            )
            && char.IsUpper(words[^1][0])
            ? names
            : null;
    }

    // "WEIRTON, May 4 (Reuters) - The sluice …": a place in capitals, a day or an agency, a dash.
    private static string? Dateline(ReadOnlySpan<char> line)
    {
        var head = line[..Math.Min(line.Length, 80)];
        var dash = head.IndexOf(" - ", StringComparison.Ordinal);
        dash = dash < 0 ? head.IndexOfAny('—', '–') : dash;
        if (dash < 4)
        {
            return null;
        }

        var words = head[..dash].Trim();
        var end = words.IndexOfAny(',', '(');
        var place = (end < 0 ? words : words[..end]).Trim();
        var capitals = 0;
        foreach (var c in place)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
            if (char.IsLower(c) || char.IsDigit(c))
            {
                return null;
            }
        }

        return capitals >= 3 ? words.ToString() : null;
    }
}
