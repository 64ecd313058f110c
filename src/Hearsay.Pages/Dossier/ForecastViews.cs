using Hearsay.Casework;
using Hearsay.Reading;
using NodaTime;

namespace Hearsay.Pages.Dossier;

/// <summary>Lays out what is predicted: the same words by the same holder once, however many reports carry them.</summary>
internal sealed class ForecastViews(Casebook casebook, DecisionBook decisions, Instant? asOf)
{
    /// <summary>The forecasts, in order of the reports.</summary>
    public IReadOnlyList<ForecastView> Of(IReadOnlyList<DossierReport> reports, PassageMarks marks)
    {
        var voices = new VoiceNames(casebook, reports);
        var found = new List<(int Party, string Name, bool IsOwn, Forecast Forecast, QuoteView Quote)>();
        foreach (var report in reports)
        {
            foreach (var inTitle in report.Parts)
            {
                var reading = report.ReadingOf(inTitle);
                foreach (var forecast in reading.Forecasts)
                {
                    var (party, name, isOwn) = voices.Of(report.Index, reading, forecast.Claim);
                    // The words may name somebody who predicts although no claim is found there.
                    if (isOwn && forecast.Holder is { } holder)
                    {
                        (party, name, isOwn) = (-1, holder, false);
                    }

                    var passage = new CasePassage(report.Index, forecast.Extent, inTitle);
                    marks.Add(passage);
                    var says = voices.Chain(report.Index, reading, forecast.Claim);
                    found.Add(
                        (
                            party,
                            name,
                            isOwn,
                            forecast,
                            new QuoteView(report, passage, isOwn || says.Count > 0 ? says : [name])
                        )
                    );
                }
            }
        }

        return
        [
            .. found
                .GroupBy(one => (one.Party, one.Name, Folded(one.Quote)))
                .Select(group =>
                {
                    var (_, name, isOwn, forecast, _) = group.First();
                    QuoteView[] quotes = [.. group.Select(one => one.Quote)];
                    var (state, by) = StateOf(forecast, quotes);
                    return new ForecastView(name, isOwn, forecast, quotes, state, by);
                }),
        ];
    }

    private (ForecastState, PersonDecision?) StateOf(Forecast forecast, QuoteView[] quotes)
    {
        var by = quotes.SelectMany(quote => decisions.OfWords(quote.Passage, "outcome")).LastOrDefault();
        ForecastState? said = by?.Value switch
        {
            "came-true" => ForecastState.CameTrue,
            "did-not" => ForecastState.DidNot,
            "cannot-be-judged" => ForecastState.CannotBeJudged,
            _ => null,
        };
        return said is { } state ? (state, by)
            : forecast.To is { } to && asOf is { } now && to <= now ? (ForecastState.Due, null)
            : (ForecastState.Open, null);
    }

    private static string Folded(QuoteView quote) =>
        QuestionWords
            .OneLine(quote.Passage.Extent.In(quote.Report.TextOf(quote.Passage.InTitle)).ToString())
            .ToUpperInvariant();
}
