using System.Text;

namespace Hearsay.Cli;

/// <summary>Words of a report made safe to show on a terminal: nothing in them can move the cursor or turn the line round.</summary>
/// <remarks>
/// A report is written by somebody else, who may have put escape sequences into it. Control characters become the
/// pictures that Unicode has for them, marks that change the direction of writing become U+FFFD, and blanks of any kind,
/// line breaks too, become one blank. Joiners stay, since scripts and emoji need them.
/// </remarks>
internal static class VisibleText
{
    /// <summary>The words as they can be shown, on one line.</summary>
    public static string Of(ReadOnlySpan<char> words)
    {
        var shown = new StringBuilder(words.Length);
        var blank = false;
        foreach (var rune in words.EnumerateRunes())
        {
            if (IsBlank(rune.Value))
            {
                blank = true;
                continue;
            }

            if (blank && shown.Length > 0)
            {
                shown.Append(' ');
            }

            blank = false;
            Append(shown, rune);
        }

        return shown.ToString();
    }

    private static bool IsBlank(int c) =>
        c is '\t' or '\n' or '\r' or 0x85 || (c < 0x10000 && char.IsWhiteSpace((char)c));

    private static void Append(StringBuilder shown, Rune rune)
    {
        switch (rune.Value)
        {
            case < 0x20:
                shown.Append((char)(0x2400 + rune.Value));
                break;
            case 0x7F:
                shown.Append('\u2421');
                break;
            // C1 controls; marks and overrides of direction; tags; what has no place in any text.
            case >= 0x80 and < 0xA0:
            case 0x061C or 0x200E or 0x200F:
            case >= 0x202A and <= 0x202E:
            case >= 0x2066 and <= 0x206F:
            case >= 0xFFF9 and <= 0xFFFB:
            case >= 0xE0000 and <= 0xE007F:
                shown.Append('\uFFFD');
                break;
            // Nothing to see: the byte order mark, blanks without width, soft hyphens.
            case 0xFEFF or 0x200B or 0x2060 or 0x00AD:
                break;
            default:
                shown.Append(rune);
                break;
        }
    }
}
