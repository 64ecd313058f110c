using System.IO.Compression;

namespace Hearsay.Intake;

/// <summary>An HTTP answer as it went over the wire: its status, its header, its body with all wrappings taken off.</summary>
/// <param name="Status">The status, e.g. 200.</param>
/// <param name="Fields">The header fields, in order.</param>
/// <param name="HeadLength">How many bytes its head has.</param>
internal sealed record HttpAnswer(int Status, IReadOnlyList<KeyValuePair<string, string>> Fields, int HeadLength)
{
    /// <summary>What the server says the body is; null where it does not say.</summary>
    public string? ContentType => HeaderFields.Find(Fields, "Content-Type");

    /// <summary>Reads the head; null where there is none.</summary>
    public static HttpAnswer? Parse(ReadOnlySpan<byte> bytes)
    {
        var end = HeaderFields.EndOf(bytes);
        if (end < 0 || !bytes.StartsWith("HTTP/"u8))
        {
            return null;
        }

        var (first, fields) = HeaderFields.Parse(bytes[..end]);
        var words = first.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && int.TryParse(words[1], out var status) ? new HttpAnswer(status, fields, end) : null;
    }

    /// <summary>Takes the chunks and the compression off a body, as the header says.</summary>
    /// <exception cref="InvalidDataException">It is not as the header says.</exception>
    public ReadOnlyMemory<byte> Unwrap(ReadOnlyMemory<byte> body, string name, ContainerContext context)
    {
        if (
            HeaderFields.Find(Fields, "Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase)
            == true
        )
        {
            body = ChunkedBody.Join(body);
        }

        var codings = HeaderFields.Find(Fields, "Content-Encoding")?.Split(',', StringSplitOptions.TrimEntries) ?? [];
        foreach (var coding in codings.Reverse())
        {
            using var packed = MemoryContent.OpenBytes(body);
            using Stream? stream = coding.ToLowerInvariant() switch
            {
                "" or "identity" => null,
                "gzip" or "x-gzip" => body.Span.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])
                    ? new GzipMembers(new ByteSource(packed))
                    : null,
                "deflate" => OpenDeflate(packed, body.Span),
                "br" => new BrotliStream(packed, CompressionMode.Decompress),
                _ => throw ContainerErrors.UnknownPacking(name, IntakeErrors.Visible(coding)),
            };

            // Some archivers keep the header and take the compression off.
            if (stream is not null)
            {
                body = Unpacking.ReadAll(stream, name, context.Options.MaxBytes, context.Budget);
            }
        }

        return body;
    }

    // The name means zlib, and some servers send what zlib is made of.
    private static Stream OpenDeflate(Stream packed, ReadOnlySpan<byte> body) =>
        body.Length > 1 && (body[0] & 15) == 8 && ((body[0] << 8) | body[1]) % 31 == 0
            ? new ZLibStream(packed, CompressionMode.Decompress)
            : new DeflateStream(packed, CompressionMode.Decompress);
}
