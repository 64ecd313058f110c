using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using static Hearsay.Reading.GazetteerLayout;

namespace Hearsay.Reading;

/// <summary>Names of places and what they may mean, out of up to <see cref="MostFiles"/> compiled files used in place.</summary>
/// <remarks>
/// Immutable and safe to share between threads. A look-up hashes the name once, reads one bucket of each file, and
/// allocates nothing. <see cref="GazetteerBuilder"/> and <see cref="GazetteerWriter"/> make the files.
/// </remarks>
public sealed unsafe class Gazetteer
{
    /// <summary>How many files may be used together.</summary>
    public const int MostFiles = 4;

    private readonly GazetteerFile[] _files;
    private readonly int[] _bases;

    // The entry of each region's code of each file, wherever it is; null for a single file, which knows its own.
    private readonly int[][]? _regions;

    private Gazetteer(GazetteerFile[] files)
    {
        _files = files;
        _bases = new int[files.Length + 1];
        for (var i = 0; i < files.Length; i++)
        {
            _bases[i + 1] = checked(_bases[i] + files[i].Count);
        }

        _regions = files.Length > 1 ? RegionsAcross() : null;
    }

    /// <summary>The gazetteer that comes with Hearsay; opened when it is first asked for.</summary>
    public static Gazetteer Embedded { get; } = new([OpenEmbedded()]);

    /// <summary>How many places it holds, one that stands in two files counted twice.</summary>
    public int Count => _bases[^1];

    internal ReadOnlySpan<GazetteerFile> Files => _files;

    /// <summary>The place at <paramref name="index"/>, from 0, file after file.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none there.</exception>
    public GazetteerEntry this[int index] =>
        (uint)index < (uint)Count
            ? new GazetteerEntry(this, index, NameKind.Main, 0, uint.MaxValue)
            : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Opens a compiled gazetteer that lies in memory. The bytes are copied once.</summary>
    /// <exception cref="InvalidDataException">The bytes are no gazetteer, or one of another version.</exception>
    public static Gazetteer Open(ReadOnlySpan<byte> bytes)
    {
        var copy = GC.AllocateUninitializedArray<byte>(Math.Max(bytes.Length, 1), pinned: true);
        bytes.CopyTo(copy);
        return new Gazetteer([new GazetteerFile((byte*)Unsafe.AsPointer(ref copy[0]), bytes.Length, copy)]);
    }

    /// <summary>Opens a compiled gazetteer in mapped memory, which is used in place and kept for good.</summary>
    /// <param name="memory">The memory.</param>
    /// <param name="offset">Where in it the file begins, in bytes.</param>
    /// <param name="length">How many bytes the file has.</param>
    /// <exception cref="InvalidDataException">The bytes are no gazetteer, or one of another version.</exception>
    public static Gazetteer Open(SafeBuffer memory, long offset, long length)
    {
        ArgumentNullException.ThrowIfNull(memory);
        byte* bytes = null;
        memory.AcquirePointer(ref bytes);
        try
        {
            return new Gazetteer([new GazetteerFile(bytes + offset, length, memory)]);
        }
        catch (InvalidDataException)
        {
            memory.ReleasePointer();
            throw;
        }
    }

    /// <summary>This one and another beside it: names are looked up in both, this one's places come first.</summary>
    /// <exception cref="ArgumentException">They would be more than <see cref="MostFiles"/> files.</exception>
    public Gazetteer With(Gazetteer other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return _files.Length + other._files.Length <= MostFiles
            ? new Gazetteer([.. _files, .. other._files])
            : throw new ArgumentException($"At most {MostFiles} gazetteers can be used together.", nameof(other));
    }

    /// <summary>The places of that name, whatever its case, diacritics, hyphens and blanks; of each file the most populous first.</summary>
    /// <param name="name">The name; of any length.</param>
    public GazetteerMatches Find(ReadOnlySpan<char> name) => Find(NameKey.Of(name));

    /// <summary>The places of that name and, where there is none, those whose names come nearest: by sound, by consonants, by
    /// edit distance. Each says how it was found.</summary>
    /// <param name="name">The name, in Latin, Cyrillic, Greek, Arabic or Hebrew letters.</param>
    public IReadOnlyList<GazetteerEntry> Search(ReadOnlySpan<char> name)
    {
        var found = new List<GazetteerEntry>();
        foreach (var match in Find(name))
        {
            if (!found.Exists(known => known.IsSamePlace(match)))
            {
                found.Add(match);
            }
        }

        return found.Count > 0 ? found : SpellingSearch.Find(this, name, wide: true);
    }

