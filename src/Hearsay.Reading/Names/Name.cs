using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Words that name somebody or something.</summary>
/// <param name="Extent">The words, half-open.</param>
/// <param name="Type">What kind of thing it names.</param>
/// <param name="Entity">The entity that it names, by index; -1 where that is not told.</param>
public sealed record Name(Extent Extent, NameType Type, int Entity = -1);
