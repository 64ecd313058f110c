using System.Text;

namespace Hearsay.Bench.Holders;

/// <summary>Tells whether a holder that was read is one that counts as right.</summary>
internal static class HolderJudge
{
    private const string Author = "the report's author";

    // Words before a name that say nothing about who it is.
    private static readonly HashSet<string> Before = new(
        (
            "the a an this that former then president mr mrs ms dr sen sens senator senators rep reps representative gov "
            + "governor lt gen general secretary of state chief justice rev mayor prime minister vice attorney judge"
        ).Split(' '),
        StringComparer.Ordinal
    );

    private static readonly string[] Behind =
    [
        ",",
        "(",
        "-",
        "who",
        "which",
        "that",
        "in",
        "of",
        "at",
        "on",
        "for",
        "from",
        "with",
        "to",
        "by",
        "representing",
        "calling",
        "announcing",
        "looking",
        "involved",
        "released",
        "based",
        "led",
        "close",
        "about",
        "and",
        "headed",
        "near",
    ];

    /// <summary>Whether a holder is right.</summary>
    /// <param name="gold">What counts as right.</param>
    /// <param name="text">The article's code points.</param>
    /// <param name="holder">The holder; null where it was left open.</param>
    /// <param name="source">The words of the source as it was found.</param>
    public static bool IsRight(HolderGold gold, int[] text, string? holder, string? source)
    {
        foreach (var accepted in gold.Holders)
        {
            var right = accepted switch
            {
                "unknown" => holder is null,
                "author" => holder == Author,
                _ when holder is null => false,
                _ when accepted[0] == '+' => IsOwned(holder, gold, text, accepted),
                _ => Names(gold, text, holder, accepted, source),
            };
            if (right)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words of an extent.</summary>
    public static string Words(int[] text, (int Start, int End) extent)
    {
        var words = new StringBuilder();
        for (var i = extent.Start; i < extent.End; i++)
        {
            words.Append(char.ConvertFromUtf32(text[i]));
        }

        return words.ToString();
    }

    private static bool Names(HolderGold gold, int[] text, string holder, string accepted, string? source)
    {
        var extent = HolderGold.Extent(accepted);
        var own = extent.Start == gold.Source[0].Start && extent.End == gold.Source[^1].End;
        if (own && source is not null && Same(holder, source))
        {
            return true;
        }

        var words = Words(text, extent);
        return Same(holder, words) || IsPair(holder, words) || IsOwnedLike(holder, words);
    }

    // "Holm and Krell" for "Vera Holm and Adam Krell".
    private static bool IsPair(string holder, string accepted)
    {
        var a = holder.Split(" and ");
        var b = accepted.Split(" and ");
        return a.Length == 2
            && b.Length == 2
            && a.Zip(b).All(part => Same(part.First, part.Second) || EndsWith(Plain(part.Second), Plain(part.First)));
    }

    // "Holm's aides" for "her aides", where the latter is the only mention.
    private static bool IsOwnedLike(string holder, string accepted)
    {
        var words = Plain(accepted);
        var plain = Plain(holder);
        return words.Length > 1
            && Array.IndexOf(Possessives, words[0]) >= 0
            && plain.Length > words.Length - 1
            && EndsWith(plain, words[1..]);
    }

    // "his aides": "Mark Ryder's aides", or "aides" with the owner's name in front.
    private static bool IsOwned(string holder, HolderGold gold, int[] text, string accepted)
    {
        var owner = Plain(Words(text, HolderGold.Extent(accepted)));
        var words = Plain(Words(text, (gold.Source[0].Start, gold.Source[^1].End)));
        var rest = words[(Array.IndexOf(Possessives, words[0]) >= 0 ? 1 : 0)..];
        var plain = Plain(holder);
        return plain.Length > rest.Length
            && EndsWith(plain, rest)
            && (EndsWith(plain[..^rest.Length], owner) || EndsWith(owner, plain[..^rest.Length]));
    }

    private static readonly string[] Possessives = ["his", "her", "its", "their", "my", "our", "whose"];

    private static bool Same(string holder, string accepted)
    {
        var a = Plain(holder);
        var b = Plain(accepted);
        if (a.Length == 0 || b.Length == 0)
        {
            return false;
        }

        if (a.SequenceEqual(b) || StartsWith(a, b) || StartsWith(b, a))
        {
            return true;
        }

        // "Senator Vera Holm", "Vera Holm": what one has more in front are titles alone.
        return EndsWith(a, b) && a[..^b.Length].All(Before.Contains)
            || EndsWith(b, a) && b[..^a.Length].All(Before.Contains);
    }

    private static bool StartsWith(string[] longer, string[] shorter) =>
        longer.Length > shorter.Length
        && longer.AsSpan(0, shorter.Length).SequenceEqual(shorter)
        && Array.IndexOf(Behind, longer[shorter.Length]) >= 0;

    private static bool EndsWith(string[] longer, string[] shorter) =>
        longer.Length >= shorter.Length && longer.AsSpan(longer.Length - shorter.Length).SequenceEqual(shorter);

    private static string[] Plain(string words)
    {
        var plain = new StringBuilder();
        foreach (var c in words.ToLowerInvariant().Replace('’', '\'').Replace("'s", " ", StringComparison.Ordinal))
        {
            plain.Append(
                char.IsLetterOrDigit(c) || c is '@' ? c.ToString()
                : c is ',' or '(' ? $" {c} "
                : c is '-' or '—' or '–' ? " - "
                : c is '.' or '\'' or '"' or '“' or '”' ? ""
                : " "
            );
        }

        var parts = plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = parts.Length > 1 && parts[0] is "the" or "a" or "an" ? 1 : 0;
        var end = parts.Length;
        while (end > first && parts[end - 1] is "," or "-")
        {
            end--;
        }

        return parts[first..Math.Max(first, end)];
    }
}
