using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Cases;

/// <summary>A reading as a store keeps it whole, beside the rows that are searched.</summary>
/// <param name="Shape">Which fields it has, as <see cref="ReadingShape"/> names them.</param>
/// <param name="Sha256">The SHA-256 of its JSON, 64 hexadecimal digits in lower case.</param>
/// <param name="Packed">Its JSON, deflated.</param>
internal sealed record WholeReading(string Shape, string Sha256, byte[] Packed)
{
    // A reading is some ten times as long as the words.
    private const int Longest = 1 << 30;

    /// <summary>Packs a reading.</summary>
    public static WholeReading Of(ReportReading reading)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(ReadingLists.Of(reading), ReadingContext.Default.ReadingLists);
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(json);
        }

        return new WholeReading(ReadingShape.Name, Convert.ToHexStringLower(SHA256.HashData(json)), packed.ToArray());
    }

    /// <summary>The SHA-256 of what is packed, whatever <see cref="Sha256"/> says; null where it cannot be unpacked.</summary>
    public string? ActualSha256() => Unpack() is { } json ? Convert.ToHexStringLower(SHA256.HashData(json)) : null;

    /// <summary>The reading; null where it is damaged.</summary>
    /// <param name="text">The report's words.</param>
    /// <param name="title">Its title; null where none was read.</param>
    /// <param name="provenance">What was known from outside of them.</param>
    public ReportReading? Read(AnnotatedText text, AnnotatedText? title, Provenance provenance)
    {
        if (Unpack() is not { } json)
        {
            return null;
        }

        try
        {
            var whole = Shape == ReadingShape.Name ? json : ReadingShape.Fill(json);
            return JsonSerializer
                .Deserialize(whole, ReadingContext.Default.ReadingLists)
                ?.ToReading(text, title, provenance);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private byte[]? Unpack()
    {
        try
        {
            using var deflate = new DeflateStream(new MemoryStream(Packed), CompressionMode.Decompress);
            using var json = new MemoryStream();
            var buffer = new byte[64 << 10];
            int read;
            while ((read = deflate.Read(buffer)) > 0)
            {
                json.Write(buffer, 0, read);
                if (json.Length > Longest)
                {
                    return null;
                }
            }

            return json.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
