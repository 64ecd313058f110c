namespace Hearsay.Casework;

/// <summary>Tells texts whose lines were broken at a width from those whose line breaks mean something.</summary>
internal static class LineBreaks
{
    private const int Longest = 90;
    private const int Long = 50;

    /// <summary>Whether nearly all lines that another follows are about as long as a page is wide.</summary>
    public static bool AreWrapped(ReadOnlySpan<char> text)
    {
        int full = 0,
            lines = 0;
        while (!text.IsEmpty)
        {
            var end = text.IndexOf('\n');
            var length = end < 0 ? text.Length : end;
            text = text[Math.Min(length + 1, text.Length)..];
            var goesOn = !text.IsEmpty && text[0] is not ('\n' or '\r' or ' ' or '\t');
            if (length > 0 && goesOn)
            {
                lines++;
                full += length is >= Long and <= Longest ? 1 : 0;
            }
        }

        return lines >= 3 && full * 10 >= lines * 8;
    }
}
