using System.Buffers;
using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>Reads who a report says that it is from: datelines, bylines and credit lines.</summary>
/// <remarks>Only the first and the last segments are looked at, where such lines stand.</remarks>
public static class CreditReader
{
    private const int FirstSegments = 4;
    private const int LastSegments = 8;
    private const int LongestLine = 40;
    private const int LongestByline = 14;

    private static readonly (string Words, CreditKind Kind)[] Phrases =
    [
        ("first appeared in ", CreditKind.Reprint),
        ("first appeared on ", CreditKind.Reprint),
        ("first published in ", CreditKind.Reprint),
        ("first published by ", CreditKind.Reprint),
        ("first published on ", CreditKind.Reprint),
        ("originally appeared in ", CreditKind.Reprint),
        ("originally appeared on ", CreditKind.Reprint),
        ("originally published in ", CreditKind.Reprint),
        ("originally published by ", CreditKind.Reprint),
        ("originally published on ", CreditKind.Reprint),
        ("republished from ", CreditKind.Reprint),
        ("reprinted from ", CreditKind.Reprint),
        ("with reporting by ", CreditKind.Contribution),
        ("reporting by ", CreditKind.Contribution),
        ("with material from ", CreditKind.Contribution),
        ("with information from ", CreditKind.Contribution),
    ];

    private const string Contributed = " contributed to this ";

    // Most lines hold none, and that is told in one go.
    private static readonly SearchValues<string> AnyPhrase = SearchValues.Create(
        [.. Phrases.Select(phrase => phrase.Words), Contributed],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly uint[] Cues =
    [
        .. "by agencies contributed appeared published republished reprinted reporting material information"
            .Split(' ')
            .Select(word => Mix.Finish(WordCharacters.HashOf(word))),
    ];

    private static readonly bool[] CueBits = MarkCues();

    /// <summary>The credits of a text, in its order.</summary>
    public static IReadOnlyList<Credit> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new WordScan().Read(text);
        return Read(text, words, new bool[words.SegmentCount]);
    }

    /// <summary>The same of a text that was reduced already.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="lines">Gets which segments are lines that say no more than that.</param>
    internal static List<Credit> Read(string text, ReportWords words, bool[] lines)
    {
        var credits = new List<Credit>();
        DatelineReader.Read(text, credits);
        for (var segment = 0; segment < words.SegmentCount; segment++)
        {
            if (segment >= FirstSegments && segment < words.SegmentCount - LastSegments)
            {
                segment = words.SegmentCount - LastSegments;
            }

            int first = words.Segments[segment],
                end = words.Segments[segment + 1];
            if (end - first <= LongestLine && HoldsCue(words.Hashes.AsSpan(first..end)))
            {
                var before = credits.Count;
                ReadLine(text, words.ExtentOf(first, end), end - first, credits);
                lines[segment] |= credits.Count > before;
            }
        }

        return credits;
    }

    private static bool HoldsCue(ReadOnlySpan<uint> words)
    {
        foreach (var word in words)
        {
            if (CueBits[(byte)word] && Array.IndexOf(Cues, word) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool[] MarkCues()
    {
        var bits = new bool[256];
        foreach (var cue in Cues)
        {
            bits[(byte)cue] = true;
        }

        return bits;
    }

    private static void ReadLine(string text, Extent line, int words, List<Credit> credits)
    {
        var characters = line.In(text);
        if (
            words is >= 3 and <= LongestByline
            && characters.StartsWith("By ", StringComparison.OrdinalIgnoreCase)
            && IsByline(text, line)
        )
        {
            Add(CreditKind.Byline, text, new Extent(line.Start + 3, line.End), credits);
            return;
        }

        if (words <= 4 && characters.EndsWith("with agencies", StringComparison.OrdinalIgnoreCase))
        {
            credits.Add(new Credit(CreditKind.UnnamedAgencies, "", null, line));
            return;
        }

        if (!characters.ContainsAny(AnyPhrase))
        {
            return;
        }

        var contributed = characters.IndexOf(Contributed, StringComparison.OrdinalIgnoreCase);
        if (contributed > 0)
        {
            Add(CreditKind.Contribution, text, new Extent(line.Start, line.Start + contributed), credits);
            return;
        }

        foreach (var (phrase, kind) in Phrases)
        {
            var at = characters.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                Add(kind, text, new Extent(line.Start + at + phrase.Length, line.End), credits);
                return;
            }
        }
    }

    private static void Add(CreditKind kind, string text, Extent extent, List<Credit> credits)
    {
        var name = FoldedName.Spaced(extent.In(text));
        credits.Add(new Credit(kind, name, AgencyBook.FindIn(FoldedName.Of(name)) ?? Initials(name), extent));
    }

    // "Jane Doe, AP": two letters count only where they are written as initials.
    private static string? Initials(string name)
    {
        var word = name[(name.LastIndexOfAny([' ', '/', '(']) + 1)..].TrimEnd(')', '.');
        return word.Length is 2 && word.All(char.IsUpper) ? AgencyBook.Find(FoldedName.Of(word)) : null;
    }

    // "By Jane Doe" on a line of its own; "By noon it was afloat" is a sentence.
    private static bool IsByline(string text, Extent line)
    {
        var start = line.Start;
        while (start > 0 && text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        return (start == 0 || text[start - 1] == '\n')
            && (line.End == text.Length || text[line.End] is '\n' or '\r')
            && line.Length > 3
            && char.IsUpper(text[line.Start + 3]);
    }
}
