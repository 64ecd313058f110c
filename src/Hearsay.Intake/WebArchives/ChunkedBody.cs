using System.Buffers.Text;

namespace Hearsay.Intake;

/// <summary>Joins a body that was sent in chunks (RFC 9112, section 7.1).</summary>
internal static class ChunkedBody
{
    /// <summary>The body; as it is where it was joined before, as some archivers do.</summary>
    /// <exception cref="InvalidDataException">It begins as chunks and breaks off.</exception>
    public static ReadOnlyMemory<byte> Join(ReadOnlyMemory<byte> body)
    {
        var span = body.Span;
        if (!TryReadSize(span, out _, out _))
        {
            return body;
        }

        var joined = new MemoryStream(body.Length);
        var at = 0;
        while (TryReadSize(span[at..], out var size, out var head))
        {
            at += head;
            if (size == 0)
            {
                return joined.GetBuffer().AsMemory(0, (int)joined.Length);
            }

            if (size > span.Length - at)
            {
                break;
            }

            joined.Write(span.Slice(at, (int)size));
            at += (int)size;
            at += span[at..].StartsWith("\r\n"u8) ? 2 : 0;
        }

        throw new InvalidDataException("its chunks break off");
    }

    private static bool TryReadSize(ReadOnlySpan<byte> bytes, out long size, out int length)
    {
        size = 0;
        length = bytes[..Math.Min(bytes.Length, 1024)].IndexOf("\r\n"u8) + 2;
        if (length < 3)
        {
            return false;
        }

        // Behind the size there may be extensions.
        var digits = bytes[..(length - 2)];
        var end = digits.IndexOfAny((byte)';', (byte)' ');
        digits = end < 0 ? digits : digits[..end];
        return digits.Length is > 0 and < 9
            && Utf8Parser.TryParse(digits, out size, out var read, 'x')
            && read == digits.Length;
    }
}
