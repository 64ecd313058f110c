namespace Hearsay.Archive;

/// <summary>
/// Finds the one byte by which bytes differ from those that were hashed: every bit is turned, then every byte is changed,
/// until the hash fits. Damage of a disk is often one bit, and so it is known beyond doubt where.
/// </summary>
/// <param name="guesses">How many guesses there are for all searches together.</param>
internal sealed class SpotSearch(int guesses)
{
    private const int Bits = 8;
    private int _left = guesses;

    /// <summary>Looks for the byte.</summary>
    /// <param name="bytes">The bytes as they are; they are changed while searching, and are as before afterwards.</param>
    /// <param name="fits">Whether the bytes, as changed, are those that were hashed.</param>
    /// <returns>Where it is and what it was; null where no single byte does it, or where the guesses have run out.</returns>
    public Spot? Find(Span<byte> bytes, Fits fits) => FindBit(bytes, fits) ?? FindByte(bytes, fits);

    /// <summary>Looks for one bit only.</summary>
    public Spot? FindBit(Span<byte> bytes, Fits fits)
    {
        for (var at = 0; at < bytes.Length; at++)
        {
            var found = Try(bytes, at, fits, Enumerable.Range(0, Bits).Select(bit => (byte)(1 << bit)));
            if (found is not null || _left <= 0)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Looks for one byte in which more than one bit differs.</summary>
    public Spot? FindByte(Span<byte> bytes, Fits fits)
    {
        for (var at = 0; at < bytes.Length; at++)
        {
            var found = Try(bytes, at, fits, MoreThanABit);
            if (found is not null || _left <= 0)
            {
                return found;
            }
        }

        return null;
    }

    private static readonly byte[] MoreThanABit =
    [
        .. Enumerable.Range(1, 255).Where(mask => !int.IsPow2(mask)).Select(mask => (byte)mask),
    ];

    private Spot? Try(Span<byte> bytes, int at, Fits fits, IEnumerable<byte> masks)
    {
        var found = bytes[at];
        foreach (var mask in masks)
        {
            if (_left-- <= 0)
            {
                break;
            }

            bytes[at] = (byte)(found ^ mask);
            var fit = fits(bytes);
            bytes[at] = found;
            if (fit)
            {
                return new Spot(at, found, (byte)(found ^ mask));
            }
        }

        return null;
    }

    /// <summary>Whether bytes are those that were hashed.</summary>
    public delegate bool Fits(ReadOnlySpan<byte> bytes);
}
