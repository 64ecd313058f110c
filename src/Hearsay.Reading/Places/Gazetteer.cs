using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using static Hearsay.Reading.GazetteerLayout;

namespace Hearsay.Reading;

/// <summary>Names of places and what they may mean, read in place from a compiled file: opening one parses nothing.</summary>
/// <remarks>
/// Immutable and safe to share between threads. A look-up hashes the name once, reads one bucket of about eight names,
/// and allocates nothing. <see cref="GazetteerBuilder"/> makes the file.
/// </remarks>
public sealed unsafe class Gazetteer
{
    private readonly byte* _bytes;
    private readonly object _owner;
    private readonly Header _header;
    private readonly string?[] _countries;
    private readonly string?[] _zones;

    private Gazetteer(byte* bytes, long length, object owner)
    {
        _bytes = bytes;
        _owner = owner;
        if (length < sizeof(Header) || *(uint*)bytes != Magic || ((Header*)bytes)->Length != length)
        {
            throw new InvalidDataException("This is no compiled gazetteer, or one of another version.");
        }

        _header = *(Header*)bytes;
        _countries = new string?[_header.CountryCount];
        _zones = new string?[_header.ZoneCount];
    }

    /// <summary>The gazetteer that comes with Hearsay; opened when it is first asked for.</summary>
    public static Gazetteer Embedded { get; } = OpenEmbedded();

    /// <summary>How many places it holds.</summary>
    public int Count => _header.EntryCount;

    /// <summary>The place at <paramref name="index"/>, from 0: countries first, then regions, then the others.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none there.</exception>
    public GazetteerEntry this[int index] =>
        (uint)index < (uint)Count
            ? new GazetteerEntry(this, index, NameKind.Main, 0)
            : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Opens a compiled gazetteer that lies in memory. The bytes are copied once.</summary>
    /// <exception cref="InvalidDataException">The bytes are no gazetteer, or one of another version.</exception>
    public static Gazetteer Open(ReadOnlySpan<byte> bytes)
    {
        var copy = GC.AllocateUninitializedArray<byte>(Math.Max(bytes.Length, 1), pinned: true);
        bytes.CopyTo(copy);
        return new Gazetteer((byte*)Unsafe.AsPointer(ref copy[0]), bytes.Length, copy);
    }

    /// <summary>The places of that name, whatever its case, diacritics, hyphens and blanks, the most populous first.</summary>
    /// <param name="name">The name; of any length.</param>
    public GazetteerMatches Find(ReadOnlySpan<char> name) => Find(NameKey.Of(name));

    /// <summary>The places whose consonants are those of the name, the Arabic article left out; for names out of Arabic that
    /// <see cref="Find(ReadOnlySpan{char})"/> does not know. Only places where Arabic is spoken are found so.</summary>
    /// <param name="name">The name; one with fewer than four consonants finds nothing.</param>
    public GazetteerMatches FindLoosely(ReadOnlySpan<char> name) =>
        LooseKey.Of(name) is var key && key == 0 ? default : Find(key);

    /// <summary>The country of a code.</summary>
    /// <param name="code">ISO 3166-1 alpha-2, in capitals.</param>
    /// <returns>Null where no country has that code.</returns>
    public GazetteerEntry? FindCountry(ReadOnlySpan<char> code)
    {
        for (var i = 0; i < Count && EntryAt(i).Feature == PlaceFeature.Country; i++)
        {
            if (code.SequenceEqual(CountryOf(EntryAt(i).Country)))
            {
                return this[i];
            }
        }

        return null;
    }

    internal GazetteerMatches Find(ulong key)
    {
        var buckets = (int*)(_bytes + _header.BucketsAt);
        var bucket = BucketOf(key);
        var check = CheckOf(key);
        var slots = (Slot*)(_bytes + _header.SlotsAt);
        int at = buckets[bucket],
            end = buckets[bucket + 1];
        while (at < end && slots[at].Check != check)
        {
            at++;
        }

        var first = at;
        while (at < end && slots[at].Check == check)
        {
            at++;
        }

        return new GazetteerMatches(this, first, at - first);
    }

    internal ref readonly Entry EntryAt(int index) => ref ((Entry*)(_bytes + _header.EntriesAt))[index];

    internal GazetteerEntry MatchAt(int slot)
    {
        var value = ((Slot*)(_bytes + _header.SlotsAt))[slot].Value;
        return new GazetteerEntry(this, (int)(value & 0xFFFFFF), (NameKind)((value >> 24) & 7), (int)(value >> 27));
    }

    internal string NameOf(int index) => StringAt(EntryAt(index).Name);

    internal string CountryOf(byte country) =>
        country == byte.MaxValue ? "" : _countries[country] ??= Code(_bytes + _header.CountriesAt + 2 * country);

    internal string? ZoneOf(ushort zone) =>
        zone == ushort.MaxValue ? null : _zones[zone] ??= StringAt(((int*)(_bytes + _header.ZonesAt))[zone]);

    private string StringAt(int offset)
    {
        var at = _bytes + _header.StringsAt + offset;
        return Encoding.UTF8.GetString(at + 1, *at);
    }

    private static string Code(byte* at) =>
        string.Create(
            2,
            (at[0], at[1]),
            static (code, bytes) =>
            {
                code[0] = (char)bytes.Item1;
                code[1] = (char)bytes.Item2;
            }
        );

    private static Gazetteer OpenEmbedded()
    {
        var stream = typeof(Gazetteer).Assembly.GetManifestResourceStream("en/places/gazetteer.bin")!;
        if (stream is UnmanagedMemoryStream memory)
        {
            return new Gazetteer(memory.PositionPointer, memory.Length, memory);
        }

        using (stream)
        {
            var bytes = GC.AllocateUninitializedArray<byte>((int)stream.Length, pinned: true);
            stream.ReadExactly(bytes);
            return new Gazetteer(
                (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(bytes)),
                bytes.Length,
                bytes
            );
        }
    }
}
