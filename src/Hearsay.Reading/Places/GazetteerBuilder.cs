using System.Runtime.InteropServices;
using System.Text;
using static Hearsay.Reading.GazetteerLayout;

namespace Hearsay.Reading;

/// <summary>Compiles a gazetteer. The same places give the same bytes, in whatever order they are put in.</summary>
public sealed class GazetteerBuilder
{
    private readonly List<GazetteerPlace> _places = [];
    private readonly List<byte> _strings = [];
    private readonly Dictionary<string, int> _stringAt = new(StringComparer.Ordinal);

    /// <summary>Puts a place in.</summary>
    public void Add(GazetteerPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        _places.Add(place);
    }

    /// <summary>The compiled file.</summary>
    /// <exception cref="InvalidOperationException">More places, countries, regions or zones than the layout has room for.</exception>
    public byte[] Build()
    {
        _strings.Clear();
        _stringAt.Clear();
        var places = _places
            .OrderBy(place => Math.Min((int)place.Feature, (int)PlaceFeature.District))
            .ThenBy(place => place.Country, StringComparer.Ordinal)
            .ThenBy(place => place.Census)
            .ThenBy(place => place.Id)
            .ThenBy(place => place.Name, StringComparer.Ordinal)
            .ToArray();
        string[] countries =
        [
            .. places.Select(p => p.Country).Where(c => c.Length == 2).Distinct().Order(StringComparer.Ordinal),
        ];
        string[] zones = [.. places.Select(p => p.Zone).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        if (places.Length >= 1 << 24 || countries.Length >= byte.MaxValue || zones.Length >= ushort.MaxValue)
        {
            throw new InvalidOperationException(
                "There are more places, countries or zones than the layout has room for."
            );
        }

        var entries = Entries(places, countries, zones);
        var zoneNames = Array.ConvertAll(zones, StringOffset);
        var slots = Slots(places, out var buckets);
        return Write(entries, buckets, slots, countries, zoneNames);
    }

    private Entry[] Entries(GazetteerPlace[] places, string[] countries, string[] zones)
    {
        var regions = new Dictionary<(string, string), int>();
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] is { Feature: PlaceFeature.Region, Region: { } code })
            {
                regions.TryAdd((places[i].Country, code), i);
            }
        }

        return Array.ConvertAll(
            places,
            place =>
            {
                var region =
                    place is { Region: { } code, Feature: not PlaceFeature.Region }
                    && regions.TryGetValue((place.Country, code), out var at)
                        ? at
                        : ushort.MaxValue;
                return new Entry
                {
                    Id = place.Id,
                    Name = StringOffset(place.Name),
                    Latitude = (int)Math.Round((place.Point?.Latitude ?? 0) * 1e5),
                    Longitude = (int)Math.Round((place.Point?.Longitude ?? 0) * 1e5),
                    Population = (uint)Math.Min(place.Population, uint.MaxValue),
                    Region = checked((ushort)region),
                    Zone = Index(zones, place.Zone, ushort.MaxValue),
                    Country = (byte)Index(countries, place.Country, byte.MaxValue),
                    Feature = place.Feature,
                    Source = place.Census ? (byte)1 : (byte)0,
                    Placed = place.Point is null ? (byte)0 : (byte)1,
                };
            }
        );
    }

    private static ushort Index(string[] sorted, string? value, ushort none) =>
        value is not null && Array.BinarySearch(sorted, value, StringComparer.Ordinal) is >= 0 and var at
            ? (ushort)at
            : none;

    private static Slot[] Slots(GazetteerPlace[] places, out int[] buckets)
    {
        var best = new Dictionary<(ulong Key, int Entry), (NameKind Kind, int Words)>();
        void Put(ulong key, int entry, NameKind kind, string name)
        {
            if (key != 0)
            {
                var known = best.GetValueOrDefault((key, entry), (kind, 0));
                best[(key, entry)] = (kind < known.Item1 ? kind : known.Item1, Math.Max(known.Item2, WordsOf(name)));
            }
        }

        for (var i = 0; i < places.Length; i++)
        {
            Put(NameKey.Of(places[i].Name), i, NameKind.Main, places[i].Name);
            foreach (var (name, kind) in places[i].Names)
            {
                Put(kind == NameKind.Loose ? LooseKey.Of(name) : NameKey.Of(name), i, kind, name);
            }
        }

        var sorted = best.OrderBy(s => BucketOf(s.Key.Key))
            .ThenBy(s => CheckOf(s.Key.Key))
            .ThenByDescending(s => places[s.Key.Entry].Population)
            .ThenBy(s => s.Key.Entry)
            .ToArray();
        buckets = new int[(1 << BucketBits) + 1];
        foreach (var slot in sorted)
        {
            buckets[BucketOf(slot.Key.Key) + 1]++;
        }

        for (var i = 1; i < buckets.Length; i++)
        {
            buckets[i] += buckets[i - 1];
        }

        return Array.ConvertAll(
            sorted,
            s => new Slot
            {
                Check = CheckOf(s.Key.Key),
                Value = (uint)s.Key.Entry | (uint)s.Value.Kind << 24 | (uint)s.Value.Words << 27,
            }
        );
    }

    private static int WordsOf(string name) =>
        Math.Clamp(name.Split([' ', '-', '.'], StringSplitOptions.RemoveEmptyEntries).Length, 1, 31);

    private byte[] Write(Entry[] entries, int[] buckets, Slot[] slots, string[] countries, int[] zoneNames)
    {
        var codes = Encoding.ASCII.GetBytes(string.Concat(countries).PadRight((countries.Length + 1) / 2 * 4));
        var header = new Header
        {
            Magic = Magic,
            EntryCount = entries.Length,
            SlotCount = slots.Length,
            CountryCount = countries.Length,
            ZoneCount = zoneNames.Length,
        };
        header.EntriesAt = Marshal.SizeOf<Header>();
        header.BucketsAt = header.EntriesAt + MemoryMarshal.AsBytes(entries.AsSpan()).Length;
        header.SlotsAt = header.BucketsAt + buckets.Length * sizeof(int);
        header.CountriesAt = header.SlotsAt + MemoryMarshal.AsBytes(slots.AsSpan()).Length;
        header.ZonesAt = header.CountriesAt + codes.Length;
        header.StringsAt = header.ZonesAt + zoneNames.Length * sizeof(int);
        header.Length = header.StringsAt + _strings.Count;
        using var file = new MemoryStream(header.Length);
        file.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<Header>(in header)));
        file.Write(MemoryMarshal.AsBytes(entries.AsSpan()));
        file.Write(MemoryMarshal.AsBytes(buckets.AsSpan()));
        file.Write(MemoryMarshal.AsBytes(slots.AsSpan()));
        file.Write(codes);
        file.Write(MemoryMarshal.AsBytes(zoneNames.AsSpan()));
        file.Write(CollectionsMarshal.AsSpan(_strings));
        return file.ToArray();
    }

    private int StringOffset(string value)
    {
        if (!_stringAt.TryGetValue(value, out var at))
        {
            at = _strings.Count;
            _stringAt[value] = at;
            var bytes = Encoding.UTF8.GetBytes(value);
            var length = Math.Min(bytes.Length, byte.MaxValue);
            _strings.Add((byte)length);
            _strings.AddRange(bytes.AsSpan(0, length));
        }

        return at;
    }
}
