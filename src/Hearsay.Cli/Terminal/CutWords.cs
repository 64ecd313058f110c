using System.Globalization;
using Spectre.Console.Rendering;

namespace Hearsay.Cli;

/// <summary>Cuts words to a number of terminal cells, between words and never inside a character.</summary>
internal static class CutWords
{
    /// <summary>The words, or as many of them as fit with an ellipsis behind.</summary>
    /// <param name="words">What to cut; already made safe to show.</param>
    /// <param name="cells">How many columns there are; a wide character takes two.</param>
    public static string To(string words, int cells)
    {
        // No character is wider than two cells, so short words need no measuring.
        if (words.Length * 2 <= cells || WidthOf(words) <= cells)
        {
            return words;
        }

        int end = 0,
            used = 0,
            blank = -1;
        while (end < words.Length)
        {
            var length = StringInfo.GetNextTextElementLength(words.AsSpan(end));
            var width = WidthOf(words.Substring(end, length));
            if (used + width > cells - 1)
            {
                break;
            }

            if (words[end] == ' ')
            {
                blank = end;
            }

            used += width;
            end += length;
        }

        // A last word that takes up more than a third of the room (an address, a script without blanks) is cut inside.
        var cut = blank > end * 2 / 3 && words[end] != ' ' ? blank : end;
        return string.Concat(words.AsSpan(0, cut).TrimEnd(" ,;:.–—-"), "…");
    }

    /// <summary>How many columns the words take up.</summary>
    public static int WidthOf(string words) => new Segment(words).CellCount();
}
