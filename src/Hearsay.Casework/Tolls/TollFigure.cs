using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>One figure of an incident, as one report states it.</summary>
/// <param name="Figure">The figure, by its place in the report's reading.</param>
/// <param name="Passage">Its words.</param>
/// <param name="Stated">What was read out of them: what happened, to whom, the numbers and how they are meant.</param>
/// <param name="Holder">Who gives it; null for the report's own voice, and where that is not told.</param>
/// <param name="Published">When the report was published; null where unknown.</param>
public sealed record TollFigure(
    int Figure,
    CasePassage Passage,
    Figure Stated,
    string? Holder,
    PublicationTime? Published
);
