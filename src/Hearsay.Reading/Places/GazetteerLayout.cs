using System.Runtime.InteropServices;

namespace Hearsay.Reading;

/// <summary>How a compiled gazetteer lies in its file: little-endian, parts in the order of the header, used in place.</summary>
internal static class GazetteerLayout
{
    /// <summary>The first four bytes: HGZ and the version of this layout.</summary>
    public const uint Magic = 'H' | 'G' << 8 | 'Z' << 16 | 1 << 24;

    /// <summary>A name's bucket is the upper bits of its key.</summary>
    public const int BucketBits = 15;

    public static int BucketOf(ulong key) => (int)(key >> (64 - BucketBits));

    /// <summary>What is compared inside a bucket: with the bucket's own bits, 47 of the key's 64.</summary>
    public static uint CheckOf(ulong key) => (uint)key;

    /// <summary>The head of the file. Offsets count bytes from the file's start.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    public struct Header
    {
        public uint Magic;
        public int EntryCount;
        public int SlotCount;
        public int CountryCount;
        public int ZoneCount;
        public int EntriesAt;
        public int BucketsAt;
        public int SlotsAt;
        public int CountriesAt;
        public int ZonesAt;
        public int StringsAt;
        public int Length;
    }

    /// <summary>One place.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    public struct Entry
    {
        /// <summary>GeoNames' number; for a county of the United States the number that the Census Bureau gives it.</summary>
        public int Id;

        /// <summary>Where its name begins among the strings: a byte with the length, then UTF-8.</summary>
        public int Name;

        /// <summary>Hundred-thousandths of a degree.</summary>
        public int Latitude;

        /// <summary>Hundred-thousandths of a degree.</summary>
        public int Longitude;
        public uint Population;

        /// <summary>The entry of its first-order unit; 0xFFFF for none. Countries and units come first in the file.</summary>
        public ushort Region;

        /// <summary>Its zone's index; 0xFFFF for none.</summary>
        public ushort Zone;

        /// <summary>Its country's index; 0xFF for none.</summary>
        public byte Country;
        public PlaceFeature Feature;

        /// <summary>Where the number comes from: 0 GeoNames, 1 the US Census Bureau.</summary>
        public byte Source;

        /// <summary>1 where the place has a point of its own, 0 where none is known.</summary>
        public byte Placed;
    }

    /// <summary>One name of one place.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    public struct Slot
    {
        public uint Check;

        /// <summary>The entry in the lower 24 bits, the <see cref="NameKind"/> in the three above, then how many words.</summary>
        public uint Value;
    }
}
