using System.Globalization;
using Hearsay.Language;

namespace Hearsay.Reading.Tests.Figures;

/// <summary>Prints figures as the specs write them: <c>f1 "at least 62 Syrian soldiers" 62..- killed who="Syrian soldiers" words="at least 62"</c>.</summary>
internal static class FigureLines
{
    // What comes before figures in the pipeline, and the figures themselves.
    private static readonly IReadingStage[] Stages =
    [
        new PlaceStage(),
        new TimeStage(),
        new NameStage(),
        new FigureStage(),
    ];

    public static IReadOnlyList<Figure> Read(string text, string? published = null)
    {
        var provenance = new Provenance
        {
            Published = published is not null && PublicationTime.TryParse(published, out var time) ? time : null,
        };
        var draft = new ReadingDraft(Annotator.English.Annotate(text), provenance);
        foreach (var stage in Stages)
        {
            stage.Read(draft);
        }

        return draft.Figures;
    }

    public static List<string> Print(string text, string? published = null) =>
        [.. Read(text, published).Select((figure, i) => Print(figure, i, text))];

    private static string Print(Figure figure, int index, string text)
    {
        var who = figure.Who is null ? "" : $" who=\"{figure.Who}\"";
        var part = figure.PartOf < 0 ? "" : $" part-of=f{figure.PartOf + 1}";
        return $"f{index + 1} \"{figure.Extent.In(text)}\" {Bound(figure.Least)}..{Bound(figure.Most)} {figure.What ?? "-"}{who} words=\"{figure.Words}\"{part}";
    }

    private static string Bound(double? bound) => bound?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
