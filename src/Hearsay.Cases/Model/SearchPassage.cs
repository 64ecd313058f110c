using Hearsay.Language;

namespace Hearsay.Cases;

/// <summary>A passage in which words were found.</summary>
/// <param name="InTitle">Whether it is one of the title and not of the text.</param>
/// <param name="Extent">The passage with the words around what was found, in code points, half-open.</param>
/// <param name="Words">Its words.</param>
/// <param name="Marks">What was found, in code points of the title or the text, half-open, in order.</param>
/// <param name="Target">The claim or place that was found; null where only words were.</param>
public sealed record SearchPassage(
    bool InTitle,
    Extent Extent,
    string Words,
    IReadOnlyList<Extent> Marks,
    ItemAddress? Target = null
)
{
    /// <summary>Who says it, or which place it is taken to mean; null where that is not known.</summary>
    public string? Label { get; init; }
}
