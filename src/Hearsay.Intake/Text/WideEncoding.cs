using System.Text;

namespace Hearsay.Intake;

/// <summary>Tells UTF-16 and UTF-32, by their byte order mark or by where the zero bytes stand.</summary>
internal static class WideEncoding
{
    private static readonly UTF32Encoding BigEndianUtf32 = new(bigEndian: true, byteOrderMark: true);

    /// <summary>The encoding; null where <paramref name="head"/> is in none of these.</summary>
    public static Encoding? Detect(ReadOnlySpan<byte> head) =>
        head.StartsWith<byte>([0xFF, 0xFE, 0, 0]) ? Encoding.UTF32
        : head.StartsWith<byte>([0, 0, 0xFE, 0xFF]) ? BigEndianUtf32
        : head.StartsWith<byte>([0xFF, 0xFE]) ? Encoding.Unicode
        : head.StartsWith<byte>([0xFE, 0xFF]) ? Encoding.BigEndianUnicode
        : DetectUnmarked(head);

    // Text in the Latin script has a zero in every second byte; other scripts have it in their spaces and full stops
    // still, so a twentieth of the units is asked for, nearly all on the same side, and no unit that is NUL.
    private static Encoding? DetectUnmarked(ReadOnlySpan<byte> head)
    {
        head = head[..(Math.Min(head.Length, 4096) & ~1)];
        int units = head.Length / 2,
            low = 0,
            high = 0,
            both = 0;
        for (var i = 0; i < head.Length; i += 2)
        {
            low += head[i] == 0 ? 1 : 0;
            high += head[i + 1] == 0 ? 1 : 0;
            both += head[i] == 0 && head[i + 1] == 0 ? 1 : 0;
        }

        return units < 4 || both > 0 ? null
            : high * 20 > units && high > low * 20 && (high * 2 > units || IsMostlyLetters(head, Encoding.Unicode))
                ? Encoding.Unicode
            : low * 20 > units
            && low > high * 20
            && (low * 2 > units || IsMostlyLetters(head, Encoding.BigEndianUnicode))
                ? Encoding.BigEndianUnicode
            : null;
    }

    private static bool IsMostlyLetters(ReadOnlySpan<byte> head, Encoding encoding)
    {
        var text = encoding.GetString(head);
        return text.Count(c => char.IsLetter(c) || c is ' ' or '.' or ',' or '\n') * 10 > text.Length * 9;
    }
}
