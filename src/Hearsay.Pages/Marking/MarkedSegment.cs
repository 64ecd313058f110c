using Hearsay.Language;

namespace Hearsay.Pages.Marking;

/// <summary>A stretch of text all of whose characters bear the same marks.</summary>
/// <param name="Extent">The stretch, half-open; never empty.</param>
/// <param name="Marks">The marks that cover it, the outermost first; empty where there is none.</param>
public readonly record struct MarkedSegment(Extent Extent, IReadOnlyList<Mark> Marks);
