using System.Buffers;
using System.Text.Json;

namespace Hearsay.Cases;

/// <summary>The list that a pack begins with: every file in it, its length and its hash.</summary>
internal static class PackManifest
{
    /// <summary>Its name in the pack; no file of a case is called so.</summary>
    public const string Name = "pack.json";

    private const string Kind = "hearsay-case";
    private const int Version = 1;

    /// <summary>Writes it.</summary>
    public static byte[] Write(IEnumerable<PackEntry> entries)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            writer.WriteString("kind", Kind);
            writer.WriteNumber("version", Version);
            writer.WriteStartArray("files");
            foreach (var entry in entries)
            {
                writer.WriteStartObject();
                writer.WriteString("name", entry.Name);
                writer.WriteNumber("length", entry.Length);
                writer.WriteString("sha256", entry.Sha256);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Reads it.</summary>
    /// <exception cref="CaseException">H321: it is none; H323: a newer Hearsay made it.</exception>
    public static List<PackEntry> Read(ReadOnlyMemory<byte> json, string pack)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.GetProperty("kind").GetString() != Kind)
            {
                throw PackErrors.NoPack(pack);
            }

            if (root.GetProperty("version").GetInt32() > Version)
            {
                throw PackErrors.Newer(pack);
            }

            return
            [
                .. root.GetProperty("files")
                    .EnumerateArray()
                    .Select(file => new PackEntry(
                        file.GetProperty("name").GetString() ?? "",
                        file.GetProperty("length").GetInt64(),
                        file.GetProperty("sha256").GetString() ?? ""
                    )),
            ];
        }
        catch (Exception error)
            when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw PackErrors.NoPack(pack, error);
        }
    }
}
