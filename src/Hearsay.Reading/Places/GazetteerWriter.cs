using System.Runtime.InteropServices;
using System.Text;
using static Hearsay.Reading.GazetteerLayout;

namespace Hearsay.Reading;

/// <summary>Compiles a gazetteer while its sources are read once: places and names go in, a file comes out.</summary>
/// <remarks>
/// Strings go to the file at once; places wait in memory, about 40 bytes each, and names where the caller says. The same
/// calls in the same order give the same bytes. Not safe for several threads.
/// </remarks>
public sealed class GazetteerWriter
{
    private const int PieceLength = 1 << 16;
    private readonly Stream _file;
    private readonly long _start;
    private readonly List<Entry[]> _entries = [];
    private readonly SlotStore _slots;
    private readonly Dictionary<string, int> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _zones = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _regions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _sources = new(StringComparer.Ordinal);
    private readonly List<Region> _regionTable = [];
    private readonly List<bool> _heard = [];
    private readonly List<uint> _zoneNames = [];
    private readonly List<uint> _sourceNames = [];
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _buffered;
    private readonly List<(ulong Key, NameKind Kind)> _keys = [];
    private int _keysOf = -1;
    private long _strings;

    // The place of a number of GeoNames, and one more; 0 for none.
    private int[] _numbered = [];

    /// <summary>Begins a file.</summary>
    /// <param name="file">Where it goes; it can be sought in, is written from where it stands, and is left open.</param>
    /// <param name="aside">Where names wait until they are sorted, 16 bytes each: an empty stream to write and read; null for
    /// memory. It is left open.</param>
    public GazetteerWriter(Stream file, Stream? aside = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        _slots = new SlotStore(aside);
        _file = file;
        _start = file.Position;
        _file.Write(new byte[Marshal.SizeOf<Header>()]);
    }

    /// <summary>How many places are in.</summary>
    public int Count { get; private set; }

    /// <summary>How many names are in, one place's counted once however often they were given.</summary>
    public int NameCount => _slots.Count;

    /// <summary>Puts a place in, under its name and by its sound.</summary>
    /// <returns>Its number here, from 0, by which further names are given.</returns>
    /// <exception cref="InvalidOperationException">There is no room left for more places, countries, regions or zones.</exception>
    public int Add(GazetteerPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        if (Count == MostEntries)
        {
            throw new InvalidOperationException($"A gazetteer has room for {MostEntries} places.");
        }

        var index = Count++;
        if (index % PieceLength == 0)
        {
            _entries.Add(new Entry[PieceLength]);
        }

        ref var entry = ref _entries[^1][index % PieceLength];
        entry.Source = (byte)Number(_sources, place.Source, byte.MaxValue, _sourceNames);
        entry.Name = Text(place.Name);
        entry.Id = place.Key is { } key ? Text(key) : (uint)place.Id;
        entry.Flags =
            (place.Point is null ? Flags.None : Flags.Placed) | (place.Key is null ? Flags.None : Flags.Worded);
        entry.Latitude = (int)Math.Round((place.Point?.Latitude ?? 0) * 1e5);
        entry.Longitude = (int)Math.Round((place.Point?.Longitude ?? 0) * 1e5);
        entry.Population = (uint)Math.Clamp(place.Population, 0, uint.MaxValue);
        entry.Zone = place.Zone is { } zone
            ? (ushort)Number(_zones, zone, ushort.MaxValue, _zoneNames)
            : ushort.MaxValue;
        entry.Country =
            place.Country.Length == 2 ? (byte)Number(_countries, place.Country, byte.MaxValue, null) : byte.MaxValue;
        if (_heard.Count < _countries.Count)
        {
            _heard.Add(HeardCountries.Contain(place.Country));
        }

        entry.Region = place.Region is { Length: > 0 } region ? RegionOf(place, region, index) : ushort.MaxValue;
        entry.Feature = place.Feature;
        if (place is { Source: "geonames", Key: null })
        {
            Remember(place.Id, index);
        }

        Put(index, place.Name, NameKind.Main, entry.Name);
        foreach (var (name, kind) in place.Names)
        {
            AddName(index, name, kind);
        }

        return index;
    }

