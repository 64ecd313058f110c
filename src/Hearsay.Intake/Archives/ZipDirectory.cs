using System.Buffers.Binary;
using System.Text;

namespace Hearsay.Intake;

/// <summary>Reads the directory at the end of a ZIP archive, and refuses one whose entries lie over each other.</summary>
/// <remarks>
/// After PKWARE's APPNOTE 6.3.10, sections 4.3 and 4.5. The framework's reader tells neither where entries lie, which is
/// how traps of overlapping entries are known and how records of a WACZ are pointed at, nor bounds the directory.
/// </remarks>
internal static class ZipDirectory
{
    private const int MaxDirectoryBytes = 64 << 20;
    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const int LocalLength = 30;

    /// <summary>The entries in the order of the directory.</summary>
    /// <exception cref="InvalidDataException">There is no directory, or it makes no sense.</exception>
    public static List<ZipEntry> Read(Stream stream, int maxParts)
    {
        var (offset, size, count) = FindDirectory(stream);
        if (size > MaxDirectoryBytes || count > maxParts || offset < 0 || offset + size > stream.Length)
        {
            throw new InvalidDataException("its directory does not fit into it");
        }

        stream.Position = offset;
        var bytes = new byte[(int)size];
        stream.ReadExactly(bytes);
        List<ZipEntry> entries = new((int)Math.Min(count, 1024));
        for (ReadOnlySpan<byte> rest = bytes; entries.Count < count; )
        {
            if (rest.Length < EntryLength || !rest.StartsWith("PK\x01\x02"u8))
            {
                throw new InvalidDataException("its directory breaks off");
            }

            var length = EntryLength + UInt16(rest, 28) + UInt16(rest, 30) + UInt16(rest, 32);
            if (length > rest.Length)
            {
                throw new InvalidDataException("its directory breaks off");
            }

            entries.Add(ReadEntry(rest[..length]));
            rest = rest[length..];
        }

        CheckPlaces(entries, offset);
        return entries;
    }

    /// <summary>The packed bytes of an entry; owns <paramref name="stream"/>.</summary>
    public static SubStream OpenPacked(Stream stream, ZipEntry entry)
    {
        Span<byte> header = stackalloc byte[LocalLength];
        stream.Position = entry.Offset;
        stream.ReadExactly(header);
        if (!header.StartsWith("PK\x03\x04"u8))
        {
            throw new InvalidDataException("an entry is not where the directory says");
        }

        return new SubStream(
            stream,
            entry.Offset + LocalLength + UInt16(header, 26) + UInt16(header, 28),
            entry.Packed
        );
    }

    private static ZipEntry ReadEntry(ReadOnlySpan<byte> entry)
    {
        var nameLength = UInt16(entry, 28);
        var flags = UInt16(entry, 8);
        long packed = UInt32(entry, 20),
            unpacked = UInt32(entry, 24),
            offset = UInt32(entry, 42);
        ReadLong(entry.Slice(EntryLength + nameLength, UInt16(entry, 30)), ref unpacked, ref packed, ref offset);
        var name = entry.Slice(EntryLength, nameLength);
        return new ZipEntry(
            ((flags & 0x800) != 0 ? Encoding.UTF8 : Encoding.Latin1).GetString(name).Replace('\\', '/'),
            offset,
            packed,
            unpacked,
            UInt16(entry, 10),
            UInt32(entry, 16),
            (flags & 1) != 0
        );
    }

    // What does not fit into 32 bits stands in the extra field 1, in this order, and only what does not.
    private static void ReadLong(ReadOnlySpan<byte> extra, ref long unpacked, ref long packed, ref long offset)
    {
        while (extra.Length >= 4)
        {
            var length = UInt16(extra, 2);
            if (length > extra.Length - 4)
            {
                return;
            }

            if (UInt16(extra, 0) == 1)
            {
                var field = extra.Slice(4, length);
                Take(ref field, ref unpacked);
                Take(ref field, ref packed);
                Take(ref field, ref offset);
                return;
            }

            extra = extra[(4 + length)..];
        }
    }

    private static void Take(ref ReadOnlySpan<byte> field, ref long value)
    {
        if (value == uint.MaxValue && field.Length >= 8)
        {
            value = Math.Max(0, BinaryPrimitives.ReadInt64LittleEndian(field));
            field = field[8..];
        }
    }

    private static (long Offset, long Size, long Count) FindDirectory(Stream stream)
    {
        var tail = new byte[(int)Math.Min(stream.Length, EndLength + ushort.MaxValue)];
        stream.Position = stream.Length - tail.Length;
        stream.ReadExactly(tail);
        var at = tail.AsSpan().LastIndexOf("PK\x05\x06"u8);
        if (at < 0 || tail.Length - at < EndLength)
        {
            throw new InvalidDataException("its directory is missing, as when a download broke off");
        }

        var end = tail.AsSpan(at);
        long count = UInt16(end, 10),
            size = UInt32(end, 12),
            offset = UInt32(end, 16);
        return count == ushort.MaxValue || size == uint.MaxValue || offset == uint.MaxValue
            ? FindLongDirectory(stream, stream.Length - tail.Length + at) ?? (offset, size, count)
            : (offset, size, count);
    }

    private static (long, long, long)? FindLongDirectory(Stream stream, long end)
    {
        Span<byte> locator = stackalloc byte[20];
        Span<byte> record = stackalloc byte[56];
        if (end < locator.Length)
        {
            return null;
        }

        stream.Position = end - locator.Length;
        stream.ReadExactly(locator);
        var at = BinaryPrimitives.ReadInt64LittleEndian(locator[8..]);
        if (!locator.StartsWith("PK\x06\x07"u8) || at < 0 || at > stream.Length - record.Length)
        {
            return null;
        }

        stream.Position = at;
        stream.ReadExactly(record);
        return record.StartsWith("PK\x06\x06"u8)
            ? (
                BinaryPrimitives.ReadInt64LittleEndian(record[48..]),
                Math.Max(0, BinaryPrimitives.ReadInt64LittleEndian(record[40..])),
                Math.Max(0, BinaryPrimitives.ReadInt64LittleEndian(record[32..]))
            )
            : null;
    }

    // Two entries in one place unpack the same bytes twice, which no program that packs does and traps live on.
    private static void CheckPlaces(List<ZipEntry> entries, long directory)
    {
        var end = 0L;
        foreach (var entry in entries.OrderBy(entry => entry.Offset))
        {
            if (entry.Offset < end)
            {
                throw new InvalidDataException("its entries lie over each other");
            }

            end = entry.Offset + LocalLength + entry.Packed;
            if (end > directory || entry.Packed < 0)
            {
                throw new InvalidDataException("an entry reaches beyond its end");
            }
        }
    }

    private static int UInt16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint UInt32(ReadOnlySpan<byte> bytes, int at) =>
        BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}
