using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Hearsay.Language;

/// <summary>Tells where a table looks for features, and asks memory for it ahead of time.</summary>
/// <remarks>
/// <para>
/// A place is what a feature is found by: how far its bucket is from the first one in the lower 32 bits, its check in the upper 16.
/// What is known of a feature when memory is asked is not worked out again when its weights are summed.
/// </para>
/// <para>
/// Memory is slow to answer the first time and can be asked for many things at once. Asked for some twenty lines, it answers
/// while further features are made. The default asks for nothing and leaves features as they are: training looks nothing up.
/// </para>
/// </remarks>
internal readonly unsafe struct FeaturePlaces(byte* buckets, uint count, int lengthBits)
{
    private const int CheckAt = 48;

    private readonly byte* _buckets = buckets;
    private readonly uint _count = count;
    private readonly int _lengthBits = lengthBits;

    /// <summary>Puts features' places where their numbers were.</summary>
    public void Take(Span<ulong> features)
    {
        if (_buckets is null)
        {
            return;
        }

        fixed (ulong* all = features)
        {
            var own = this; // a copy stays in registers
            var i = 0;
            for (; Avx2.IsSupported && i + Vector256<ulong>.Count <= features.Length; i += Vector256<ulong>.Count)
            {
                own.Of(Vector256.Load(all + i)).Store(all + i);
                Sse.Prefetch0(own._buckets + (uint)all[i]);
                Sse.Prefetch0(own._buckets + (uint)all[i + 1]);
                Sse.Prefetch0(own._buckets + (uint)all[i + 2]);
                Sse.Prefetch0(own._buckets + (uint)all[i + 3]);
            }

            for (; i < features.Length; i++)
            {
                all[i] = own.Of(all[i]);
            }
        }
    }

    /// <summary>The place of a feature.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Of(ulong feature)
    {
        if (_buckets is null)
        {
            return feature;
        }

        var offset = (ulong)WeightTable.BucketOf(feature, _count) << _lengthBits;
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(_buckets + offset);
        }

        return offset | ((ulong)WeightTable.CheckOf(feature) << CheckAt);
    }

    // The places of four features, worked out as those of one are.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<ulong> Of(Vector256<ulong> features)
    {
        var offsets =
            Avx2.Multiply(features.AsUInt32(), Vector256.Create((ulong)_count).AsUInt32()) >> 32 << _lengthBits;
        var checks = features >> CheckAt;
        checks -= Vector256.Equals(checks, Vector256<ulong>.Zero);
        return offsets | (checks << CheckAt);
    }

    /// <summary>How far the bucket is from the first one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint OffsetOf(ulong place) => (uint)place;

    /// <summary>What tells the feature from the others in its bucket.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort CheckOf(ulong place) => (ushort)(place >> CheckAt);
}
