using System.Globalization;
using System.Text;

namespace Hearsay.Pages.Drawing;

/// <summary>The small forms that drawings are made of.</summary>
public static class Svg
{
    /// <summary>A length or a position in user units, to a tenth.</summary>
    public static string N(double value) =>
        (Math.Round(value, 1, MidpointRounding.AwayFromZero) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>
    /// How wide words will about be, in user units. A page drawn on a server cannot measure its fonts: this errs on the
    /// wide side for the fonts of the style sheet.
    /// </summary>
    /// <param name="words">The words.</param>
    /// <param name="size">The font's size in user units.</param>
    public static double WidthOf(string words, double size)
    {
        ArgumentNullException.ThrowIfNull(words);
        var ems = 0.0;
        foreach (var rune in words.EnumerateRunes())
        {
            ems += Rune.GetUnicodeCategory(rune) switch
            {
                UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
                UnicodeCategory.UppercaseLetter => .7,
                _ when rune.Value >= 0x1100 => 1.05,
                _ => .57,
            };
        }

        return ems * size;
    }

    /// <summary>Words cut to a number of characters, at a word's end where there is one, with an ellipsis.</summary>
    public static string Cut(string words, int characters)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (words.Length <= characters)
        {
            return words;
        }

        var end = words.LastIndexOf(' ', characters - 1);
        end = end > characters / 2 ? end : characters - 1;
        end = char.IsHighSurrogate(words[end - 1]) ? end - 1 : end;
        return words[..end].TrimEnd() + "…";
    }
}
