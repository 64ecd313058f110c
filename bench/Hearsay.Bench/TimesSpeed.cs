using System.Globalization;
using Hearsay.Intake;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Bench;

/// <summary>Times the reader of times over a file of JSON Lines, on one thread.</summary>
internal static class TimesSpeed
{
    private const int Rounds = 5;

    /// <summary>
    /// Prints the seconds of the stage alone, those from plain text with the annotation that it needs, those with every
    /// layer of annotation, and how many times it found.
    /// </summary>
    public static void Print(string file, TextWriter output)
    {
        using var stream = File.OpenRead(file);
        List<JsonLine> lines = [.. JsonLinesReader.Read(stream)];
        IReadingStage stage = new TimeStage();
        var (alone, needed, found) = Measure(lines, stage, stage.Needs);
        var (_, all, same) = Measure(lines, stage, AnnotationLayers.All);
        if (found != same)
        {
            throw new InvalidOperationException($"{found} times by the layers that are needed, {same} by all of them.");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{alone} {needed} {all} {found}"));
    }

    private static (double Stage, double All, int Found) Measure(
        List<JsonLine> lines,
        IReadingStage stage,
        AnnotationLayers layers
    )
    {
        double alone = double.MaxValue,
            all = double.MaxValue;
        var found = 0;

        // The best of its rounds: the first ones compile, and what else the machine does only adds.
        for (var round = 0; round < Rounds; round++)
        {
            var begun = Environment.CpuUsage.TotalTime;
            var drafts = lines.ConvertAll(line => Draft(line, layers));
            var annotated = Environment.CpuUsage.TotalTime;
            drafts.ForEach(stage.Read);
            var ended = Environment.CpuUsage.TotalTime;
            alone = Math.Min(alone, (ended - annotated).TotalSeconds);
            all = Math.Min(all, (ended - begun).TotalSeconds);
            found = drafts.Sum(draft => draft.Times.Count);
        }

        return (alone, all, found);
    }

    private static ReadingDraft Draft(JsonLine line, AnnotationLayers layers) =>
        new(
            Annotator.English.Annotate(line.Text, layers),
            new Provenance { Published = PublicationTime.TryParse(line.Published, out var moment) ? moment : null }
        );
}
