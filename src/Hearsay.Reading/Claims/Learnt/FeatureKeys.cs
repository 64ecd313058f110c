using System.Runtime.CompilerServices;
using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Collects what is seen at one token, as the features' numbers.</summary>
/// <param name="keys">Room for as many as will be added.</param>
/// <param name="ahead">Asks for their weights as they are added; the default does not.</param>
internal ref struct FeatureKeys(Span<ulong> keys, LinesAhead ahead = default)
{
    private readonly Span<ulong> _keys = keys;
    private readonly LinesAhead _ahead = ahead;

    /// <summary>How many have been added.</summary>
    public int Count { get; private set; }

    /// <summary>What has been added.</summary>
    public readonly ReadOnlySpan<ulong> Keys => _keys[..Count];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, ulong value) => Put(FeatureHash.Of(template, value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, ulong first, ulong second) => Put(FeatureHash.Of(template, first, second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, ulong first, ulong second, ulong third) =>
        Put(FeatureHash.Of(template, first, second, third));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(ulong feature)
    {
        _ahead.Ask(feature);
        _keys[Count++] = feature;
    }

    /// <summary>Two small values as one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong first, ulong second) => FeatureHash.Add(first, second);
}
