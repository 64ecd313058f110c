namespace Hearsay.Reading;

/// <summary>One place of a <see cref="Gazetteer"/>: a view, not a copy.</summary>
/// <remarks>The default value belongs to no gazetteer and must not be asked anything.</remarks>
public readonly struct GazetteerEntry : IEquatable<GazetteerEntry>
{
    private readonly Gazetteer _gazetteer;

    internal GazetteerEntry(Gazetteer gazetteer, int index, NameKind kind, int words)
    {
        _gazetteer = gazetteer;
        Index = index;
        Kind = kind;
        Words = words;
    }

    /// <summary>Its place in the gazetteer, from 0; the same for every name of it.</summary>
    public int Index { get; }

    /// <summary>What the name that it was found by is to it; <see cref="NameKind.Main"/> where it was not looked up.</summary>
    public NameKind Kind { get; }

    /// <summary>How many words the name has that it was found by; 0 where it was not looked up.</summary>
    internal int Words { get; }

    /// <summary>Its main name. Makes a string.</summary>
    public string Name => _gazetteer.NameOf(Index);

    /// <summary>What it is.</summary>
    public PlaceFeature Feature => _gazetteer.EntryAt(Index).Feature;

    /// <summary>Degrees north, WGS 84; meaningless where <see cref="HasPoint"/> is false.</summary>
    public double Latitude => _gazetteer.EntryAt(Index).Latitude / 1e5;

    /// <summary>Degrees east, WGS 84; meaningless where <see cref="HasPoint"/> is false.</summary>
    public double Longitude => _gazetteer.EntryAt(Index).Longitude / 1e5;

    /// <summary>Whether a point is known for it.</summary>
    public bool HasPoint => _gazetteer.EntryAt(Index).Placed != 0;

    /// <summary>How many people live there by the source; for a region or a district those of its towns that are listed; 0
    /// where unknown.</summary>
    public long Population => _gazetteer.EntryAt(Index).Population;

    /// <summary>ISO 3166-1 alpha-2; empty where none applies.</summary>
    public string Country => _gazetteer.CountryOf(_gazetteer.EntryAt(Index).Country);

    /// <summary>The first-order unit that it lies in; null for countries, and where it is not known.</summary>
    public GazetteerEntry? Region =>
        _gazetteer.EntryAt(Index).Region is var region && region == ushort.MaxValue ? null : _gazetteer[region];

    /// <summary>Its zone in the tz database. For a country or a region the zone of at least nine in ten of the people in its
    /// towns; null where there is no such zone, and where it is not known.</summary>
    public string? Zone => _gazetteer.ZoneOf(_gazetteer.EntryAt(Index).Zone);

    /// <summary>Its number and whose it is: <c>geonames:170592</c>, <c>fips:21125</c>. Makes a string.</summary>
    public string Identifier =>
        (_gazetteer.EntryAt(Index).Source == 0 ? "geonames:" : "fips:")
        + _gazetteer
            .EntryAt(Index)
            .Id.ToString(
                _gazetteer.EntryAt(Index).Source == 0 ? "D" : "D5",
                System.Globalization.CultureInfo.InvariantCulture
            );

    /// <summary>Whether both are the same place of the same gazetteer, by whatever name they were found.</summary>
    public bool Equals(GazetteerEntry other) => ReferenceEquals(_gazetteer, other._gazetteer) && Index == other.Index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GazetteerEntry other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Index;

    /// <inheritdoc/>
    public override string ToString() => _gazetteer is null ? "" : $"{Name} ({Identifier})";

    /// <summary>Whether both are the same place.</summary>
    public static bool operator ==(GazetteerEntry left, GazetteerEntry right) => left.Equals(right);

    /// <summary>Whether they are different places.</summary>
    public static bool operator !=(GazetteerEntry left, GazetteerEntry right) => !left.Equals(right);
}
