using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Language;

/// <summary>The weights of a linear model with four classes at most, each feature's beside what it is told by.</summary>
/// <remarks>
/// <para>
/// A section holds the number of buckets (32 bits, padded to 64 bytes), then the buckets. A bucket is 64 bytes, one line of
/// a processor's cache: the checks, 16 bits each, of up to ten features, zero for none; then four weights of 8 bits for each
/// of them; then four noughts, which are the weights of a feature that is not there. A feature costs one look into memory,
/// whether it is there or not. Sums are 16 bits wide: good for 250 features.
/// </para>
/// <para>Immutable and safe to share between threads; nothing is allocated.</para>
/// </remarks>
internal readonly unsafe struct NarrowTable
{
    public const int HeaderLength = 64;
    public const int BucketBits = 6;
    public const int BucketLength = 1 << BucketBits;
    public const int BucketCapacity = 10;
    public const int Classes = 4;

    private readonly byte* _buckets;
    private readonly uint _bucketCount;

    internal NarrowTable(ReadOnlySpan<byte> section, object owner)
    {
        (_bucketCount, var at, Owner) = Place(section, owner);
        _buckets = (byte*)at;
    }

    /// <summary>Finds a section's buckets, which never move while their owner lives.</summary>
    /// <returns>How many there are, where they begin, at a line of a processor's cache, and what keeps them there.</returns>
    /// <exception cref="InvalidDataException">The section holds no table.</exception>
    internal static (uint Count, nint At, object Owner) Place(ReadOnlySpan<byte> section, object owner)
    {
        var count = section.Length < HeaderLength ? 0 : MemoryMarshal.Read<uint>(section);
        var length = BucketLength * (long)count;
        if (count == 0 || length > section.Length - HeaderLength)
        {
            throw new InvalidDataException("The section holds no table of weights.");
        }

        // The bytes of a section never move while their owner lives. Those that no line begins with are copied.
        var at = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(section)) + HeaderLength;
        if ((nuint)at % BucketLength != 0)
        {
            var room = GC.AllocateUninitializedArray<byte>((int)length + BucketLength, pinned: true);
            var begin = (byte*)Unsafe.AsPointer(ref room[0]);
            begin += (BucketLength - ((nuint)begin % BucketLength)) % BucketLength;
            section.Slice(HeaderLength, (int)length).CopyTo(new Span<byte>(begin, (int)length));
            at = begin;
            owner = room;
        }

        return (count, (nint)at, owner);
    }

    /// <summary>What keeps the bytes where they are, as long as it is referred to.</summary>
    internal object Owner { get; }

    /// <summary>Tells where features are looked for.</summary>
    public FeaturePlaces Places => new(_buckets, _bucketCount, BucketBits);

    /// <summary>The sums of the weights of some features.</summary>
    /// <param name="features">Where they are, by <see cref="Places"/>; those without weights add nothing.</param>
    /// <returns>A sum per class in the first four places; the others say nothing.</returns>
    public Vector128<short> Sum(ReadOnlySpan<ulong> features)
    {
        var sum = Vector128<short>.Zero;
        var buckets = _buckets;
        foreach (var place in features)
        {
            var bucket = buckets + FeaturePlaces.OffsetOf(place);
            var same = Vector256.Equals(
                Vector256.Create(FeaturePlaces.CheckOf(place)),
                Vector256.Load((ushort*)bucket)
            );
            // Two bits a check; behind the last one, the place of the noughts. Half as many bits as there are bytes before it.
            // What the weights themselves look like stands behind that and is not looked at.
            var hits = same.AsByte().ExtractMostSignificantBits() | (1u << (2 * BucketCapacity));
            var before = (uint)BitOperations.TrailingZeroCount(hits) * (Classes / 2);
            var weights = *(uint*)(bucket + (sizeof(ushort) * BucketCapacity) + before);
            sum += Vector128.WidenLower(Vector128.CreateScalar(weights).AsSByte());
        }

        return sum;
    }
}
