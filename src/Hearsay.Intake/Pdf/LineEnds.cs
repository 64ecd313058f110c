using System.Collections.Frozen;

namespace Hearsay.Intake;

/// <summary>Decides how one line goes on into the next: with a blank, with its hyphen, or without it.</summary>
/// <param name="words">Every word of the document that stands whole on a line, in lower case.</param>
internal sealed class LineEnds(FrozenSet<string> words)
{
    // First parts that keep their hyphen in English: prefixes and numbers; general usage.
    private static readonly FrozenSet<string> Prefixes = FrozenSet.Create(
        "all",
        "anti",
        "co",
        "cross",
        "ex",
        "half",
        "high",
        "ill",
        "long",
        "low",
        "mid",
        "non",
        "post",
        "pro",
        "quasi",
        "self",
        "semi",
        "short",
        "so",
        "vice",
        "well",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety"
    );

    /// <summary>How many characters to drop from the end of <paramref name="line"/>, and whether a blank follows.</summary>
    public (int Drop, bool Blank) Join(string line, string next)
    {
        if (line.EndsWith('\u00AD'))
        {
            return (1, false);
        }

        if (line.Length < 2 || line[^1] is not ('-' or '\u2010') || !char.IsLetterOrDigit(line[^2]))
        {
            return (0, true);
        }

        var before = line[(line.LastIndexOf(' ') + 1)..^1];
        var end = next.AsSpan().IndexOfAnyExcept(Letters);
        var after = end < 0 ? next : next[..end];
        if (after.Length == 0 || !char.IsLower(after[0]) || before.Any(c => !char.IsLetter(c)))
        {
            // Names, figures and chains of hyphens keep theirs; "two- and three-storey" keeps its blank as well.
            return (0, after is "and" or "or" or "to");
        }

        if (after is "and" or "or" or "to")
        {
            return (0, true);
        }

        // What the rest of the document writes settles it; then whether the first part is a prefix that keeps it.
        var joined = (before + after).ToLowerInvariant();
        var hyphened = (before + "-" + after).ToLowerInvariant();
        return words.Contains(joined) ? (1, false)
            : words.Contains(hyphened) || Prefixes.Contains(before.ToLowerInvariant()) ? (0, false)
            : (1, false);
    }

    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZàâäáãåæçèéêëìíîïñòóôöõøœùúûüýÿß"
    );
}
