using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>The agencies that the lexicon knows, by all their names.</summary>
internal static class AgencyBook
{
    private static readonly Dictionary<string, string> Names = Read();
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The agency's own name; null where the words are none's.</summary>
    /// <param name="folded">The words as <see cref="FoldedName"/> gives them, or a host.</param>
    public static string? Find(ReadOnlySpan<char> folded) => Lookup.TryGetValue(folded, out var name) ? name : null;

    /// <summary>The first agency named among words; null where none is. Two letters alone count only in brackets.</summary>
    public static string? FindIn(string folded)
    {
        for (var start = 0; start < folded.Length; start = NextWord(folded, start))
        {
            for (
                var end = EndOfWords(folded, start, 4);
                end > start;
                end = folded.LastIndexOf(' ', end - 1, end - start)
            )
            {
                if (end - start > 2 && Find(folded.AsSpan(start..end)) is { } name)
                {
                    return name;
                }
            }
        }

        return null;
    }

    private static int NextWord(string text, int at)
    {
        var blank = text.IndexOf(' ', at);
        return blank < 0 ? text.Length : blank + 1;
    }

    private static int EndOfWords(string text, int at, int words)
    {
        for (; words > 0 && at < text.Length; words--)
        {
            at = NextWord(text, at);
        }

        return at == text.Length ? at : at - 1;
    }

    private static Dictionary<string, string> Read()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in LexiconText.Read(typeof(AgencyBook).Assembly, "en/casework/agencies.txt"))
        {
            foreach (var name in line)
            {
                names[name] = line[0];
                names[FoldedName.Of(name)] = line[0];
            }
        }

        return names;
    }
}
