using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Builds the pipeline for English: which stage comes after which is decided here and nowhere else.</summary>
internal static class EnglishReader
{
    /// <param name="recall">From 0, as few wrong claims as can be, to 1, as few missed.</param>
    /// <param name="places">Where places are looked up; null for the gazetteer that comes with Hearsay.</param>
    public static ReportReader Create(double recall = ReportReader.DefaultRecall, Gazetteer? places = null) =>
        new(
            Annotator.English,
            [
                .. BeforeClaims(places),
                new ClaimStage(recall),
                new RegionStage(),
                new LinkStage(),
                new ForecastStage(),
                new CommitmentStage(),
                new WordingStage(),
                new FindingStage(),
            ]
        );

    /// <summary>The stages that claims are read, and learnt, on top of.</summary>
    /// <param name="places">Where places are looked up; null for the gazetteer that comes with Hearsay.</param>
    /// <param name="names">What tells names; null for the recogniser that comes with Hearsay.</param>
    public static IReadingStage[] BeforeClaims(Gazetteer? places = null, NameTagger? names = null) =>
        [new PlaceStage(places ?? Gazetteer.Embedded), new TimeStage(), new NameStage(names), new FigureStage()];
}
