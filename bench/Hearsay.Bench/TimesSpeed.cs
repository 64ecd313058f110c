using System.Globalization;
using Hearsay.Intake;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Bench;

/// <summary>Times the reader of times over a file of JSON Lines, on one thread.</summary>
internal static class TimesSpeed
{
    private const int Rounds = 5;

    /// <summary>Prints the seconds of the stage alone, those with the annotation before it, and how many times it found.</summary>
    public static void Print(string file, TextWriter output)
    {
        using var stream = File.OpenRead(file);
        List<JsonLine> lines = [.. JsonLinesReader.Read(stream)];
        double stage = double.MaxValue,
            all = double.MaxValue;
        var found = 0;

        // The best of its rounds: the first ones compile, and what else the machine does only adds.
        for (var round = 0; round < Rounds; round++)
        {
            var begun = Environment.CpuUsage.TotalTime;
            var drafts = lines.ConvertAll(Draft);
            var annotated = Environment.CpuUsage.TotalTime;
            drafts.ForEach(new TimeStage().Read);
            var ended = Environment.CpuUsage.TotalTime;
            stage = Math.Min(stage, (ended - annotated).TotalSeconds);
            all = Math.Min(all, (ended - begun).TotalSeconds);
            found = drafts.Sum(draft => draft.Times.Count);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage} {all} {found}"));
    }

    private static ReadingDraft Draft(JsonLine line) =>
        new(
            Annotator.English.Annotate(line.Text),
            new Provenance { Published = PublicationTime.TryParse(line.Published, out var moment) ? moment : null }
        );
}
