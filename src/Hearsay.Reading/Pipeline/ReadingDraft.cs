using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>A report's reading while the stages fill it; each stage may use what the stages before it have put in.</summary>
internal sealed class ReadingDraft(AnnotatedText text, Provenance provenance)
{
    public AnnotatedText Text { get; } = text;
    public Provenance Provenance { get; } = provenance;
    public List<Claim> Claims { get; } = [];
    public List<TimeExpression> Times { get; } = [];

    /// <summary>What each of <see cref="Times"/> was made from, in the same order.</summary>
    public List<ResolvedTime> ResolvedTimes { get; } = [];

    public List<Place> Places { get; } = [];

    /// <summary>What each of <see cref="Places"/> was made from, in the same order.</summary>
    public List<Toponym> Toponyms { get; } = [];

    public List<Name> Names { get; } = [];
    public List<Entity> Entities { get; } = [];

    /// <summary>The names as the stages after the one that finds them see them; null before it.</summary>
    public NameMap? NameMap { get; set; }

    public List<Figure> Figures { get; } = [];

    /// <summary>The tokens at which a plain number stands, in order; null until the first rule asks for them.</summary>
    public List<int>? NumberStarts { get; set; }

    public List<Forecast> Forecasts { get; } = [];
    public List<Commitment> Commitments { get; } = [];
    public List<WordChoice> Wording { get; } = [];
    public List<Finding> Findings { get; } = [];
}
