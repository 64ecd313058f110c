using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Cases;

/// <summary>All that a reader tells of a text, without the text and what was known beforehand. A list that is null is empty.</summary>
internal sealed record ReadingLists
{
    public IReadOnlyList<Claim>? Claims { get; init; }

    public IReadOnlyList<TimeExpression>? Times { get; init; }

    public IReadOnlyList<Place>? Places { get; init; }

    public IReadOnlyList<Name>? Names { get; init; }

    public IReadOnlyList<Entity>? Entities { get; init; }

    public IReadOnlyList<Figure>? Figures { get; init; }

    public IReadOnlyList<Toll>? Tolls { get; init; }

    public IReadOnlyList<Forecast>? Forecasts { get; init; }

    public IReadOnlyList<Commitment>? Commitments { get; init; }

    public IReadOnlyList<WordChoice>? Wording { get; init; }

    public IReadOnlyList<Finding>? Findings { get; init; }

    public ReadingLists? Title { get; init; }

    /// <summary>The lists of a reading.</summary>
    public static ReadingLists Of(ReportReading reading) =>
        new()
        {
            Claims = reading.Claims,
            Times = reading.Times,
            Places = reading.Places,
            Names = reading.Names,
            Entities = reading.Entities,
            Figures = reading.Figures,
            Tolls = reading.Tolls,
            Forecasts = reading.Forecasts,
            Commitments = reading.Commitments,
            Wording = reading.Wording,
            Findings = reading.Findings,
            Title = reading.Title is { } title ? Of(title) : null,
        };

    /// <summary>A reading of these lists.</summary>
    /// <param name="text">The text.</param>
    /// <param name="title">The title; null where none was read.</param>
    /// <param name="provenance">What was known beforehand.</param>
    public ReportReading ToReading(AnnotatedText text, AnnotatedText? title, Provenance provenance) =>
        new()
        {
            Text = text,
            Provenance = provenance,
            Claims = Claims ?? [],
            Times = Times ?? [],
            Places = Places ?? [],
            Names = Names ?? [],
            Entities = Entities ?? [],
            Figures = Figures ?? [],
            Tolls = Tolls ?? [],
            Forecasts = Forecasts ?? [],
            Commitments = Commitments ?? [],
            Wording = Wording ?? [],
            Findings = Findings ?? [],
            Title = Title is not null && title is not null ? Title.ToReading(title, null, provenance) : null,
        };
}