    /// <summary>The country of a code.</summary>
    /// <param name="code">ISO 3166-1 alpha-2, in capitals.</param>
    /// <returns>Null where no country has that code.</returns>
    public GazetteerEntry? FindCountry(ReadOnlySpan<char> code)
    {
        // A compiled file begins with its countries where it has any.
        for (var i = 0; i < _files[0].Count && EntryAt(i).Feature == PlaceFeature.Country; i++)
        {
            if (code.SequenceEqual(_files[0].CountryOf(EntryAt(i).Country)))
            {
                return this[i];
            }
        }

        return null;
    }

    internal GazetteerMatches Find(ulong key)
    {
        var ranges = default(GazetteerMatches.Ranges);
        var count = 0;
        for (var i = 0; i < _files.Length; i++)
        {
            var (first, found) = _files[i].Find(key);
            ranges[i] = (first, found);
            count += found;
        }

        return count == 0 ? default : new GazetteerMatches(this, ranges, count);
    }

    internal ref readonly Entry EntryAt(int index)
    {
        var file = FileOf(index);
        return ref _files[file].EntryAt(index - _bases[file]);
    }

    internal GazetteerEntry MatchAt(int file, int slot)
    {
        ref readonly var found = ref _files[file].SlotAt(slot);
        return new GazetteerEntry(this, _bases[file] + found.Entry, found.Kind, found.Words, found.Name);
    }

    /// <summary>The file that holds an entry.</summary>
    internal GazetteerFile FileAt(int index) => _files[FileOf(index)];

    /// <summary>Which file, from 0, holds an entry.</summary>
    internal int FileOf(int index)
    {
        var file = 0;
        while (file + 1 < _files.Length && index >= _bases[file + 1])
        {
            file++;
        }

        return file;
    }

    /// <summary>The entry of an entry's first-order unit; -1 where it has none, or where no file has it.</summary>
    internal int RegionOf(int index)
    {
        var region = EntryAt(index).Region;
        var file = FileOf(index);
        return region == ushort.MaxValue ? -1
            : _regions is null ? _files[0].RegionAt(region).Entry
            : _regions[file][region];
    }

    /// <summary>The code of an entry's first-order unit, <c>SY.09</c>; null where it has none.</summary>
    internal string? RegionCodeOf(int index) =>
        EntryAt(index).Region is var region && region == ushort.MaxValue
            ? null
            : FileAt(index).StringAt(FileAt(index).RegionAt(region).Code);

    /// <summary>Every name of every place, in the order of the file.</summary>
    internal IEnumerable<(int Index, string Name, NameKind Kind)> Names()
    {
        for (var f = 0; f < _files.Length; f++)
        {
            for (var i = 0; i < _files[f].SlotCount; i++)
            {
                var slot = _files[f].SlotAt(i);
                yield return (_bases[f] + slot.Entry, _files[f].StringAt(slot.Name), slot.Kind);
            }
        }
    }

    private int[][] RegionsAcross()
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var pass = 0; ; pass++)
        {
            var across = new int[_files.Length][];
            for (var f = 0; f < _files.Length; f++)
            {
                across[f] = new int[_files[f].RegionCount];
                for (var r = 0; r < across[f].Length; r++)
                {
                    ref readonly var region = ref _files[f].RegionAt(r);
                    var code = _files[f].StringAt(region.Code);
                    if (region.Entry >= 0)
                    {
                        known.TryAdd(code, _bases[f] + region.Entry);
                    }

                    across[f][r] = known.GetValueOrDefault(code, -1);
                }
            }

            if (pass == 1)
            {
                return across;
            }
        }
    }

    private static GazetteerFile OpenEmbedded()
    {
        var stream = typeof(Gazetteer).Assembly.GetManifestResourceStream("en/places/gazetteer.bin")!;
        if (stream is UnmanagedMemoryStream memory)
        {
            return new GazetteerFile(memory.PositionPointer, memory.Length, memory);
        }

        using (stream)
        {
            var bytes = GC.AllocateUninitializedArray<byte>((int)stream.Length, pinned: true);
            stream.ReadExactly(bytes);
            return new GazetteerFile((byte*)Unsafe.AsPointer(ref bytes[0]), bytes.Length, bytes);
        }
    }
}
