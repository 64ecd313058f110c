using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>One hop of a relay: somebody whose words, or whose passing on of words, stand between the event and the report.</summary>
/// <param name="Name">Who it is, as full as this report names it.</param>
/// <param name="Extent">The words that name it.</param>
/// <param name="Basis">How it came by what it passes on.</param>
public sealed record Hop(string Name, Extent Extent, HopBasis Basis);
