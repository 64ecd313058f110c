using System.Numerics;
using System.Runtime.CompilerServices;

namespace Hearsay.Language;

/// <summary>The number of a feature: its template's number mixed with what was seen.</summary>
/// <remarks>
/// A <see cref="WeightTable"/> finds its bucket by the lower half and tells features apart by the top 16 bits, so all
/// bits have to depend on all of what goes in. Training and reading share these functions: weights are found again only
/// by the same numbers.
/// </remarks>
internal static class FeatureHash
{
    private const ulong Odd = 0x9E3779B97F4A7C15;
    private const ulong Even = 0xC2B2AE3D27D4EB4E;

    /// <summary>The feature of template <paramref name="template"/> alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(uint template) => Finish(Add(Odd, template));

    /// <summary>The feature of one thing seen.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(uint template, ulong a) => Finish(Add(Add(Odd, template), a));

    /// <summary>The feature of two things seen, in that order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(uint template, ulong a, ulong b) => Finish(Add(Add(Add(Odd, template), a), b));

    /// <summary>The feature of three things seen, in that order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(uint template, ulong a, ulong b, ulong c) =>
        Finish(Add(Add(Add(Add(Odd, template), a), b), c));

    /// <summary>The feature of four things seen, in that order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(uint template, ulong a, ulong b, ulong c, ulong d) =>
        Finish(Add(Add(Add(Add(Add(Odd, template), a), b), c), d));

    /// <summary>One thing seen, ready to be joined with others: for features of which many share their parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Part(ulong seen) => (seen + 1) * Odd;

    /// <summary>The feature of one part.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Join(uint template, ulong a) => Seal(a ^ (template * Even));

    /// <summary>The feature of two parts, in that order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Join(uint template, ulong a, ulong b) =>
        Seal(a ^ BitOperations.RotateLeft(b, 21) ^ (template * Even));

    /// <summary>The feature of three parts, in that order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Join(uint template, ulong a, ulong b, ulong c) =>
        Seal(a ^ BitOperations.RotateLeft(b, 21) ^ BitOperations.RotateLeft(c, 42) ^ (template * Even));

    /// <summary>An unfinished number with one more thing in it; templates that share their beginning go on from it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Add(ulong hash, ulong value) => BitOperations.RotateLeft((hash ^ value) * Odd, 29);

    /// <summary>The feature whose last part was added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Finish(ulong hash)
    {
        hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Seal(ulong parts)
    {
        parts *= 0xD6E8FEB86659FD93;
        return parts ^ (parts >> 32);
    }
}
