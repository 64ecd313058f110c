using System.IO.Compression;

namespace Hearsay.Intake.Tests;

/// <summary>Makes ZIP archives for tests.</summary>
internal static class ZipMaker
{
    /// <summary>An archive of files.</summary>
    public static byte[] Of(params (string Name, byte[] Bytes)[] files)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return memory.ToArray();
    }

    /// <summary>Bytes that gzip was put around.</summary>
    public static byte[] Gzip(ReadOnlySpan<byte> bytes)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return memory.ToArray();
    }
}
