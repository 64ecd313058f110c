using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>What was read out of one report. Every entry points at words of <see cref="Text"/>.</summary>
public sealed record ReportReading
{
    /// <summary>The report's words.</summary>
    public required AnnotatedText Text { get; init; }

    /// <summary>What was known from outside of them.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>What was read out of the title, whose extents are the title's own; null where there is no title.</summary>
    public ReportReading? Title { get; init; }

    /// <summary>Who says what, in order of the text.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>The times, in order of the text.</summary>
    public IReadOnlyList<TimeExpression> Times { get; init; } = [];

    /// <summary>The places, in order of the text.</summary>
    public IReadOnlyList<Place> Places { get; init; } = [];

    /// <summary>The names, in order of the text.</summary>
    public IReadOnlyList<Name> Names { get; init; } = [];

    /// <summary>What the names name.</summary>
    public IReadOnlyList<Entity> Entities { get; init; } = [];

    /// <summary>The quantities, in order of the text.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>How many killed and injured the report as a whole gives, its title included; empty in the title's own reading.</summary>
    public IReadOnlyList<Toll> Tolls { get; init; } = [];

    /// <summary>What is predicted, in order of the text.</summary>
    public IReadOnlyList<Forecast> Forecasts { get; init; } = [];

    /// <summary>What somebody is bound to do, in order of the text.</summary>
    public IReadOnlyList<Commitment> Commitments { get; init; } = [];

    /// <summary>Words that judge, hedge, stress, suggest or hide who says it, in order of the text.</summary>
    public IReadOnlyList<WordChoice> Wording { get; init; } = [];

    /// <summary>What does not add up, in order of the rules, then of the text.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
