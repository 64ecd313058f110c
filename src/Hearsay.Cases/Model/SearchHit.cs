namespace Hearsay.Cases;

/// <summary>A report in which words were found.</summary>
/// <param name="Report">The report.</param>
/// <param name="Passages">Where, in order of the text; empty where only names that stand for others fit.</param>
public sealed record SearchHit(ReportEntry Report, IReadOnlyList<SearchPassage> Passages)
{
    /// <summary>The holders and places through which it was found although the text has other words for them.</summary>
    public IReadOnlyList<string> Through { get; init; } = [];
}
