using System.IO.Compression;
using System.Text;

namespace Hearsay.Fuzz;

/// <summary>Reads bytes as the list of pages and as the list of files of a web archive collection, in turn.</summary>
/// <remarks>As a ZIP archive its check sums would stop nearly all of them; the archive inside has a target of its own.</remarks>
internal static class WaczTarget
{
    private static readonly byte[] Archive = Encoding.ASCII.GetBytes(
        "WARC/1.1\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:0>\r\nWARC-Date: 2031-05-04T06:30:00Z\r\n"
            + "WARC-Target-URI: https://weir.example/a\r\nContent-Type: text/plain\r\nContent-Length: 17\r\n\r\n"
            + "The road is shut.\r\n\r\n"
    );

    public static void Run(byte[] bytes)
    {
        Run("datapackage.json", bytes, "pages/pages.jsonl", []);
        Run("pages/pages.jsonl", bytes, "datapackage.json", "{}"u8.ToArray());
    }

    private static void Run(string name, byte[] bytes, string other, byte[] plain)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Store(zip, "archive/data.warc", Archive);
            Store(zip, name, bytes);
            Store(zip, other, plain);
        }

        IntakeTarget.Run(memory.ToArray(), Intake.ReportFormat.Zip);
    }

    private static void Store(ZipArchive zip, string name, byte[] bytes)
    {
        using var stream = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
        stream.Write(bytes);
    }
}
