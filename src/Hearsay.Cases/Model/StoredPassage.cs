using Hearsay.Language;

namespace Hearsay.Cases;

/// <summary>A passage that something in the case stands on.</summary>
/// <param name="Report">The report's number.</param>
/// <param name="InTitle">Whether it is one of the title and not of the text.</param>
/// <param name="Extent">Where it is, in Unicode code points, half-open.</param>
/// <param name="Words">The words that stood there when it was read.</param>
public sealed record StoredPassage(long Report, bool InTitle, Extent Extent, string Words);
