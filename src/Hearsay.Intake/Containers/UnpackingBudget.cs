namespace Hearsay.Intake;

/// <summary>How much may come out of a container, with all that is nested in it, before it counts as a trap.</summary>
/// <remarks>
/// The bound does not depend on what the container says of itself: what comes out is counted while it comes. Files pack
/// to a tenth or a twentieth as a rule; a trap packs to a thousandth, or to a millionth when nested.
/// </remarks>
/// <param name="name">The outermost container.</param>
/// <param name="packed">How many bytes the outermost container has.</param>
/// <param name="options">The bounds.</param>
internal sealed class UnpackingBudget(string name, long packed, ExtractionOptions options)
{
    private readonly long _limit = Math.Max(options.MaxUnpackedBytes, packed * options.MaxUnpackedRatio);
    private long _bytes;
    private int _parts;

    /// <summary>How many more bytes may come out.</summary>
    public long Left => _limit - _bytes;

    /// <summary>Counts bytes that came out.</summary>
    /// <exception cref="IntakeException">There are too many (H014).</exception>
    public void Take(long bytes)
    {
        _bytes += bytes;
        if (_bytes > _limit)
        {
            throw ContainerErrors.Trap(name, packed, _limit);
        }
    }

    /// <summary>Counts a part that came out.</summary>
    /// <exception cref="IntakeException">There are too many (H017).</exception>
    public void TakePart()
    {
        if (++_parts > options.MaxParts)
        {
            throw ContainerErrors.TooManyParts(name, options.MaxParts);
        }
    }
}
