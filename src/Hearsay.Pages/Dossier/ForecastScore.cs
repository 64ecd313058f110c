namespace Hearsay.Pages.Dossier;

/// <summary>How the forecasts of one holder that a person has judged compare with what became of them.</summary>
/// <param name="Holder">Who made them.</param>
/// <param name="Judged">How many a person has judged.</param>
/// <param name="Scored">How many of these have a band of likelihood, and are scored.</param>
/// <param name="Low">The least that the mean Brier score can be, each likelihood taken where it serves best in its band.</param>
/// <param name="High">The most that it can be.</param>
public sealed record ForecastScore(string Holder, int Judged, int Scored, double Low, double High)
{
    /// <summary>The scores of the holders with a judged forecast, in order of their names.</summary>
    /// <remarks>Brier, Monthly Weather Review 78 (1950): the squared distance of the stated probability from 1 or 0; 0 is best.</remarks>
    internal static IReadOnlyList<ForecastScore> Of(IReadOnlyList<ForecastView> forecasts) =>
        [
            .. forecasts
                .Where(one => one.State is ForecastState.CameTrue or ForecastState.DidNot)
                .GroupBy(one => one.Holder, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group =>
                {
                    var scored = group.Where(one => one.Forecast.Likelihood is not null).Select(Bounds).ToList();
                    return new ForecastScore(
                        group.Key,
                        group.Count(),
                        scored.Count,
                        scored.Count == 0 ? 0 : scored.Average(one => one.Low),
                        scored.Count == 0 ? 0 : scored.Average(one => one.High)
                    );
                }),
        ];

    private static (double Low, double High) Bounds(ForecastView forecast)
    {
        var band = forecast.Forecast.Likelihood!.Value;
        var outcome = forecast.State == ForecastState.CameTrue ? 1.0 : 0.0;
        double a = (band.Low - outcome) * (band.Low - outcome),
            b = (band.High - outcome) * (band.High - outcome);
        return (Math.Min(a, b), Math.Max(a, b));
    }
}
