using System.IO.Compression;

namespace Hearsay.Intake;

/// <summary>A ZIP archive: what is in it, and the bytes of each entry.</summary>
internal sealed class ZipFile
{
    private readonly Content _content;
    private readonly Dictionary<string, ZipEntry> _byName = new(StringComparer.Ordinal);

    private ZipFile(Content content, List<ZipEntry> entries)
    {
        _content = content;
        Entries = entries;
        foreach (var entry in entries)
        {
            _byName.TryAdd(entry.Name, entry);
        }
    }

    /// <summary>The entries in the order of the directory, folders too.</summary>
    public IReadOnlyList<ZipEntry> Entries { get; }

    /// <summary>Reads the directory.</summary>
    /// <exception cref="IntakeException">There is none, or it makes no sense (H013).</exception>
    public static ZipFile Open(Content content, ExtractionOptions options)
    {
        try
        {
            using var stream = content.Open();
            return new ZipFile(content, ZipDirectory.Read(stream, options.MaxParts));
        }
        catch (Exception error) when (error is InvalidDataException or IOException or ArgumentException)
        {
            throw ContainerErrors.Damaged(content.Name, "a ZIP archive", error.Message);
        }
    }

    /// <summary>Finds an entry by its name.</summary>
    public ZipEntry? Find(string name) => _byName.TryGetValue(name, out var entry) ? entry : null;

    /// <summary>All bytes of an entry, checked against the sum that the archive keeps.</summary>
    /// <exception cref="IntakeException">It is locked, packed in another way, damaged or too large.</exception>
    public ReadOnlyMemory<byte> Read(ZipEntry entry, ContainerContext context)
    {
        var name = $"{_content.Name}#{entry.Name}";
        if (entry.Locked)
        {
            throw ContainerErrors.Locked(name);
        }

        try
        {
            using var packed = ZipDirectory.OpenPacked(_content.Open(), entry);
            using var stream = entry.Method switch
            {
                0 => packed,
                8 => new DeflateStream(packed, CompressionMode.Decompress),
                _ => (Stream?)null,
            };
            if (stream is null)
            {
                throw ContainerErrors.UnknownPacking(name, $"method {IntakeErrors.Plain(entry.Method)} of ZIP");
            }

            var bytes = Unpacking.ReadAll(stream, name, context.Options.MaxBytes, context.Budget);
            return Crc32.Append(0, bytes.Span) == entry.Sum
                ? bytes
                : throw new InvalidDataException("its check sum does not fit");
        }
        catch (Exception error) when (error is InvalidDataException or IOException or ArgumentException)
        {
            throw ContainerErrors.Damaged(name, "a file in a ZIP archive", error.Message);
        }
    }

    /// <summary>The bytes of an entry that is stored as it is, left where they are; null where it is packed.</summary>
    public StreamContent? Stored(ZipEntry entry) =>
        entry is { Method: 0, Locked: false }
            ? new StreamContent(entry.Packed, () => ZipDirectory.OpenPacked(_content.Open(), entry))
            {
                Address = $"{_content.Address}#{entry.Name}",
                Container = _content.At(entry.Name),
                Obtained = _content.Obtained,
            }
            : null;
}
