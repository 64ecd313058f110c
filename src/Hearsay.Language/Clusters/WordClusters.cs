using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hearsay.Language;

/// <summary>Which words keep company alike: classes learnt from running text, each with its path in a tree of classes.</summary>
/// <remarks>
/// A compiled file, little-endian, read in place: the magic, the counts of classes and words, a path per class, where each
/// bucket begins, then the keys of the words in order and the class of each. A key's upper bits are its bucket. Words that
/// were never seen in training and share a key with one that was are taken for it: about one in a hundred thousand.
/// </remarks>
internal sealed unsafe class WordClusters
{
    /// <summary>The most bits of a path.</summary>
    public const int MostBits = 24;

    // HWC and the version of this layout.
    private const uint Magic = 'H' | 'W' << 8 | 'C' << 16 | 1 << 24;
    private const int BucketBits = 14;
    private const int Buckets = 1 << BucketBits;

    private readonly uint* _paths;
    private readonly ushort* _buckets;
    private readonly uint* _keys;
    private readonly ushort* _classes;
    private readonly object _owner;

    private WordClusters(byte* at, long length, object owner)
    {
        var head = (uint*)at;
        if (length < 12 || head[0] != Magic || length != Length((int)head[1], (int)head[2]))
        {
            throw new InvalidDataException("These are no word clusters, or clusters of another version.");
        }

        ClassCount = (int)head[1];
        Count = (int)head[2];
        _paths = head + 3;
        _keys = _paths + ClassCount;
        _classes = (ushort*)(_keys + Count);
        _buckets = _classes + Count;
        _owner = owner;
    }

    /// <summary>The clusters that come with Hearsay; opened when they are first asked for.</summary>
    public static WordClusters English { get; } = OpenEmbedded("en/models/clusters.bin");

    /// <summary>How many words have a class.</summary>
    public int Count { get; }

    /// <summary>How many classes there are; a class is a number below this.</summary>
    public int ClassCount { get; }

    /// <summary>Opens compiled clusters that lie in memory. The bytes are copied once.</summary>
    /// <exception cref="InvalidDataException">The bytes are none, or of another version.</exception>
    public static WordClusters Open(ReadOnlySpan<byte> bytes)
    {
        var copy = GC.AllocateUninitializedArray<byte>(Math.Max(bytes.Length, 1), pinned: true);
        bytes.CopyTo(copy);
        return new WordClusters((byte*)Unsafe.AsPointer(ref copy[0]), bytes.Length, copy);
    }

    /// <summary>The compiled file of words, each with its class, and of the classes' paths.</summary>
    public static byte[] Write(IEnumerable<(uint Key, int Class)> words, ReadOnlySpan<uint> paths)
    {
        var ordered = words.OrderBy(word => word.Key).ToArray();
        var bytes = new byte[Length(paths.Length, ordered.Length)];
        var into = bytes.AsSpan();
        Put32(ref into, Magic);
        Put32(ref into, (uint)paths.Length);
        Put32(ref into, (uint)ordered.Length);
        foreach (var path in paths)
        {
            Put32(ref into, path);
        }

        foreach (var (key, _) in ordered)
        {
            Put32(ref into, key);
        }

        foreach (var (_, own) in ordered)
        {
            Put16(ref into, checked((ushort)own));
        }

        var at = 0;
        for (var bucket = 0; bucket <= Buckets; bucket++)
        {
            while (at < ordered.Length && BucketOf(ordered[at].Key) < bucket)
            {
                at++;
            }

            Put16(ref into, checked((ushort)at));
        }

        return bytes;
    }

    /// <summary>What a token is looked up by: its word's hash; a number's digits count as noughts.</summary>
    public static uint KeyOf(AnnotatedText text, int token)
    {
        if (text.Kinds[token] != TokenKind.Number)
        {
            return text.Hashes[token];
        }

        var hash = WordHash.Start;
        foreach (var c in text.CharactersOf(token))
        {
            hash = WordHash.Add(hash, char.IsAsciiDigit(c) ? '0' : WordHash.Fold(c));
        }

        return WordHash.Finish(hash);
    }

    /// <summary>The class of a token's word; 0 where it has none.</summary>
    public int ClassOf(AnnotatedText text, int token) =>
        ReferenceEquals(text.Clusters, this) ? text.ClusterClasses[token] : ClassOf(KeyOf(text, token));

    /// <summary>Fills in the class of each token's word.</summary>
    public void Fill(AnnotatedText text, Span<ushort> classes)
    {
        for (var i = 0; i < classes.Length; i++)
        {
            classes[i] = (ushort)ClassOf(KeyOf(text, i));
        }
    }

    /// <summary>The class of the word of that key; 0 where it has none.</summary>
    public int ClassOf(uint key)
    {
        var bucket = BucketOf(key);
        int end = _buckets[bucket + 1];
        for (int i = _buckets[bucket]; i < end; i++)
        {
            if (_keys[i] == key)
            {
                return _classes[i];
            }
        }

        return 0;
    }

    /// <summary>The first bits of a class's path with a leading 1, so that paths of different lengths differ; 0 for class 0.</summary>
    public uint PrefixOf(int own, int bits)
    {
        if (own == 0)
        {
            return 0;
        }

        var path = _paths[own];
        var more = 31 - bits - System.Numerics.BitOperations.LeadingZeroCount(path);
        return more > 0 ? path >> more : path;
    }

    private static int BucketOf(uint key) => (int)(key >> (32 - BucketBits));

    private static int Length(int classes, int words) => checked(12 + 4 * classes + 6 * words + 2 * (Buckets + 1));

    private static void Put32(ref Span<byte> into, uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(into, value);
        into = into[4..];
    }

    private static void Put16(ref Span<byte> into, ushort value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(into, value);
        into = into[2..];
    }

    private static WordClusters OpenEmbedded(string name)
    {
        var stream = typeof(WordClusters).Assembly.GetManifestResourceStream(name)!;
        if (stream is UnmanagedMemoryStream memory)
        {
            return new WordClusters(memory.PositionPointer, memory.Length, memory);
        }

        using (stream)
        {
            var bytes = GC.AllocateUninitializedArray<byte>((int)stream.Length, pinned: true);
            stream.ReadExactly(bytes);
            return new WordClusters(
                (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(bytes)),
                bytes.Length,
                bytes
            );
        }
    }
}
