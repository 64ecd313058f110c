using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using Hearsay.Testing;

namespace Hearsay.Intake.Tests;

/// <summary>What is written here, read by programs of other people.</summary>
/// <remarks>
/// They are not part of the checkout. After <c>npm install warcio</c>, set HEARSAY_WARCIO to
/// <c>node_modules/warcio/dist/cli.cjs</c>; without it these tests are skipped and say so. What those programs wrote lies in
/// <c>specs/intake/fixtures</c> and is read by the specs, tool or no tool.
/// </remarks>
public sealed class OtherToolsTests
{
    [Fact]
    public void Warcio_finds_the_same_records_in_a_collection_as_its_index_names()
    {
        var tool = Environment.GetEnvironmentVariable("HEARSAY_WARCIO");
        Assert.SkipWhen(string.IsNullOrEmpty(tool), "HEARSAY_WARCIO does not name warcio's cli.cjs.");
        var folder = TestFolder.Make("warcio");
        try
        {
            using var memory = new MemoryStream();
            WaczWriter.Write(
                memory,
                [
                    new Capture(
                        "<!doctype html><p>The sluice is shut."u8.ToArray(),
                        "https://www.weir.example/B/?z=1&a=2"
                    ),
                    new Capture("The road is shut."u8.ToArray(), "https://weir.example:8443/n.txt"),
                ],
                new WaczOptions(DateTimeOffset.UnixEpoch)
            );
            using var zip = new ZipArchive(memory, ZipArchiveMode.Read);
            zip.GetEntry("archive/data.warc.gz")!.ExtractToFile(Path.Combine(folder, "data.warc.gz"));
            using var index = new StreamReader(zip.GetEntry("indexes/index.cdx")!.Open());
            Assert.Equal(
                Lines(Run("node", tool!, "cdx-index", Path.Combine(folder, "data.warc.gz"))),
                Lines(index.ReadToEnd())
            );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The digest is written with and without its kind.
    private static IEnumerable<string> Lines(string index) =>
        index
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Order(StringComparer.Ordinal)
            .Select(line =>
            {
                using var json = JsonDocument.Parse(line[line.IndexOf('{')..]);
                var fields = json.RootElement.EnumerateObject().Select(field => $"{field.Name}={field.Value}");
                return line[..line.IndexOf('{')]
                    + string.Join(' ', fields.Order(StringComparer.Ordinal))
                        .Replace("sha256:", "", StringComparison.Ordinal);
            });

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false }
        )!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
