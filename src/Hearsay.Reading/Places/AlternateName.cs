using System.Globalization;

namespace Hearsay.Reading;

/// <summary>Which of GeoNames' alternate names are of use in a report in English.</summary>
public static class AlternateName
{
    /// <summary>
    /// Whether to keep it: Latin, Arabic, Cyrillic, Hebrew or Greek letters, no digits, three letters or more. Names that
    /// begin with a small Latin letter are letter-by-letter romanisations that nobody writes, and up to four capitals are
    /// codes of airports.
    /// </summary>
    public static bool IsUseful(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var letters = 0;
        var capitals = 0;
        foreach (var c in name)
        {
            if (char.IsDigit(c) || (char.IsLetter(c) && !IsHeld(c)))
            {
                return false;
            }

            letters += char.IsLetter(c) ? 1 : 0;
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return letters >= 3
            && !(letters <= 4 && capitals == letters && name.All(char.IsAscii))
            && !(char.IsLower(name[0]) && name[0] < 'ʰ')
            && name.Length <= 60;
    }

    private static bool IsHeld(char c) =>
        IsLatin(c)
        || c is >= '\u0370' and <= '\u052F' or >= '\u0590' and <= '\u06FF'
        || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.ModifierLetter;

    private static bool IsLatin(char c) => c < '\u0250' || c is >= '\u1E00' and <= '\u1EFF' || c is >= 'ʰ' and <= 'ˮ';
}
