using Hearsay.Intake;
using Hearsay.Language;

namespace Hearsay.Bench;

/// <summary>The texts that are read: those of the JSON Lines file that HEARSAY_BENCH_TEXTS names, or else the samples.</summary>
internal sealed class BenchTexts
{
    private BenchTexts(byte[] lines)
    {
        Lines = lines;
        using var stream = new MemoryStream(lines);
        Reports = [.. JsonLinesReader.Read(stream).Where(line => line.Failure is null)];
        TokenCount = Reports.Sum(report => Annotator.English.Annotate(report.Text).TokenCount);
    }

    public static BenchTexts Shared { get; } = new(Load());

    /// <summary>The texts as JSON Lines.</summary>
    public byte[] Lines { get; }

    public IReadOnlyList<JsonLine> Reports { get; }

    public int TokenCount { get; }

    private static byte[] Load()
    {
        if (Environment.GetEnvironmentVariable("HEARSAY_BENCH_TEXTS") is { Length: > 0 } file)
        {
            return File.ReadAllBytes(file);
        }

        var samples = Path.Combine(Root(), "samples");
        var lines = Directory
            .EnumerateFiles(samples, "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(path => JsonEncode(File.ReadAllText(path)));
        return System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");
    }

    private static string JsonEncode(string text) =>
        "{\"text\":\"" + System.Text.Json.JsonEncodedText.Encode(text) + "\",\"published\":\"2027-03-28\"}";

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Hearsay.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No Hearsay.slnx above.");
        }

        return folder;
    }
}
