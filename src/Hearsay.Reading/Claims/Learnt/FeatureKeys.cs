using System.Runtime.CompilerServices;
using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Collects what is seen at one token, as the features' numbers.</summary>
/// <param name="keys">Room for as many as will be added.</param>
/// <param name="places">Puts their places in where they are asked for; the default leaves them as they are.</param>
internal ref struct FeatureKeys(Span<ulong> keys, FeaturePlaces places = default)
{
    private readonly Span<ulong> _keys = keys;
    private readonly FeaturePlaces _places = places;
    private int _asked;

    /// <summary>How many have been added.</summary>
    public int Count { get; private set; }

    /// <summary>What has been added.</summary>
    public readonly ReadOnlySpan<ulong> Keys => _keys[..Count];

    /// <summary>Asks memory for the weights of what was added since the last time.</summary>
    /// <remarks>Memory can be asked for some twenty lines at once: that many are best asked for together, while more are made.</remarks>
    public void Ask()
    {
        _places.Take(_keys[_asked..Count]);
        _asked = Count;
    }

    /// <summary>Asks for the rest, too.</summary>
    /// <returns>The places of all that has been added.</returns>
    public ReadOnlySpan<ulong> AskAll()
    {
        Ask();
        return _keys[..Count];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, ulong value) => Put(FeatureHash.Join(template, FeatureHash.Part(value)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, ulong first, ulong second) =>
        Put(FeatureHash.Join(template, FeatureHash.Part(first), FeatureHash.Part(second)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, ulong first, ulong second, ulong third) =>
        Put(FeatureHash.Join(template, FeatureHash.Part(first), FeatureHash.Part(second), FeatureHash.Part(third)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(ulong feature) => _keys[Count++] = feature;

    /// <summary>Two values as one, in that order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong first, ulong second) => FeatureHash.Add(FeatureHash.Part(first), second);
}
