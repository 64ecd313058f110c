using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Intake;

/// <summary>Writes captures as a web archive collection (WACZ 1.1.1) that players of web archives open.</summary>
/// <remarks>
/// A ZIP archive of stored files: the archive itself, its index (CDXJ), the list of pages, and the digests of all of them. The same
/// captures and options give the same bytes.
/// </remarks>
public static class WaczWriter
{
    private const string ArchiveName = "data.warc.gz";

    /// <summary>Writes a collection.</summary>
    /// <param name="output">Where to; must be a stream that can be sought in. The caller closes it.</param>
    /// <param name="captures">What it holds, in order; gone through once.</param>
    /// <param name="options">What it says of itself.</param>
    public static void Write(Stream output, IEnumerable<Capture> captures, WaczOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(captures);
        ArgumentNullException.ThrowIfNull(options);
        List<WaczResource> resources = [];
        var (index, pages) = ("", "");
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        resources.Add(
            Store(
                zip,
                "archive/" + ArchiveName,
                options,
                stream =>
                {
                    var archive = new CaptureWarc(new WarcWriter(stream), ArchiveName, options);
                    foreach (var capture in captures)
                    {
                        archive.Write(capture);
                    }

                    (index, pages) = (archive.Index, archive.Pages);
                }
            )
        );
        const string PagesHead = "{\"format\":\"json-pages-1.0\",\"id\":\"pages\",\"title\":\"All Pages\"}\n";
        resources.Add(Store(zip, "indexes/index.cdx", options, index));
        resources.Add(Store(zip, "pages/pages.jsonl", options, PagesHead + pages));
        var package = Store(zip, "datapackage.json", options, WaczJson.Package(resources, options));
        Store(zip, "datapackage-digest.json", options, WaczJson.Digest(package));
    }

    // The years that a ZIP archive can write down.
    private static DateTimeOffset Clamp(DateTimeOffset time) =>
        time.Year < 1980 ? new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero)
        : time.Year > 2107 ? new DateTimeOffset(2107, 12, 31, 0, 0, 0, TimeSpan.Zero)
        : time;

    private static WaczResource Store(ZipArchive zip, string path, WaczOptions options, string text) =>
        Store(zip, path, options, stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    // Stored and not packed, so that players can read parts of it where it lies.
    private static WaczResource Store(ZipArchive zip, string path, WaczOptions options, Action<Stream> write)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.NoCompression);
        entry.LastWriteTime = Clamp(options.Created.ToUniversalTime());
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var length = 0L;
        using (var stream = entry.Open())
        using (var hashed = new HashedStream(stream, hash, written => length += written))
        {
            write(hashed);
        }

        return new WaczResource(path, "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset()), length);
    }
}
