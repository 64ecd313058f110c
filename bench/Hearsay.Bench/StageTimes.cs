using System.Globalization;
using System.Text.Json;
using Hearsay.Intake;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Bench;

/// <summary>Times each step from a line of JSON to a line of JSON, over all texts, several rounds, the median of each.</summary>
internal static class StageTimes
{
    private const int Rounds = 9;
    private static readonly List<(string Name, double[] Seconds)> Steps = [];

    public static void Print(TextWriter output)
    {
        for (var round = -2; round < Rounds; round++)
        {
            Run(round);
        }

        var tokens = BenchTexts.Shared.TokenCount;
        var total = Steps.Sum(step => Median(step.Seconds));
        output.WriteLine(
            $"{BenchTexts.Shared.Reports.Count} texts, {tokens:N0} tokens of Hearsay's own; {Rounds} rounds."
        );
        output.WriteLine();
        output.WriteLine("| step | ns a token | share |");
        output.WriteLine("|---|---:|---:|");
        foreach (var (name, seconds) in Steps)
        {
            Row(output, name, Median(seconds), tokens, total);
        }

        Row(output, "all of it", total, tokens, total);
    }

    private static void Run(int round)
    {
        var lines = new List<JsonLine>();
        using var stream = new MemoryStream(BenchTexts.Shared.Lines);
        Time(round, "JSON in", () => lines.AddRange(JsonLinesReader.Read(stream)));
        var texts = new List<AnnotatedText>();
        Time(round, "Annotator", () => texts.AddRange(lines.Select(line => Annotator.English.Annotate(line.Text))));
        var drafts = texts.Zip(lines, (text, line) => new ReadingDraft(text, ProvenanceOf(line))).ToList();
        foreach (var stage in ReportReader.English.Stages)
        {
            Time(round, stage.GetType().Name, () => drafts.ForEach(stage.Read));
        }

        var buffer = new System.Buffers.ArrayBufferWriter<byte>(1 << 22);
        using var writer = new Utf8JsonWriter(buffer, Hearsay.Cli.FilterLine.JsonOptions);
        Time(
            round,
            "JSON out",
            () =>
            {
                foreach (var draft in drafts)
                {
                    buffer.Clear();
                    writer.Reset();
                    ReadingJson.Write(writer, "id", ReadingOf(draft));
                    writer.Flush();
                }
            }
        );
    }

    private static void Time(int round, string name, Action step)
    {
        // Processor time of this process, so that what else the machine does counts less.
        var start = Environment.CpuUsage.TotalTime;
        step();
        var seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        if (round < 0)
        {
            return; // The first rounds are for the compiler.
        }

        var at = Steps.FindIndex(other => other.Name == name);
        if (at < 0)
        {
            Steps.Add((name, new double[Rounds]));
            at = Steps.Count - 1;
        }

        Steps[at].Seconds[round] = seconds;
    }

    private static Provenance ProvenanceOf(JsonLine line) =>
        new() { Published = PublicationTime.TryParse(line.Published, out var published) ? published : null };

    private static ReportReading ReadingOf(ReadingDraft draft) =>
        new()
        {
            Text = draft.Text,
            Provenance = draft.Provenance,
            Claims = draft.Claims,
            Times = draft.Times,
            Places = draft.Places,
            Names = draft.Names,
            Entities = draft.Entities,
            Figures = draft.Figures,
            Findings = draft.Findings,
        };

    private static double Median(double[] seconds) => seconds.Order().ElementAt(seconds.Length / 2);

    private static void Row(TextWriter output, string name, double seconds, int tokens, double total) =>
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {seconds * 1e9 / tokens:N0} | {seconds / total:P0} |"
            )
        );
}
