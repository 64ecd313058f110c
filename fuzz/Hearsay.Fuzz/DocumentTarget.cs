using System.IO.Compression;

namespace Hearsay.Fuzz;

/// <summary>Reads bytes as the XML of an office document; as an archive, its check sums would stop nearly all of them.</summary>
internal static class DocumentTarget
{
    public static void Run(string part, byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Store(zip, part, bytes);
            Store(zip, "META-INF/manifest.xml", []);
        }

        IntakeTarget.Run(memory.ToArray(), Intake.ReportFormat.Zip);
    }

    private static void Store(ZipArchive zip, string name, byte[] bytes)
    {
        using var stream = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
        stream.Write(bytes);
    }
}
