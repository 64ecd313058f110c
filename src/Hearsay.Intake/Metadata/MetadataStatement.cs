namespace Hearsay.Intake;

/// <summary>Something that is said of a report, by itself or by what it came in, and where that stands.</summary>
/// <param name="Field">What it is about: <c>title</c>, <c>outlet</c>, <c>byline</c>, <c>published</c>, <c>modified</c>, <c>address</c>, <c>language</c>, <c>source</c>.</param>
/// <param name="Value">What is said; a time in ISO 8601 as finely as stated, everything else as it stands there.</param>
/// <param name="Basis">Where it is said, e.g. <c>JSON-LD datePublished</c> or <c>e-mail header Date</c>.</param>
public readonly record struct MetadataStatement(string Field, string Value, string Basis);
