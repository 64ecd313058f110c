using System.Buffers;
using System.Text;

namespace Hearsay.Cases;

/// <summary>Takes letters that Unicode counts as letters of their own for those that people type instead: Tromsø, Łódź.</summary>
/// <remarks>Never parts a word or joins two, so that what is found stands at the same word of the text itself.</remarks>
internal static class SearchFold
{
    private const string Letters = "øØłŁđĐðÐħĦıŧŦßæÆœŒþÞŋŊ";
    private static readonly string[] Plain =
    [
        "o",
        "O",
        "l",
        "L",
        "d",
        "D",
        "d",
        "D",
        "h",
        "H",
        "i",
        "t",
        "T",
        "ss",
        "ae",
        "AE",
        "oe",
        "OE",
        "th",
        "TH",
        "n",
        "N",
    ];
    private static readonly SearchValues<char> Folded = SearchValues.Create(Letters);

    /// <summary>The words as they are searched.</summary>
    public static string? Of(string? words)
    {
        var first = words is null ? -1 : words.AsSpan().IndexOfAny(Folded);
        if (first < 0)
        {
            return words;
        }

        var plain = new StringBuilder(words, 0, first, words!.Length + 16);
        foreach (var c in words.AsSpan(first))
        {
            var at = Letters.IndexOf(c, StringComparison.Ordinal);
            _ = at < 0 ? plain.Append(c) : plain.Append(Plain[at]);
        }

        return plain.ToString();
    }
}
