namespace Hearsay.Intake;

/// <summary>Gives the lines of a source with their line ends, so that put together again they are the same bytes.</summary>
/// <remarks>A line that is longer than what is looked at once comes in pieces, of which only the last has a line end.</remarks>
internal sealed class RawLines(ByteSource source)
{
    private const int Most = 40 << 10;
    private readonly byte[] _line = new byte[Most];

    /// <summary>The next line or piece; empty at the end. Valid until the next call.</summary>
    public ReadOnlyMemory<byte> Read()
    {
        var next = source.Peek(256);
        var end = next.IndexOf((byte)'\n');
        if (end < 0)
        {
            next = source.Peek(Most);
            end = next.IndexOf((byte)'\n');
        }

        var length = end < 0 ? next.Length : end + 1;
        next[..length].CopyTo(_line);
        source.Skip(length);
        return _line.AsMemory(0, length);
    }
}
