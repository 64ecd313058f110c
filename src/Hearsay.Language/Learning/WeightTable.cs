using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Hearsay.Language;

/// <summary>The weights of a linear model: one row of small integers per feature, one weight per class.</summary>
/// <remarks>
/// <para>
/// A section holds the number of classes, the length of a row, the number of buckets and the scale (32 bits each, padded
/// to 64 bytes), then the buckets, then the rows. A bucket is 32 bytes: the number of its first row and the checks, 16
/// bits each, of up to fourteen features, zero for none. A feature that is not there mostly costs one look at one bucket,
/// and is taken for another one in one case of 5,000.
/// </para>
/// <para>Immutable and safe to share between threads; nothing is allocated.</para>
/// </remarks>
internal readonly unsafe struct WeightTable
{
    public const int HeaderLength = 64;
    public const int BucketBits = 5;
    public const int BucketLength = 1 << BucketBits;
    public const int BucketCapacity = 14;

    // So many features are looked up together.
    private const int Batch = 128;

    private readonly byte* _buckets;
    private readonly sbyte* _rows;
    private readonly uint _bucketCount;

    internal WeightTable(byte* bytes, int length, object owner)
    {
        var header = (int*)bytes;
        if (length < HeaderLength)
        {
            throw new InvalidDataException("The section holds no table of weights.");
        }

        Classes = header[0];
        Stride = header[1];
        _bucketCount = (uint)header[2];
        Scale = BitConverter.Int32BitsToSingle(header[3]);
        RowCount = header[4];
        _buckets = bytes + HeaderLength;
        _rows = (sbyte*)(_buckets + (BucketLength * (long)_bucketCount));
        Owner = owner;
        var needed = HeaderLength + (BucketLength * (long)_bucketCount) + ((long)RowCount * Stride);
        if (_bucketCount == 0 || Stride < Classes || Stride % 4 != 0 || needed > length)
        {
            throw new InvalidDataException("The section holds no table of weights.");
        }
    }

    /// <summary>How many classes there are.</summary>
    public int Classes { get; }

    /// <summary>How many weights a row has: the classes, filled up to a multiple of 4, or of 8 where there are more than 4.
    /// Spans of scores have this length.</summary>
    public int Stride { get; }

    /// <summary>How many features have weights.</summary>
    public int RowCount { get; }

    /// <summary>What an integer weight of 1 stands for; only needed to compare scores of different tables.</summary>
    public float Scale { get; }

    /// <summary>What keeps the bytes where they are, as long as it is referred to.</summary>
    internal object Owner { get; }

    /// <summary>Tells where features are looked for.</summary>
    public FeaturePlaces Places => new(_buckets, _bucketCount, BucketBits);

    /// <summary>The length of a row for so many classes.</summary>
    public static int StrideFor(int classes) => classes <= 4 ? 4 : (classes + 7) / 8 * 8;

    /// <summary>The bucket of a feature among <paramref name="count"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint BucketOf(ulong feature, uint count) => (uint)(((feature & uint.MaxValue) * count) >> 32);

    /// <summary>What tells a feature from the others in its bucket; never 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort CheckOf(ulong feature)
    {
        var check = (uint)(feature >> 48);
        return (ushort)(check + ((check - 1) >> 31));
    }

    /// <summary>Adds the rows of some features to the scores.</summary>
    /// <param name="features">Where they are, by <see cref="Places"/>; those without weights add nothing.</param>
    /// <param name="scores">One sum per class, <see cref="Stride"/> long; not cleared before.</param>
    [SkipLocalsInit]
    public void Add(ReadOnlySpan<ulong> features, Span<int> scores)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(scores.Length, Stride);
        var rows = stackalloc sbyte*[Batch];
        fixed (int* sums = scores)
        {
            for (; !features.IsEmpty; features = features[Math.Min(Batch, features.Length)..])
            {
                AddRows(rows, FindRows(features[..Math.Min(Batch, features.Length)], rows), sums);
            }
        }
    }

    /// <summary>Adds the row of one feature to the scores.</summary>
    /// <param name="feature">Its number, by <see cref="FeatureHash"/>.</param>
    /// <param name="scores">One sum per class, <see cref="Stride"/> long; not cleared before.</param>
    public void Add(ulong feature, Span<int> scores) => Add([Places.Of(feature)], scores);

    // Memory is slow to answer the first time and can be asked for many things at once: all rows are asked for before any
    // is looked at, as the buckets were.
    private int FindRows(ReadOnlySpan<ulong> features, sbyte** rows)
    {
        // Whether a feature is there cannot be guessed, so nothing branches on it: a row is noted in any case, and counts where
        // it is one. Where there is none, its place is one behind the last check's, and its bucket is asked for again.
        var stride = (long)Stride;
        byte* buckets = _buckets;
        sbyte* table = _rows;
        var count = 0;
        foreach (var at in features)
        {
            var bucket = buckets + FeaturePlaces.OffsetOf(at);
            var same = Vector256.Equals(Vector256.Create(FeaturePlaces.CheckOf(at)), Vector256.Load((ushort*)bucket));
            // Two bits a check: a mask of bytes is one instruction without AVX-512, one of 16-bit numbers several.
            var hits = same.AsByte().ExtractMostSignificantBits() & ~15u;
            var place = (uint)BitOperations.TrailingZeroCount(hits) / 2;
            var row = table + (stride * (*(uint*)bucket + place - 2));
            rows[count] = row;
            var found = 1 - (int)(place >> 4);
            if (Sse.IsSupported)
            {
                Sse.Prefetch0(bucket + (((byte*)row - bucket) & -(long)found));
            }

            count += found;
        }

        return count;
    }

    // Some weights of all rows at a time are widened to 16 bits, which hold the sum of a batch, and added, so that the sums
    // stay in registers.
    private void AddRows(sbyte** rows, int count, int* sums)
    {
        var k = 0;
        for (; Avx2.IsSupported && k + 32 <= Stride; k += 32)
        {
            var low = Vector256<short>.Zero;
            var high = Vector256<short>.Zero;
            for (var i = 0; i < count; i++)
            {
                low += Avx2.ConvertToVector256Int16(rows[i] + k);
                high += Avx2.ConvertToVector256Int16(rows[i] + k + 16);
            }

            AddWidened(low, sums + k);
            AddWidened(high, sums + k + 16);
        }

        for (; Avx2.IsSupported && k + 16 <= Stride; k += 16)
        {
            var sum = Vector256<short>.Zero;
            for (var i = 0; i < count; i++)
            {
                sum += Avx2.ConvertToVector256Int16(rows[i] + k);
            }

            AddWidened(sum, sums + k);
        }

        for (; Avx2.IsSupported && k + 8 <= Stride; k += 8)
        {
            var sum = Vector256.Load(sums + k);
            for (var i = 0; i < count; i++)
            {
                sum += Avx2.ConvertToVector256Int32(rows[i] + k);
            }

            sum.Store(sums + k);
        }

        for (; Sse41.IsSupported && k + 4 <= Stride; k += 4)
        {
            var sum = Vector128.Load(sums + k);
            for (var i = 0; i < count; i++)
            {
                sum += Sse41.ConvertToVector128Int32(rows[i] + k);
            }

            sum.Store(sums + k);
        }

        for (; k < Stride; k++)
        {
            for (var i = 0; i < count; i++)
            {
                sums[k] += rows[i][k];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddWidened(Vector256<short> more, int* sums)
    {
        (Vector256.Load(sums) + Vector256.WidenLower(more)).Store(sums);
        (Vector256.Load(sums + 8) + Vector256.WidenUpper(more)).Store(sums + 8);
    }
}
