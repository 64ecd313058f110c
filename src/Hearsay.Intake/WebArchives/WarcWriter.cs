using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Intake;

/// <summary>Writes a web archive (WARC 1.1), each record packed by gzip on its own or not at all. The same records give the same bytes.</summary>
/// <param name="stream">Where it is written; the caller closes it.</param>
/// <param name="pack">Whether records are packed. True by default.</param>
public sealed class WarcWriter(Stream stream, bool pack = true)
{
    /// <summary>How many bytes were written.</summary>
    public long Length { get; private set; }

    /// <summary>Writes a record. Its digests, its id and its length are added.</summary>
    /// <param name="type">The kind, e.g. <c>response</c>.</param>
    /// <param name="date">When it was captured.</param>
    /// <param name="fields">The other fields of the header, in order.</param>
    /// <param name="block">The block.</param>
    /// <param name="payload">Where in the block the payload begins, behind the head of an HTTP answer; 0 for all of it.</param>
    /// <returns>Where the record begins, and how many bytes it takes up.</returns>
    public (long Offset, long Length) Write(
        string type,
        DateTimeOffset date,
        IEnumerable<KeyValuePair<string, string>> fields,
        ReadOnlySpan<byte> block,
        int payload = 0
    )
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(block));
        var header = new StringBuilder("WARC/1.1\r\n");
        Append(header, "WARC-Type", type);
        Append(
            header,
            "WARC-Date",
            date.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
        );
        foreach (var (name, value) in fields)
        {
            Append(header, name, value);
        }

        // The id follows from what stands before it and from the block, so that nothing in the archive is left to chance.
        Append(header, "WARC-Block-Digest", "sha256:" + digest);
        Append(header, "WARC-Payload-Digest", "sha256:" + Convert.ToHexStringLower(SHA256.HashData(block[payload..])));
        Append(header, "WARC-Record-ID", $"<urn:uuid:{IdOf(header.ToString())}>");
        Append(header, "Content-Length", block.Length.ToString(CultureInfo.InvariantCulture));
        header.Append("\r\n");
        return Write(Encoding.UTF8.GetBytes(header.ToString()), block);
    }

    /// <summary>Writes a record that was read, to the letter. Its block is read to its end.</summary>
    /// <returns>Where the record begins, and how many bytes it takes up.</returns>
    public (long Offset, long Length) Copy(WarcRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        using var block = new MemoryStream();
        record.Block.CopyTo(block);
        return Write(record.Header.Span, block.GetBuffer().AsSpan(0, (int)block.Length));
    }

    private (long Offset, long Length) Write(ReadOnlySpan<byte> header, ReadOnlySpan<byte> block)
    {
        var offset = Length;
        using var counted = new CountingStream(stream, written => Length += written);
        using (Stream target = pack ? new GZipStream(counted, CompressionLevel.Optimal, leaveOpen: true) : counted)
        {
            target.Write(header);
            target.Write(block);
            target.Write("\r\n\r\n"u8);
        }

        return (offset, Length - offset);
    }

    // A line end in a value would begin another field.
    private static void Append(StringBuilder header, string name, string value) =>
        header.Append(name).Append(": ").Append(value.ReplaceLineEndings(" ")).Append("\r\n");

    // A UUID of version 8 (RFC 9562), whose bits are the writer's own.
    private static Guid IdOf(string header)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(header))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
