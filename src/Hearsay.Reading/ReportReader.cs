using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Reads one report: claims, relays, times, places, figures, forecasts, commitments, wording and findings.</summary>
/// <remarks>
/// Immutable and safe to share between threads. It asks no clock, no culture and no network: the same text and the same
/// provenance give the same reading everywhere.
/// </remarks>
public sealed class ReportReader
{
    private readonly Annotator _annotator;
    private readonly IReadingStage[] _stages;

    internal ReportReader(Annotator annotator, IReadingStage[] stages)
    {
        _annotator = annotator;
        _stages = stages;
        Needs = stages.Aggregate(AnnotationLayers.Tokens, (needed, stage) => needed | stage.Needs);
    }

    /// <summary>The reader for English; its lexicons are read when it is first asked for.</summary>
    public static ReportReader English { get; } = EnglishReader.Create();

    /// <summary>Where the dial stands unless told: neither claims found nor claims right is worth more.</summary>
    public const double DefaultRecall = 0.5;

    /// <summary>A reader for English that finds more claims, or gets fewer of them wrong.</summary>
    /// <param name="recall">From 0, as few wrong claims as can be, to 1, as few missed.</param>
    /// <param name="places">Where places are looked up; null for the gazetteer that comes with Hearsay.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 0 and 1.</exception>
    public static ReportReader ForEnglish(double recall, Gazetteer? places = null)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(recall is >= 0 and <= 1, true, nameof(recall));
        return recall == DefaultRecall && places is null ? English : EnglishReader.Create(recall, places);
    }

    /// <summary>The steps of the reading, in order; benchmarks time each.</summary>
    internal IReadOnlyList<IReadingStage> Stages => _stages;

    /// <summary>The layers of annotation that its stages look at.</summary>
    internal AnnotationLayers Needs { get; }

    /// <summary>Reads a report.</summary>
    /// <param name="text">The report's words, annotated.</param>
    /// <param name="provenance">What is known from outside of them.</param>
    public ReportReading Read(AnnotatedText text, Provenance provenance)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(provenance);
        var title = string.IsNullOrWhiteSpace(provenance.Title)
            ? null
            : ReadPassage(_annotator.Annotate(provenance.Title, Needs), provenance);
        var report = ReadPassage(text, provenance);
        return report with { Title = title, Tolls = TollReader.Read(report, title) };
    }

    private ReportReading ReadPassage(AnnotatedText text, Provenance provenance)
    {
        var draft = new ReadingDraft(text, provenance);
        foreach (var stage in _stages)
        {
            stage.Read(draft);
        }

        return new ReportReading
        {
            Text = text,
            Provenance = provenance,
            Claims = draft.Claims,
            Times = draft.Times,
            Places = draft.Places,
            Names = draft.Names,
            Entities = draft.Entities,
            Figures = draft.Figures,
            Forecasts = draft.Forecasts,
            Commitments = draft.Commitments,
            Wording = draft.Wording,
            Findings = draft.Findings,
        };
    }
}
