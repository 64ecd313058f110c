using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Builds the pipeline for English: which stage comes after which is decided here and nowhere else.</summary>
internal static class EnglishReader
{
    public static ReportReader Create() =>
        new(
            Annotator.English,
            [
                new PlaceStage(),
                new TimeStage(),
                new FigureStage(),
                new NameStage(),
                new ClaimStage(),
                new LinkStage(),
                new FindingStage(),
            ]
        );
}
