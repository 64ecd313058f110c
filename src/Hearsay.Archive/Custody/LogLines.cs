namespace Hearsay.Archive;

/// <summary>Reads the log line by line. Nobody is kept from writing meanwhile.</summary>
internal static class LogLines
{
    /// <summary>The lines, up to what was there when the reading began.</summary>
    public static IEnumerable<LogLine> Read(string path)
    {
        using var file = new FileStream(
            path,
            FileMode.Open,
            FileAccess.Read,
            FileShare.ReadWrite | FileShare.Delete,
            0
        );
        var left = file.Length;
        var buffer = new byte[256 << 10];
        var (start, filled, offset, number) = (0, 0, 0L, 1L);
        while (true)
        {
            var end = buffer.AsSpan(start, filled - start).IndexOf((byte)'\n');
            if (end >= 0)
            {
                yield return new LogLine(number++, offset, buffer.AsSpan(start, end).ToArray(), IsWhole: true);
                start += end + 1;
                offset += end + 1;
                continue;
            }

            if (start > 0)
            {
                buffer.AsSpan(start, filled - start).CopyTo(buffer);
                (start, filled) = (0, filled - start);
            }
            else if (filled == buffer.Length && filled < CustodyLine.MostBytes)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }

            // What is longer than any entry is none, and neither is what comes after it.
            var read =
                left == 0 || filled == buffer.Length
                    ? 0
                    : file.Read(buffer, filled, (int)Math.Min(buffer.Length - filled, left));
            if (read == 0)
            {
                if (filled > 0)
                {
                    yield return new LogLine(number, offset, buffer.AsSpan(0, filled).ToArray(), IsWhole: false);
                }

                yield break;
            }

            filled += read;
            left -= read;
        }
    }
}
