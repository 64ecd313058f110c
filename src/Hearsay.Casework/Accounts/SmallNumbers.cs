using System.Globalization;

namespace Hearsay.Casework;

/// <summary>Numbers in words or figures where the reading has counted nothing: "two ribs".</summary>
internal static class SmallNumbers
{
    private static readonly string[] Words =
    [
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ];

    /// <summary>The number that a word stands for; null for none.</summary>
    public static double? Of(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < Words.Length; i++)
        {
            if (word.Equals(Words[i], StringComparison.OrdinalIgnoreCase))
            {
                return i + 2;
            }
        }

        return int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
