using Hearsay.Pages.Dossier;
using Hearsay.Reading;
using NodaTime;

namespace Hearsay.Pages.Tests.Dossier;

public sealed class DossierModelTests
{
    private static readonly PersonDecision CameTrue = new(
        "r1/x1",
        "invented-0.txt",
        "correct",
        "A. Person",
        Instant.FromUtc(2024, 6, 2, 8, 0)
    )
    {
        Words = InventedCase.Promise,
        Field = "outcome",
        Value = "came-true",
        Note = "seen on the quay",
    };

    [Fact]
    public void A_forecast_is_open_until_its_window_has_passed() =>
        Assert.Equal(ForecastState.Open, Assert.Single(Model(new DossierOptions()).Forecasts).State);

    [Fact]
    public void Then_it_is_due_until_a_person_judges_it()
    {
        var later = new DossierOptions { AsOf = Instant.FromUtc(2024, 6, 1, 0, 0) };
        Assert.Equal(ForecastState.Due, Assert.Single(Model(later).Forecasts).State);
        var judged = Model(later with { Decisions = [CameTrue] });
        var forecast = Assert.Single(judged.Forecasts);
        Assert.Equal((ForecastState.CameTrue, CameTrue), (forecast.State, forecast.SetBy));
        var score = Assert.Single(judged.Scores);
        Assert.Equal((1, 1), (score.Judged, score.Scored));
        Assert.Equal(.04, score.Low, 6);
        Assert.Equal(.2025, score.High, 6);
    }

    [Fact]
    public void A_grade_that_a_person_sets_stands_beside_the_proposed_one()
    {
        var set = new PersonDecision("r2", "invented-1.txt", "correct", "A. Person", Instant.FromUtc(2024, 6, 2, 8, 0))
        {
            Field = "airwars",
            Value = "discounted",
        };
        var before = Model(new DossierOptions()).Incidents[0].Grades;
        var after = Model(new DossierOptions { Decisions = [set] }).Incidents[0].Grades;
        Assert.Equal(
            before.SingleOrDefault(grade => grade.Field == "airwars")?.Proposed?.Value,
            after.Single(grade => grade.Field == "airwars").Proposed?.Value
        );
        Assert.Equal([set], after.Single(grade => grade.Field == "airwars").Set);
    }

    [Fact]
    public void A_decision_about_another_case_is_left_out() =>
        Assert.Empty(Model(new DossierOptions { Decisions = [CameTrue with { Report = "elsewhere" }] }).Decisions);

    [Fact]
    public void The_reports_of_an_incident_are_counted_with_their_origins()
    {
        var incident = Model(new DossierOptions()).Incidents[0];
        Assert.StartsWith(
            "3 reports; the most common answer, to “How many were killed?”",
            incident.Count,
            StringComparison.Ordinal
        );
        Assert.True(incident.Origins!.Value.Low <= incident.Origins.Value.High);
    }

    [Theory]
    [InlineData(.55, .80, "likely, 55–80 %")]
    [InlineData(.95, .99, "almost certain, 95–99 %")]
    [InlineData(.30, .40, "30–40 %")]
    public void A_band_goes_by_its_name(double low, double high, string words) =>
        Assert.Equal(words, OutlookWords.Band(new LikelihoodBand(low, high)));

    private static DossierModel Model(DossierOptions options)
    {
        var (casebook, reports) = InventedCase.Create();
        return DossierModel.Create(casebook, reports, options);
    }
}