    /// <summary>Gives a place a further name.</summary>
    /// <param name="place">Its number here.</param>
    /// <param name="name">The name; blank ones are passed over.</param>
    /// <param name="kind">How it belongs to the place; for <see cref="NameKind.Sound"/> the name is found by its sound and its
    /// consonants, but not as it is written.</param>
    public void AddName(int place, string name, NameKind kind)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)place, (uint)Count, nameof(place));
        if (!string.IsNullOrWhiteSpace(name))
        {
            Put(place, name, kind, null);
        }
    }

    /// <summary>Finds a place by its number in GeoNames.</summary>
    /// <param name="id">The number.</param>
    /// <param name="place">Its number here; -1 where it is not in.</param>
    /// <returns>Whether it is in.</returns>
    public bool TryFind(int id, out int place)
    {
        place = (uint)id < (uint)_numbered.Length ? _numbered[id] - 1 : -1;
        return place >= 0;
    }

    /// <summary>Puts one place of a gazetteer in, under all its names that are known there.</summary>
    /// <returns>Its number here.</returns>
    public int Add(GazetteerEntry entry) => Add(entry.ToPlace());

    /// <summary>Puts in what another gazetteer holds, under all its names, but for places that are in by the same number
    /// of GeoNames: those only take its further names.</summary>
    /// <param name="other">The other gazetteer.</param>
    /// <param name="except">The sources whose places are left out.</param>
    /// <returns>How many places came in.</returns>
    public int Add(Gazetteer other, IReadOnlySet<string> except)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(except);
        var places = new int[other.Count];
        var before = Count;
        for (var i = 0; i < places.Length; i++)
        {
            var entry = other[i];
            places[i] =
                except.Contains(entry.Source) ? -1
                : entry.GeoNamesId is { } id && TryFind(id, out var known) ? known
                : Add(entry);
        }

        foreach (var (index, name, kind) in other.Names())
        {
            if (places[index] >= 0 && kind < NameKind.Sound)
            {
                AddName(places[index], name, kind);
            }
        }

        return Count - before;
    }

    /// <summary>Sorts what has come in and writes the rest of the file. Nothing can be put in afterwards.</summary>
    public void Finish()
    {
        Flush();
        var bits = Math.Clamp(32 - (int)uint.LeadingZeroCount((uint)_slots.Count / 8), 8, 26);
        var header = new Header
        {
            Magic = Magic,
            BucketBits = bits,
            EntryCount = Count,
            CountryCount = _countries.Count,
            ZoneCount = _zones.Count,
            RegionCount = _regionTable.Count,
            SourceCount = _sources.Count,
            StringsAt = Marshal.SizeOf<Header>(),
        };
        header.EntriesAt = Align();
        for (var i = 0; i < _entries.Count; i++)
        {
            Write(_entries[i].AsSpan(0, Math.Min(PieceLength, Count - i * PieceLength)));
        }

        header.SlotsAt = Align();
        var buckets = WriteSlots(bits);
        header.SlotCount = buckets[^1];
        header.BucketsAt = Align();
        Write(buckets.AsSpan());
        header.CountriesAt = Align();
        Write(Encoding.ASCII.GetBytes(string.Concat(_countries.Keys)).AsSpan());
        header.ZonesAt = Align();
        Write(CollectionsMarshal.AsSpan(_zoneNames));
        header.RegionsAt = Align();
        Write(CollectionsMarshal.AsSpan(_regionTable));
        header.SourcesAt = Align();
        Write(CollectionsMarshal.AsSpan(_sourceNames));
        header.Length = _file.Position - _start;
        _file.Position = _start;
        _file.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<Header>(in header)));
        _file.Position = _start + header.Length;
    }

    private void Remember(int id, int index)
    {
        if (id >= _numbered.Length)
        {
            Array.Resize(ref _numbered, Math.Max(id + 1, Math.Min(2 * _numbered.Length, 1 << 26)));
        }

        _numbered[id] = index + 1;
    }

    private int[] WriteSlots(int bits)
    {
        var buckets = new int[(1 << bits) + 1];
        foreach (var (key, slot) in _slots.Drain(Rank))
        {
            buckets[BucketOf(key, bits) + 1]++;
            if (_buffered + Marshal.SizeOf<Slot>() > _buffer.Length)
            {
                Flush();
            }

            MemoryMarshal.Write(_buffer.AsSpan(_buffered), slot);
            _buffered += Marshal.SizeOf<Slot>();
        }

        Flush();

        for (var i = 1; i < buckets.Length; i++)
        {
            buckets[i] += buckets[i - 1];
        }

        return buckets;
    }

    private long Rank(int entry) => -(long)_entries[entry / PieceLength][entry % PieceLength].Population;

    private void Put(int place, string name, NameKind kind, uint? written)
    {
        if (_keysOf != place)
        {
            _keysOf = place;
            _keys.Clear();
        }

        var words = WordsOf(name);
        if (kind != NameKind.Sound)
        {
            Put(place, NameKey.Of(name), kind, words, name, ref written);
        }

        // English leaves the Arabic article out as often as not: Qamishli, Mayadin.
        if (kind < NameKind.Sound && WithoutArticle(name) is { } bare && IsHeard(place, name))
        {
            Put(place, NameKey.Of(bare), NameKind.Other, Math.Max(1, words - 1), name, ref written);
        }

        if (kind == NameKind.Sound || IsHeard(place, name))
        {
            var sound = SoundKey.Of(name);
            Put(place, sound.Spelling, NameKind.Sound, words, name, ref written);
            Put(place, sound.Skeleton, NameKind.Skeleton, words, name, ref written);
        }
    }

    private void Put(int place, ulong key, NameKind kind, int words, string name, ref uint? written)
    {
        if (key == 0 || _keys.Contains((key, kind)))
        {
            return;
        }

        _keys.Add((key, kind));
        _slots.Add(key, place, kind, words, written ??= Text(name));
    }

    // What is written in another script is found by the sounds of the Latin names: there need be no keys of its own.
    private bool IsHeard(int place, string name) =>
        _entries[place / PieceLength][place % PieceLength].Country is var country
        && country != byte.MaxValue
        && _heard[country]
        && name[0] < '\u0250';

    private static string? WithoutArticle(string name)
    {
        const int LeastLetters = 5;
        var end = name.AsSpan().IndexOfAny(' ', '-');
        return end is 2 or 3 && name.Length - end - 1 >= LeastLetters && ArabicArticle.Is(name.AsSpan(0, end))
            ? name[(end + 1)..]
            : null;
    }

    private static int WordsOf(string name)
    {
        var words = 0;
        var inside = false;
        foreach (var c in name)
        {
            var parts = c is ' ' or '-' or '.';
            words += !parts && !inside ? 1 : 0;
            inside = !parts;
        }

        return Math.Clamp(words, 1, 31);
    }

    private ushort RegionOf(GazetteerPlace place, string region, int index)
    {
        var code = $"{place.Country}.{region}";
        if (!_regions.TryGetValue(code, out var at))
        {
            _regions[code] = at = _regionTable.Count;
            if (at == ushort.MaxValue)
            {
                throw new InvalidOperationException($"A gazetteer has room for {ushort.MaxValue} regions.");
            }

            _regionTable.Add(new Region { Code = Text(code), Entry = -1 });
        }

        if (place.Feature == PlaceFeature.Region && _regionTable[at].Entry < 0)
        {
            _regionTable[at] = _regionTable[at] with { Entry = index };
        }

        return (ushort)at;
    }

    private int Number(Dictionary<string, int> numbers, string value, int most, List<uint>? names)
    {
        if (!numbers.TryGetValue(value, out var number))
        {
            numbers[value] = number = numbers.Count;
            if (number == most)
            {
                throw new InvalidOperationException($"A gazetteer has room for {most} countries, zones or sources.");
            }

            names?.Add(Text(value));
        }

        return number;
    }

    // A name is cut at 255 bytes, between two characters.
    private uint Text(string value)
    {
        var length = value.Length;
        int bytes;
        while ((bytes = Encoding.UTF8.GetByteCount(value.AsSpan(0, length))) > byte.MaxValue)
        {
            length -= char.IsLowSurrogate(value[length - 1]) ? 2 : 1;
        }

        if (_buffered + bytes + 1 > _buffer.Length)
        {
            Flush();
        }

        _buffer[_buffered] = (byte)bytes;
        Encoding.UTF8.GetBytes(value.AsSpan(0, length), _buffer.AsSpan(_buffered + 1));
        var at = checked((uint)_strings);
        _buffered += bytes + 1;
        _strings += bytes + 1;
        return at;
    }

    private void Flush()
    {
        _file.Write(_buffer.AsSpan(0, _buffered));
        _buffered = 0;
    }

    private long Align()
    {
        while ((_file.Position - _start) % 8 != 0)
        {
            _file.WriteByte(0);
        }

        return _file.Position - _start;
    }

    private void Write<T>(Span<T> values)
        where T : unmanaged => _file.Write(MemoryMarshal.AsBytes(values));
}
