using System.Text;
using Hearsay.Language;
using NodaTime;
using NodaTime.Text;

namespace Hearsay.Reading.Tests.Times;

/// <summary>The compact form of times that the specs are written in.</summary>
internal static class TimeLines
{
    private static readonly IReadingStage[] Stages =
    [
        new PlaceStage(),
        new TimeStage(),
        new FigureStage(),
        new FindingStage(),
    ];

    /// <summary>Reads a text by the options of a case: published, outlet. Only the stages that findings need are run.</summary>
    public static ReadingDraft Read(string text, IReadOnlyDictionary<string, string> options)
    {
        var draft = new ReadingDraft(
            Annotator.English.Annotate(text),
            new Provenance
            {
                Published =
                    options.TryGetValue("published", out var published)
                    && PublicationTime.TryParse(published, out var moment)
                        ? moment
                        : null,
                Outlet = options.GetValueOrDefault("outlet"),
            }
        );
        foreach (var stage in Stages)
        {
            stage.Read(draft);
        }

        return draft;
    }

    /// <summary>One line for each time: <c>"words" TYPE value precision from..to zone basis | …</c>, or <c>-</c> for no reading.</summary>
    public static IEnumerable<string> Of(ReadingDraft reading)
    {
        foreach (var time in reading.Times)
        {
            var line = new StringBuilder();
            line.Append('"').Append(time.Extent.In(reading.Text.Text)).Append("\" ");
            line.Append(ContractNames.Of(time.Type)).Append(' ').Append(time.Value).Append(' ');
            line.Append(ContractNames.Of(time.Precision)).Append(' ');
            line.AppendJoin(" | ", time.Readings.Select(Of));
            yield return time.Readings.Count == 0 ? line.Append('-').ToString() : line.ToString();
        }
    }

    private static string Of(TimeReading reading)
    {
        var from = Of(reading.From);
        var span = reading.To == reading.From ? from : $"{from}..{Of(reading.To)}";
        return $"{span} {reading.Zone} {ContractNames.Of(reading.Basis)}";
    }

    private static string Of(Instant instant) => InstantPattern.General.Format(instant);
}
