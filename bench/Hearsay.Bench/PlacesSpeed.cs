using System.Globalization;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Bench;

/// <summary>Times the looking up of names in the gazetteer, on one thread: processor time, the best of some rounds.</summary>
internal static class PlacesSpeed
{
    private const int Rounds = 9;

    /// <summary>Prints a row each for looking up the longest name at every word with a capital, for the whole stage, and for the
    /// search by sound and edit distance.</summary>
    public static void Print(TextWriter output)
    {
        var texts = BenchTexts.Shared.Reports.Select(report => Annotator.English.Annotate(report.Text)).ToList();
        var characters = texts.Sum(text => (long)text.Text.Length);
        var stage = new PlaceStage();
        output.WriteLine("| | million characters/s | look-ups a second |");
        output.WriteLine("|---|---:|---:|");
        var (seconds, count) = Best(() => texts.Sum(LookUp));
        Row(output, "the longest name at every word with a capital", characters / seconds, count / seconds);
        (seconds, _) = Best(() => texts.Sum(text => Read(stage, text)));
        Row(output, "PlaceStage: finding, judging, ranking", characters / seconds, null);
        string[] spellings = ["Dair Azzour", "Khan Shaykhoun", "Siverodonetsk", "Kunaytirah", "Dêra Zorê", "Харьковом"];
        (seconds, count) = Best(() => spellings.Sum(spelling => Gazetteer.Embedded.Search(spelling).Count > 0 ? 1 : 0));
        Row(output, "a spelling that is not known, by sound and edit distance", null, count / seconds);
    }

    private static int LookUp(AnnotatedText text)
    {
        var count = 0;
        for (var i = 0; i < text.TokenCount; i++)
        {
            if (NameMatch.IsNameLike(text, i))
            {
                _ = NameMatch.At(Gazetteer.Embedded, text, i);
                count++;
            }
        }

        return count;
    }

    private static int Read(PlaceStage stage, AnnotatedText text)
    {
        var draft = new ReadingDraft(text, Provenance.Unknown);
        stage.Read(draft);
        return draft.Places.Count;
    }

    private static (double Seconds, int Count) Best(Func<int> run)
    {
        var best = double.MaxValue;
        var count = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var begun = Environment.CpuUsage.TotalTime;
            count = 0;
            var times = 0;
            do
            {
                count = run();
                times++;
            } while ((Environment.CpuUsage.TotalTime - begun).TotalMilliseconds < 50);

            best = Math.Min(best, (Environment.CpuUsage.TotalTime - begun).TotalSeconds / times);
        }

        return (best, count);
    }

    private static void Row(TextWriter output, string what, double? characters, double? lookUps) =>
        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"| {what} | {characters / 1e6:0.0} | {lookUps:0} |")
        );
}
