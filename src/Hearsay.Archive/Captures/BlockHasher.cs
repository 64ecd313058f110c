using System.Security.Cryptography;

namespace Hearsay.Archive;

/// <summary>Makes <see cref="BlockHashes"/> of bytes that come piece by piece, in bounded memory.</summary>
internal sealed class BlockHasher
{
    private const int HashSize = SHA256.HashSizeInBytes;
    private readonly byte[] _leaf = new byte[BlockHashes.LeafSize];
    private readonly List<byte[]> _nodes = [];

    // The leaves that do not fill a node yet: a node of each smaller size at most, the largest first.
    private readonly List<(byte[] Hash, int Leaves)> _pending = [];
    private readonly bool _isFixed;
    private int _filled;
    private int _leavesPerNode = 1;

    /// <summary>Begins with blocks of one leaf, and joins them when they become too many.</summary>
    public BlockHasher() { }

    /// <summary>Keeps to blocks of one size, however many there are, for holding bytes against hashes made before.</summary>
    public BlockHasher(int blockSize) => (_isFixed, _leavesPerNode) = (true, blockSize / BlockHashes.LeafSize);

    public void Append(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var taken = Math.Min(bytes.Length, _leaf.Length - _filled);
            bytes[..taken].CopyTo(_leaf.AsSpan(_filled));
            _filled += taken;
            bytes = bytes[taken..];
            if (_filled == _leaf.Length)
            {
                AddLeaf();
            }
        }
    }

    /// <summary>What was appended, hashed; nothing may be appended afterwards.</summary>
    public BlockHashes Finish()
    {
        if (_filled > 0)
        {
            AddLeaf();
        }

        // What is left over is joined from the right, smaller nodes first.
        while (_pending.Count > 1)
        {
            var (right, _) = _pending[^1];
            var (left, leaves) = _pending[^2];
            _pending.RemoveRange(_pending.Count - 2, 2);
            _pending.Add((Join(left, right), leaves * 2));
        }

        // Adding the last node may join all others, and then it is left over again.
        while (_pending.Count == 1)
        {
            AddPending();
        }

        var starts = new byte[_nodes.Count * BlockHashes.Kept];
        for (var i = 0; i < _nodes.Count; i++)
        {
            _nodes[i].AsSpan(0, BlockHashes.Kept).CopyTo(starts.AsSpan(i * BlockHashes.Kept));
        }

        return new BlockHashes(BlockHashes.LeafSize * _leavesPerNode, starts);
    }

    /// <summary>The hash of two neighbours.</summary>
    public static byte[] Join(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        Span<byte> both = stackalloc byte[HashSize * 2];
        left.CopyTo(both);
        right.CopyTo(both[HashSize..]);
        return SHA256.HashData(both);
    }

    private void AddLeaf()
    {
        _pending.Add((SHA256.HashData(_leaf.AsSpan(0, _filled)), 1));
        _filled = 0;
        while (_pending.Count > 1 && _pending[^1].Leaves == _pending[^2].Leaves)
        {
            var (right, leaves) = _pending[^1];
            var left = _pending[^2].Hash;
            _pending.RemoveRange(_pending.Count - 2, 2);
            _pending.Add((Join(left, right), leaves * 2));
        }

        if (_pending.Count == 1 && _pending[0].Leaves == _leavesPerNode)
        {
            AddPending();
        }
    }

    private void AddPending()
    {
        _nodes.Add(_pending[0].Hash);
        _pending.Clear();
        if (_isFixed || _nodes.Count <= BlockHashes.Most)
        {
            return;
        }

        // One more than fits: all are joined two and two, and the last one waits for its neighbour.
        var last = _nodes[^1];
        _nodes.RemoveAt(_nodes.Count - 1);
        for (var i = 0; i < _nodes.Count / 2; i++)
        {
            _nodes[i] = Join(_nodes[2 * i], _nodes[(2 * i) + 1]);
        }

        _nodes.RemoveRange(BlockHashes.Most / 2, BlockHashes.Most / 2);
        _pending.Add((last, _leavesPerNode));
        _leavesPerNode *= 2;
    }
}
