using Hearsay.Cases;
using Hearsay.Language;
using Hearsay.Pages;
using Hearsay.Reading;
using NodaTime;

namespace Hearsay.Cli;

/// <summary>Gives what people decided in a case with the words that it is about, so that a dossier can show it beside what was read.</summary>
internal static class CaseDecisions
{
    /// <summary>The decisions about reports that hold, in order; none for a place that is no case.</summary>
    /// <param name="place">A file, an address or a folder.</param>
    /// <exception cref="CaseException">The case cannot be read.</exception>
    public static IReadOnlyList<PersonDecision> Read(string place)
    {
        if (!Directory.Exists(place) || !CaseReader.IsCase(place))
        {
            return [];
        }

        using var opened = CaseReader.Open(place);
        var readings = new Dictionary<long, StoredReading>();
        var found = new List<PersonDecision>();
        foreach (var decision in opened.Store.ReadDecisions())
        {
            var target = decision.Entry.Target;
            if (!decision.Holds || target.Report == 0 || decision.Entry.Verb == DecisionVerb.Remove)
            {
                continue;
            }

            var (words, inTitle) = target.Kind == ItemKind.Report ? (null, false) : WordsOf(opened, readings, target);
            found.Add(
                new PersonDecision(
                    target.ToString(),
                    CaseInputs.Mark + new ItemAddress(target.Report),
                    DecisionVerbs.NameOf(decision.Entry.Verb),
                    decision.Entry.By.ToString(),
                    Instant.FromDateTimeOffset(decision.At)
                )
                {
                    Words = words,
                    InTitle = inTitle,
                    Field = decision.Entry.Field,
                    Value = decision.Entry.Value,
                    Note = decision.Entry.Note,
                }
            );
        }

        return found;
    }

    private static (Extent? Words, bool InTitle) WordsOf(
        CaseReader opened,
        Dictionary<long, StoredReading> readings,
        ItemAddress target
    )
    {
        if (!readings.TryGetValue(target.Report, out var stored))
        {
            readings[target.Report] = stored = opened.Store.Read(target.Report);
        }

        foreach (var inTitle in (bool[])[false, true])
        {
            var numbers = (inTitle ? stored.TitleNumbers : stored.Numbers).Of(target.Kind);
            var reading = inTitle ? stored.Reading.Title : stored.Reading;
            for (var i = 0; reading is not null && i < numbers.Count; i++)
            {
                if (numbers[i] == target.Number)
                {
                    return (ExtentOf(reading, target.Kind, i), inTitle);
                }
            }
        }

        return (null, false);
    }

    private static Extent? ExtentOf(ReportReading reading, ItemKind kind, int i) =>
        kind switch
        {
            ItemKind.Claim => reading.Claims[i].Content.Count > 0
                ? new Extent(reading.Claims[i].Content[0].Start, reading.Claims[i].Content[^1].End)
                : reading.Claims[i].Cue[0],
            ItemKind.Time => reading.Times[i].Extent,
            ItemKind.Place => reading.Places[i].Extent,
            ItemKind.Figure => reading.Figures[i].Extent,
            ItemKind.Name => reading.Names[i].Extent,
            ItemKind.Finding => reading.Findings[i].Extents.Count > 0 ? reading.Findings[i].Extents[0] : null,
            ItemKind.Forecast => reading.Forecasts[i].Extent,
            ItemKind.Commitment => reading.Commitments[i].Extent,
            _ => null,
        };
}
