using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>That somebody says something: source, cue and content, with what the words tell about each.</summary>
/// <remarks>
/// All extents are half-open and in UTF-16 code units of the text read; an empty list means "not stated". Indices point
/// into the lists of the <see cref="ReportReading"/> that the claim belongs to.
/// </remarks>
public sealed record Claim
{
    /// <summary>The words that name who says it; empty when nobody is named.</summary>
    public IReadOnlyList<Extent> Source { get; init; } = [];

    /// <summary>The words that say that it is said.</summary>
    public required IReadOnlyList<Extent> Cue { get; init; }

    /// <summary>The words that are said.</summary>
    public required IReadOnlyList<Extent> Content { get; init; }

    /// <summary>Who the source is, resolved in this report; null when the words do not say.</summary>
    public string? Holder { get; init; }

    /// <summary>From the originator to the last one before this report.</summary>
    public IReadOnlyList<Hop> Relay { get; init; } = [];

    /// <summary>The claim in whose content this one stands, by index; -1 for none.</summary>
    public int Parent { get; init; } = -1;

    /// <summary>Whose words the content is in.</summary>
    public QuoteKind Quote { get; init; }

    /// <summary>What the holder does with the content.</summary>
    public Stance Stance { get; init; }

    /// <summary>How sure the words are.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>Whether the content is negated.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>The times that stand in the claim's content, by index.</summary>
    public IReadOnlyList<int> Times { get; init; } = [];

    /// <summary>The places that stand in the claim's content, by index.</summary>
    public IReadOnlyList<int> Places { get; init; } = [];

    /// <summary>The figures that stand in the claim's content, by index.</summary>
    public IReadOnlyList<int> Figures { get; init; } = [];
}
