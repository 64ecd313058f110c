using System.Globalization;
using static Hearsay.Reading.GazetteerLayout;

namespace Hearsay.Reading;

/// <summary>One place of a <see cref="Gazetteer"/>: a view, not a copy.</summary>
/// <remarks>The default value belongs to no gazetteer and must not be asked anything.</remarks>
public readonly struct GazetteerEntry : IEquatable<GazetteerEntry>
{
    private readonly Gazetteer _gazetteer;
    private readonly uint _foundName;

    internal GazetteerEntry(Gazetteer gazetteer, int index, NameKind kind, int words, uint foundName)
    {
        _gazetteer = gazetteer;
        _foundName = foundName;
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
    public string Name => File.StringAt(Fields.Name);

    /// <summary>The name that it was found by, as its source writes it; its main name where it was not looked up. Makes a string.</summary>
    public string FoundName => _foundName == uint.MaxValue ? Name : File.StringAt(_foundName);

    /// <summary>What it is.</summary>
    public PlaceFeature Feature => Fields.Feature;

    /// <summary>Degrees north, WGS 84; meaningless where <see cref="HasPoint"/> is false.</summary>
    public double Latitude => Fields.Latitude / 1e5;

    /// <summary>Degrees east, WGS 84; meaningless where <see cref="HasPoint"/> is false.</summary>
    public double Longitude => Fields.Longitude / 1e5;

    /// <summary>Whether a point is known for it.</summary>
    public bool HasPoint => (Fields.Flags & Flags.Placed) != 0;

    /// <summary>How many people live there by the source; for a region or a district those of its towns that are listed; 0
    /// where unknown.</summary>
    public long Population => Fields.Population;

    /// <summary>ISO 3166-1 alpha-2; empty where none applies.</summary>
    public string Country => File.CountryOf(Fields.Country);

    /// <summary>The first-order unit that it lies in; null for countries, and where it is not known.</summary>
    public GazetteerEntry? Region =>
        Feature is not (PlaceFeature.Country or PlaceFeature.Region)
        && _gazetteer.RegionOf(Index) is >= 0 and var region
            ? _gazetteer[region]
            : null;

    /// <summary>Its zone in the tz database. For a country or a region the zone of at least nine in ten of the people in its
    /// towns; null where there is no such zone, and where it is not known.</summary>
    public string? Zone => File.ZoneOf(Fields.Zone);

    /// <summary>Whose number it bears: <c>geonames</c>, or what the file that it was read from is called.</summary>
    public string Source => File.SourceOf(Fields.Source);

    /// <summary>Whether it comes from a file that was added to those that come with Hearsay.</summary>
    public bool IsAdded => _gazetteer.FileOf(Index) > 0;

    /// <summary>Its number and whose it is: <c>geonames:170592</c>, <c>fips:21125</c>. Makes a string.</summary>
    public string Identifier
    {
        get
        {
            ref readonly var fields = ref Fields;
            var source = Source;
            var number =
                (fields.Flags & Flags.Worded) != 0
                    ? File.StringAt(fields.Id)
                    : fields.Id.ToString(source == "fips" ? "D5" : "D", CultureInfo.InvariantCulture);
            return $"{source}:{number}";
        }
    }

    private GazetteerFile File => _gazetteer.FileAt(Index);
    private ref readonly Entry Fields => ref _gazetteer.EntryAt(Index);

    /// <summary>Its number in GeoNames; null where it has none.</summary>
    public int? GeoNamesId => (Fields.Flags & Flags.Worded) == 0 && Source == "geonames" ? (int)Fields.Id : null;

    /// <summary>The code of its first-order unit, <c>SY.09</c>; null where it has none.</summary>
    internal string? RegionCode => _gazetteer.RegionCodeOf(Index);

    /// <summary>What a gazetteer is made of, without its further names.</summary>
    internal GazetteerPlace ToPlace()
    {
        var worded = (Fields.Flags & Flags.Worded) != 0;
        return new GazetteerPlace(worded ? 0 : (int)Fields.Id, Name, Feature, Country)
        {
            Point = HasPoint ? (Latitude, Longitude) : null,
            Population = Population,
            Zone = Zone,
            Region = RegionCode is { } code ? code[3..] : null,
            Source = Source,
            Key = worded ? File.StringAt(Fields.Id) : null,
        };
    }

    /// <summary>The UTF-8 of <see cref="FoundName"/>.</summary>
    internal ReadOnlySpan<byte> FoundUtf8 => File.Utf8At(_foundName == uint.MaxValue ? Fields.Name : _foundName);

    /// <summary>The same, found by a name of another kind.</summary>
    internal GazetteerEntry As(NameKind kind) => new(_gazetteer, Index, kind, Words, _foundName);

    /// <summary>Whether both are the same place by its number, be it in two files.</summary>
    internal bool IsSamePlace(GazetteerEntry other)
    {
        ref readonly var mine = ref Fields;
        ref readonly var others = ref other.Fields;
        return Index == other.Index
            || mine.Id == others.Id
                && (mine.Flags & others.Flags & Flags.Worded) == 0
                && ReferenceEquals(_gazetteer, other._gazetteer)
                && Source == other.Source;
    }

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
