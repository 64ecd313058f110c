namespace Hearsay.Archive;

/// <summary>Compares files byte by byte, in bounded memory.</summary>
internal static class SameBytes
{
    private const int Step = 64 << 10;

    public static bool In(string one, string other)
    {
        using var a = new FileStream(one, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 0);
        using var b = new FileStream(other, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 0);
        if (a.Length != b.Length)
        {
            return false;
        }

        var (left, right) = (new byte[Step], new byte[Step]);
        while (true)
        {
            var read = a.ReadAtLeast(left, Step, throwOnEndOfStream: false);
            if (
                b.ReadAtLeast(right, Step, throwOnEndOfStream: false) != read
                || !left.AsSpan(0, read).SequenceEqual(right.AsSpan(0, read))
            )
            {
                return false;
            }

            if (read < Step)
            {
                return true;
            }
        }
    }
}
