using System.Text;
using static Hearsay.Reading.GazetteerLayout;

namespace Hearsay.Reading;

/// <summary>One compiled file of places, used in place: opening one parses nothing.</summary>
internal sealed unsafe class GazetteerFile
{
    private readonly byte* _bytes;
    private readonly object _owner;
    private readonly Header _header;
    private readonly string?[] _countries;
    private readonly string?[] _zones;
    private readonly string?[] _sources;

    /// <param name="bytes">The file's bytes, which stay where they are.</param>
    /// <param name="length">How many there are.</param>
    /// <param name="owner">What keeps them there.</param>
    /// <exception cref="InvalidDataException">The bytes are no gazetteer, or one of another version, or cut short.</exception>
    public GazetteerFile(byte* bytes, long length, object owner)
    {
        _bytes = bytes;
        _owner = owner;
        if (length < sizeof(Header) || *(uint*)bytes != Magic || !IsWhole(*(Header*)bytes, length))
        {
            throw new InvalidDataException(
                "This is no compiled gazetteer, or one of another version, or a part of one."
            );
        }

        _header = *(Header*)bytes;
        _countries = new string?[_header.CountryCount];
        _zones = new string?[_header.ZoneCount];
        _sources = new string?[_header.SourceCount];
    }

    public int Count => _header.EntryCount;
    public int SlotCount => _header.SlotCount;
    public int RegionCount => _header.RegionCount;
    public int SourceCount => _header.SourceCount;

    /// <summary>The slots of a key: the first and how many.</summary>
    public (int First, int Count) Find(ulong key)
    {
        var buckets = (int*)(_bytes + _header.BucketsAt);
        var bucket = BucketOf(key, _header.BucketBits);
        var check = CheckOf(key);
        var slots = (Slot*)(_bytes + _header.SlotsAt);
        // A file that was damaged inside must not lead beyond its end.
        int at = Math.Max(0, buckets[bucket]),
            end = Math.Min(buckets[bucket + 1], _header.SlotCount);
        while (at < end && slots[at].Check != check)
        {
            at++;
        }

        var first = at;
        while (at < end && slots[at].Check == check)
        {
            at++;
        }

        return (first, at - first);
    }

    public ref readonly Entry EntryAt(int index) => ref ((Entry*)(_bytes + _header.EntriesAt))[index];

    public ref readonly Slot SlotAt(int index) => ref ((Slot*)(_bytes + _header.SlotsAt))[index];

    public ref readonly Region RegionAt(int index) => ref ((Region*)(_bytes + _header.RegionsAt))[index];

    public string CountryOf(byte country) =>
        country == byte.MaxValue ? "" : _countries[country] ??= CodeAt(_header.CountriesAt, country);

    public string? ZoneOf(ushort zone) =>
        zone == ushort.MaxValue ? null : _zones[zone] ??= StringAt(((uint*)(_bytes + _header.ZonesAt))[zone]);

    /// <summary>What the identifiers of a source begin with: <c>geonames</c>.</summary>
    public string SourceOf(int source) => _sources[source] ??= StringAt(((uint*)(_bytes + _header.SourcesAt))[source]);

    public string StringAt(uint offset) => Encoding.UTF8.GetString(Utf8At(offset));

    /// <summary>The UTF-8 of a string; it lives as long as this file.</summary>
    public ReadOnlySpan<byte> Utf8At(uint offset)
    {
        if (_header.StringsAt + offset >= _header.Length)
        {
            return default;
        }

        var at = _bytes + _header.StringsAt + offset;
        return _header.StringsAt + offset + 1 > _header.Length - *at ? default : new ReadOnlySpan<byte>(at + 1, *at);
    }

    // A file that was cut short, or written over, must be refused and never read beyond its end.
    private static bool IsWhole(in Header header, long length)
    {
        if (
            header.Length != length
            || header.BucketBits is < 1 or > 28
            || header.EntryCount < 0
            || header.SlotCount < 0
            || header.CountryCount is < 0 or > byte.MaxValue
            || header.ZoneCount is < 0 or > ushort.MaxValue
            || header.RegionCount is < 0 or > ushort.MaxValue
            || header.SourceCount is < 0 or > byte.MaxValue
        )
        {
            return false;
        }

        return Fits(header.EntriesAt, (long)header.EntryCount * sizeof(Entry), length)
            && Fits(header.BucketsAt, ((1L << header.BucketBits) + 1) * sizeof(int), length)
            && Fits(header.SlotsAt, (long)header.SlotCount * sizeof(Slot), length)
            && Fits(header.CountriesAt, header.CountryCount * 2L, length)
            && Fits(header.ZonesAt, header.ZoneCount * 4L, length)
            && Fits(header.RegionsAt, (long)header.RegionCount * sizeof(Region), length)
            && Fits(header.SourcesAt, header.SourceCount * 4L, length)
            && Fits(header.StringsAt, 0, length);
    }

    private static bool Fits(long at, long size, long length) => at >= 0 && at <= length && size <= length - at;

    private string CodeAt(long table, byte index) =>
        string.Create(
            2,
            (First: _bytes[table + 2 * index], Second: _bytes[table + 2 * index + 1]),
            static (code, bytes) =>
            {
                code[0] = (char)bytes.First;
                code[1] = (char)bytes.Second;
            }
        );
}
