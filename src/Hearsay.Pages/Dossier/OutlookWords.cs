using System.Globalization;
using Hearsay.Pages.Sheet;
using Hearsay.Reading;
using NodaTime;

namespace Hearsay.Pages.Dossier;

/// <summary>Says what forecasts and commitments hold, in few plain words.</summary>
public static class OutlookWords
{
    private static readonly (double Low, double High, string Name)[] Bands =
    [
        (.01, .05, "almost no chance"),
        (.05, .20, "very unlikely"),
        (.20, .45, "unlikely"),
        (.45, .55, "roughly even"),
        (.55, .80, "likely"),
        (.80, .95, "very likely"),
        (.95, .99, "almost certain"),
    ];

    /// <summary>A window, its end exclusive, e.g. "by 1 Jun 2027, 00:00 UTC"; null where neither end is known.</summary>
    public static string? Window(Instant? from, Instant? to) =>
        (from, to) switch
        {
            ({ } first, { } last) when first == last => TimeWords.Say(first, first),
            ({ } first, { } last) => $"from {TimeWords.Say(first, first)} to {TimeWords.Say(last, last)}",
            (null, { } last) => $"by {TimeWords.Say(last, last)}",
            ({ } first, null) => $"from {TimeWords.Say(first, first)}",
            _ => null,
        };

    /// <summary>A band with ICD 203's name for it, e.g. "likely, 55–80 %".</summary>
    public static string Band(LikelihoodBand band)
    {
        var share = string.Create(CultureInfo.InvariantCulture, $"{band.Low * 100:0}–{band.High * 100:0} %");
        var name = Array.Find(Bands, one => Near(one.Low, band.Low) && Near(one.High, band.High)).Name;
        return name is null ? share : $"{name}, {share}";
    }

    /// <summary>How a forecast stands.</summary>
    public static string Of(ForecastState state) =>
        state switch
        {
            ForecastState.Open => "open",
            ForecastState.Due => "due, not judged",
            ForecastState.CameTrue => "came true",
            ForecastState.DidNot => "did not come true",
            _ => "cannot be judged",
        };

    /// <summary>What is said of a commitment.</summary>
    public static string Of(CommitmentStatus status) =>
        status switch
        {
            CommitmentStatus.Stated => "entered into",
            CommitmentStatus.Kept => "kept",
            CommitmentStatus.Breached => "broken",
            _ => "broken, which is denied",
        };

    private static bool Near(double a, double b) => Math.Abs(a - b) < .001;
}
