using System.Runtime.InteropServices;

namespace Hearsay.Reading;

/// <summary>How a compiled gazetteer lies in its file: little-endian, strings first, used in place.</summary>
/// <remarks>
/// The strings stand in front because they are written while the sources are read; everything that must be sorted comes
/// after them. A string is a byte with its length, then UTF-8. Offsets of parts count bytes from the file's start, offsets
/// of strings from the first string.
/// </remarks>
internal static class GazetteerLayout
{
    /// <summary>The first four bytes: HGZ and the version of this layout.</summary>
    public const uint Magic = 'H' | 'G' << 8 | 'Z' << 16 | 2 << 24;

    /// <summary>How many places one file has room for; 24 bits of a slot number them.</summary>
    public const int MostEntries = (1 << 24) - 1;

    /// <summary>A name's bucket is the upper bits of its key.</summary>
    public static uint BucketOf(ulong key, int bits) => (uint)(key >> (64 - bits));

    /// <summary>What is compared inside a bucket: with the bucket's own bits, 47 or more of the key's 64.</summary>
    public static uint CheckOf(ulong key) => (uint)key;

    /// <summary>The head of the file.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    public struct Header
    {
        public uint Magic;
        public int BucketBits;
        public int EntryCount;
        public int SlotCount;
        public int CountryCount;
        public int ZoneCount;
        public int RegionCount;
        public int SourceCount;
        public long StringsAt;
        public long EntriesAt;
        public long BucketsAt;
        public long SlotsAt;
        public long CountriesAt;
        public long ZonesAt;
        public long RegionsAt;
        public long SourcesAt;
        public long Length;
    }

    /// <summary>One place.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    public struct Entry
    {
        /// <summary>Its number in its source; where <see cref="Flags.Worded"/> is set, where its identifier's string begins.</summary>
        public uint Id;

        /// <summary>Where its name begins among the strings.</summary>
        public uint Name;

        /// <summary>Hundred-thousandths of a degree.</summary>
        public int Latitude;

        /// <summary>Hundred-thousandths of a degree.</summary>
        public int Longitude;
        public uint Population;

        /// <summary>The index of the code of its first-order unit; 0xFFFF for none.</summary>
        public ushort Region;

        /// <summary>Its zone's index; 0xFFFF for none.</summary>
        public ushort Zone;

        /// <summary>Its country's index; 0xFF for none.</summary>
        public byte Country;
        public PlaceFeature Feature;

        /// <summary>The index of its source.</summary>
        public byte Source;
        public Flags Flags;
    }

    /// <summary>What is known of a place beside its numbers.</summary>
    [Flags]
    public enum Flags : byte
    {
        None = 0,

        /// <summary>It has a point of its own.</summary>
        Placed = 1,

        /// <summary>Its source numbers it by words and not by a number.</summary>
        Worded = 2,
    }

    /// <summary>One name of one place.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    public struct Slot
    {
        public uint Check;

        /// <summary>The entry in the lower 24 bits, the <see cref="NameKind"/> in the three above, then how many words.</summary>
        public uint Value;

        /// <summary>Where the name as its source writes it begins among the strings.</summary>
        public uint Name;

        public readonly int Entry => (int)(Value & 0xFFFFFF);
        public readonly NameKind Kind => (NameKind)((Value >> 24) & 7);
        public readonly int Words => (int)(Value >> 27);
    }

    /// <summary>A first-order unit.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    public struct Region
    {
        /// <summary>Where its code (<c>SY.09</c>) begins among the strings.</summary>
        public uint Code;

        /// <summary>Its entry in this file; -1 where the file only names its code.</summary>
        public int Entry;
    }
}
