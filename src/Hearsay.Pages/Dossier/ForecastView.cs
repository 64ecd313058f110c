using Hearsay.Reading;

namespace Hearsay.Pages.Dossier;

/// <summary>Something that is predicted, in the same words in one report or several.</summary>
/// <param name="Holder">Who predicts it.</param>
/// <param name="IsOwn">Whether that is an outlet in its reports' own voice.</param>
/// <param name="Forecast">What was read, in the first of the reports.</param>
/// <param name="Quotes">Where it stands; at least one.</param>
/// <param name="State">How it stands.</param>
/// <param name="SetBy">The decision that says so; null where nobody has judged.</param>
public sealed record ForecastView(
    string Holder,
    bool IsOwn,
    Forecast Forecast,
    IReadOnlyList<QuoteView> Quotes,
    ForecastState State,
    PersonDecision? SetBy
)
{
    /// <summary>When it should come true, e.g. "by 1 Jun 2027, 00:00 UTC"; null where the words do not say.</summary>
    public string? Window => OutlookWords.Window(Forecast.From, Forecast.To);

    /// <summary>How likely the words make it, e.g. "likely, 55–80 %"; null where they do not say.</summary>
    public string? Likelihood => Forecast.Likelihood is { } band ? OutlookWords.Band(band) : null;

    /// <summary>The words of its condition; null for none.</summary>
    public string? Condition =>
        Forecast.Condition is { } words
            ? QuestionWords.OneLine(words.In(Quotes[0].Report.TextOf(Quotes[0].Passage.InTitle)).ToString())
            : null;
}
