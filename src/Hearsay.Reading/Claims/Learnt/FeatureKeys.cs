using System.Runtime.CompilerServices;
using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Collects what is seen at one token, as the features' numbers.</summary>
/// <param name="keys">Room for as many as will be added.</param>
internal ref struct FeatureKeys(Span<ulong> keys)
{
    private readonly Span<ulong> _keys = keys;

    /// <summary>How many have been added.</summary>
    public int Count { get; private set; }

    /// <summary>What has been added.</summary>
    public readonly ReadOnlySpan<ulong> Keys => _keys[..Count];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, ulong value) => _keys[Count++] = FeatureHash.Of(template, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, ulong first, ulong second) =>
        _keys[Count++] = FeatureHash.Of(template, first, second);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, ulong first, ulong second, ulong third) =>
        _keys[Count++] = FeatureHash.Of(template, first, second, third);

    /// <summary>Two small values as one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong first, ulong second) => FeatureHash.Add(first, second);
}
