using System.Security.Cryptography;
using System.Text.Json;

namespace Hearsay.Intake;

/// <summary>Takes the pages out of a web archive collection (WACZ 1.1.1), after its files are held against their digests.</summary>
internal static class WaczParts
{
    public static IEnumerable<Part> Read(Content content, ContainerContext context)
    {
        var zip = ZipFile.Open(content, context.Options);
        var package = zip.Read(zip.Find("datapackage.json")!.Value, context);
        foreach (var failure in CheckPackage(zip, package, content, context))
        {
            yield return Part.Of(content.Address, failure);
        }

        var digests = DigestsOf(package.Span);
        var twice =
            StringOf(package.Span, "software")?.StartsWith("@harvard-lil/js-wacz", StringComparison.Ordinal) == true;
        var pages = ReadPages(zip, context);
        var index = new WarcIndex();
        foreach (var entry in zip.Entries.Where(IsArchive))
        {
            var (archive, failure) = Open(zip, entry, digests, twice, content, context);
            if (failure is not null)
            {
                yield return Part.Of(content.Address, failure);
                continue;
            }

            foreach (var part in WarcParts.Read(archive!, context, index, pages.Count > 0 ? pages : null))
            {
                yield return part;
            }
        }
    }

    private static bool IsArchive(ZipEntry entry) =>
        entry.Name.StartsWith("archive/", StringComparison.Ordinal)
        && (
            entry.Name.EndsWith(".warc", StringComparison.OrdinalIgnoreCase)
            || entry.Name.EndsWith(".warc.gz", StringComparison.OrdinalIgnoreCase)
        );

    private static (Content? Archive, IntakeException? Failure) Open(
        ZipFile zip,
        ZipEntry entry,
        Dictionary<string, string> digests,
        bool twice,
        Content content,
        ContainerContext context
    )
    {
        try
        {
            Content archive = zip.Stored(entry) ?? (Content)content.Part(zip.Read(entry, context), entry.Name);
            return digests.TryGetValue(entry.Name, out var digest) && !Fits(archive, digest, twice)
                ? (null, WarcErrors.Changed(content.Name, entry.Name, "does not have the digest that its list states"))
                : (archive, null);
        }
        catch (IntakeException error) when (error.Code != "H014")
        {
            return (null, error);
        }
    }

    private static bool Fits(Content archive, string digest, bool twice) =>
        !digest.StartsWith("sha256:", StringComparison.OrdinalIgnoreCase)
        || digest[7..].Equals(archive.Sha256, StringComparison.OrdinalIgnoreCase)
        || (twice && digest[7..].Equals(DigestTwice(archive), StringComparison.OrdinalIgnoreCase));

    // js-wacz 0.1.6 feeds each piece of 64 KiB of a file to the digest twice, and its collections are not to blame.
    private static string DigestTwice(Content archive)
    {
        using var stream = archive.Open();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var piece = new byte[64 << 10];
        while (stream.ReadAtLeast(piece, piece.Length, throwOnEndOfStream: false) is > 0 and var read)
        {
            hash.AppendData(piece, 0, read);
            hash.AppendData(piece, 0, read);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static List<IntakeException> CheckPackage(
        ZipFile zip,
        ReadOnlyMemory<byte> package,
        Content content,
        ContainerContext context
    )
    {
        if (zip.Find("datapackage-digest.json") is not { } entry)
        {
            return [];
        }

        var stated = StringOf(zip.Read(entry, context).Span, "hash");
        var digest = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(package.Span));
        return stated is null || stated.Equals(digest, StringComparison.OrdinalIgnoreCase)
            ? []
            :
            [
                WarcErrors.Changed(
                    content.Name,
                    "datapackage.json",
                    "does not have the digest that datapackage-digest.json states"
                ),
            ];
    }

    private static PageList ReadPages(ZipFile zip, ContainerContext context)
    {
        var pages = new PageList();
        foreach (
            var entry in zip.Entries.Where(entry =>
                entry.Name.StartsWith("pages/", StringComparison.Ordinal)
                && entry.Name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            pages.Add(zip.Read(entry, context).Span, entry.Name);
        }

        return pages;
    }

    private static Dictionary<string, string> DigestsOf(ReadOnlySpan<byte> package)
    {
        Dictionary<string, string> digests = new(StringComparer.Ordinal);
        try
        {
            var reader = new Utf8JsonReader(package);
            using var json = JsonDocument.ParseValue(ref reader);
            if (json.RootElement.TryGetProperty("resources", out var resources))
            {
                foreach (var resource in resources.EnumerateArray())
                {
                    if (resource.GetProperty("hash").GetString() is { } hash)
                    {
                        digests.TryAdd(resource.GetProperty("path").GetString() ?? "", hash);
                    }
                }
            }
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new InvalidDataException("its datapackage.json is no list of files", error);
        }

        return digests;
    }

    private static string? StringOf(ReadOnlySpan<byte> text, string name)
    {
        try
        {
            var reader = new Utf8JsonReader(text);
            using var json = JsonDocument.ParseValue(ref reader);
            return json.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
