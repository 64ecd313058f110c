namespace Hearsay.Archive;

/// <summary>Hashes of equal blocks of a capture, so that damage can be told down to a block.</summary>
/// <remarks>
/// A leaf is the SHA-256 of 4,096 bytes (the last of what is left). Where there are more than 256, neighbours are joined,
/// two and two, by the SHA-256 of both, until there are no more than 256; one without a neighbour stays as it is. The
/// first eight bytes of each are kept: they say where damage is, and the hashes of the whole say whether there is any.
/// </remarks>
/// <param name="Size">How many bytes a block has: 4,096, or that many times a power of two.</param>
/// <param name="Starts">The first eight bytes of each block's hash, one after the other.</param>
internal sealed record BlockHashes(int Size, ReadOnlyMemory<byte> Starts)
{
    /// <summary>How many bytes a leaf has.</summary>
    public const int LeafSize = 4096;

    /// <summary>How many blocks there are at most.</summary>
    public const int Most = 256;

    /// <summary>How many bytes of each hash are kept.</summary>
    public const int Kept = 8;

    /// <summary>Those of no bytes at all.</summary>
    public static BlockHashes None { get; } = new(LeafSize, ReadOnlyMemory<byte>.Empty);

    /// <summary>How many blocks there are.</summary>
    public int Count => Starts.Length / Kept;

    /// <summary>What is kept of one block's hash.</summary>
    public ReadOnlySpan<byte> this[int block] => Starts.Span.Slice(block * Kept, Kept);
}
