using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Hearsay.Language;

/// <summary>Asks memory for the lines of a table's buckets ahead of time, while the next features are still being made.</summary>
/// <remarks>
/// Memory is slow to answer the first time and can be asked for many things at once. Asked feature by feature, it answers while
/// their numbers are worked out. The default asks for nothing.
/// </remarks>
internal readonly unsafe struct LinesAhead(byte* buckets, uint count, int lengthBits)
{
    /// <summary>Asks for some features.</summary>
    public void Ask(ReadOnlySpan<ulong> features)
    {
        var own = this; // a copy stays in registers
        foreach (var feature in features)
        {
            own.Ask(feature);
        }
    }

    /// <summary>Asks for one feature.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Ask(ulong feature)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(buckets + ((long)WeightTable.BucketOf(feature, count) << lengthBits));
        }
    }
}
