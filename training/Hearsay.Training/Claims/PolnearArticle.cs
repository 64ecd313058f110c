using Hearsay.Language;

namespace Hearsay.Training.Claims;

/// <summary>An article of PolNeAR with what the annotators marked, in code units of its text.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Text">Its words.</param>
/// <param name="Published">When, as the metadata say; null where they do not.</param>
/// <param name="Gold">Its attributions.</param>
internal sealed record PolnearArticle(string Id, string Text, string? Published, List<PolnearAttribution> Gold);

/// <summary>One attribution: the stretches of its source, cue and content.</summary>
internal sealed record PolnearAttribution(List<Extent> Source, List<Extent> Cue, List<Extent> Content);
