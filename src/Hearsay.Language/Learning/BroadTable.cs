using System.Numerics;
using System.Runtime.Intrinsics;

namespace Hearsay.Language;

/// <summary>The weights of a linear model with eight classes at most, each feature's beside what it is told by.</summary>
/// <remarks>
/// <para>
/// Laid out like a <see cref="NarrowTable"/>, but for its buckets: the checks of up to six features, 16 bits each, zero for
/// none; four bytes of nought; then eight weights of 8 bits for each of them.
/// </para>
/// <para>Immutable and safe to share between threads; nothing is allocated.</para>
/// </remarks>
internal readonly unsafe struct BroadTable
{
    public const int HeaderLength = NarrowTable.HeaderLength;
    public const int BucketLength = NarrowTable.BucketLength;
    public const int BucketCapacity = 6;
    public const int WeightsOffset = 16;
    public const int Classes = 8;

    private readonly byte* _buckets;
    private readonly uint _bucketCount;

    internal BroadTable(ReadOnlySpan<byte> section, object owner)
    {
        (_bucketCount, var at, Owner) = NarrowTable.Place(section, owner);
        _buckets = (byte*)at;
    }

    /// <summary>What keeps the bytes where they are, as long as it is referred to.</summary>
    internal object Owner { get; }

    /// <summary>Tells where features are looked for.</summary>
    public FeaturePlaces Places => new(_buckets, _bucketCount, NarrowTable.BucketBits);

    /// <summary>The sums of the weights of some features.</summary>
    /// <param name="features">Where they are, by <see cref="Places"/>, 250 at most; those without weights add nothing.</param>
    /// <returns>A sum per class.</returns>
    public Vector128<short> Sum(ReadOnlySpan<ulong> features)
    {
        var sum = Vector128<short>.Zero;
        var buckets = _buckets;
        foreach (var place in features)
        {
            var bucket = buckets + FeaturePlaces.OffsetOf(place);
            var same = Vector128.Equals(
                Vector128.Create(FeaturePlaces.CheckOf(place)),
                Vector128.Load((ushort*)bucket)
            );
            // Two bits a check. Whether there is a hit cannot be guessed: a row is read in any case, and blotted out if not.
            var hits = same.AsByte().ExtractMostSignificantBits();
            var before = (uint)BitOperations.TrailingZeroCount(hits | 0x400) * (Classes / 2);
            var kept = 0UL - ((0u - hits) >> 31);
            var weights = *(ulong*)(bucket + WeightsOffset + before) & kept;
            sum += Vector128.WidenLower(Vector128.CreateScalar(weights).AsSByte());
        }

        return sum;
    }
}
