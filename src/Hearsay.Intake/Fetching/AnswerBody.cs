using System.IO.Compression;

namespace Hearsay.Intake;

/// <summary>The bytes of an answer. They are asked for as they are; a server that packs them all the same is unpacked.</summary>
internal static class AnswerBody
{
    /// <summary>Opens the bytes; the caller closes them.</summary>
    /// <exception cref="IntakeException">They are packed in an unknown way: H029.</exception>
    public static async Task<Stream> OpenAsync(HttpResponseMessage response, CancellationToken stop)
    {
        var body = await response.Content.ReadAsStreamAsync(stop).ConfigureAwait(false);
        foreach (var coding in response.Content.Headers.ContentEncoding.Reverse())
        {
            body = coding.ToLowerInvariant() switch
            {
                "" or "identity" => body,
                "gzip" or "x-gzip" => new GZipStream(body, CompressionMode.Decompress),
                "deflate" => new ZLibStream(body, CompressionMode.Decompress),
                "br" => new BrotliStream(body, CompressionMode.Decompress),
                _ => throw ContainerErrors.UnknownPacking(
                    response.RequestMessage?.RequestUri?.AbsoluteUri ?? "",
                    IntakeErrors.Visible(coding)
                ),
            };
        }

        return body;
    }

    /// <summary>Reads the bytes to their end, within bounds.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="address">What was asked for, for the errors.</param>
    /// <param name="most">The most bytes, unpacked.</param>
    /// <param name="stop">Ends it early.</param>
    /// <exception cref="IntakeException">There are too many bytes: H055.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(
        HttpResponseMessage response,
        string address,
        int most,
        CancellationToken stop
    )
    {
        if (response.Content.Headers.ContentLength > most)
        {
            throw FetchErrors.TooLarge(address, most);
        }

        using var body = await OpenAsync(response, stop).ConfigureAwait(false);
        var bytes = new byte[64 << 10];
        for (var length = 0; ; )
        {
            var read = await body.ReadAsync(bytes.AsMemory(length), stop).ConfigureAwait(false);
            if (read == 0)
            {
                return bytes.AsMemory(0, length);
            }

            length += read;
            if (length > most)
            {
                throw FetchErrors.TooLarge(address, most);
            }

            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, (int)Math.Min(bytes.Length * 2L, most + 1L));
            }
        }
    }
}
