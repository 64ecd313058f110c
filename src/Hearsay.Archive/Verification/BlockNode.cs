using System.Security.Cryptography;

namespace Hearsay.Archive;

/// <summary>The hash of a block out of the hashes of its leaves, with one leaf left open to be guessed.</summary>
internal sealed class BlockNode
{
    private readonly byte[][] _leaves;

    private BlockNode(byte[][] leaves) => _leaves = leaves;

    /// <summary>How many leaves there are.</summary>
    public int Count => _leaves.Length;

    /// <summary>Hashes the leaves of a block.</summary>
    public static BlockNode Of(ReadOnlySpan<byte> block)
    {
        var leaves = new byte[(block.Length + BlockHashes.LeafSize - 1) / BlockHashes.LeafSize][];
        for (var i = 0; i < leaves.Length; i++)
        {
            leaves[i] = SHA256.HashData(Leaf(block, i));
        }

        return new BlockNode(leaves);
    }

    /// <summary>The bytes of a leaf.</summary>
    public static ReadOnlySpan<byte> Leaf(ReadOnlySpan<byte> block, int leaf)
    {
        var start = leaf * BlockHashes.LeafSize;
        return block.Slice(start, Math.Min(BlockHashes.LeafSize, block.Length - start));
    }

    /// <summary>The neighbours that a leaf's hash is joined with on its way up, and on which side each is.</summary>
    public IReadOnlyList<(byte[] Hash, bool IsLeft)> PathOf(int leaf)
    {
        var path = new List<(byte[], bool)>();
        Climb(leaf, 0, _leaves.Length, path);
        return path;
    }

    /// <summary>The hash of the block where the leaf has this hash.</summary>
    public static byte[] Root(byte[] leaf, IReadOnlyList<(byte[] Hash, bool IsLeft)> path)
    {
        var hash = leaf;
        foreach (var (neighbour, isLeft) in path)
        {
            hash = isLeft ? BlockHasher.Join(neighbour, hash) : BlockHasher.Join(hash, neighbour);
        }

        return hash;
    }

    private void Climb(int leaf, int from, int to, List<(byte[], bool)> path)
    {
        if (to - from == 1)
        {
            return;
        }

        var middle = Middle(from, to);
        if (leaf < middle)
        {
            Climb(leaf, from, middle, path);
            path.Add((HashOf(middle, to), false));
        }
        else
        {
            Climb(leaf, middle, to, path);
            path.Add((HashOf(from, middle), true));
        }
    }

    private byte[] HashOf(int from, int to) =>
        to - from == 1 ? _leaves[from] : BlockHasher.Join(HashOf(from, Middle(from, to)), HashOf(Middle(from, to), to));

    // The left side is the largest power of two that leaves something for the right one.
    private static int Middle(int from, int to) =>
        from + (1 << (31 - System.Numerics.BitOperations.LeadingZeroCount((uint)(to - from - 1))));
}
