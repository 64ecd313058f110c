using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>Words of a report that say whose it is, or whom it has it from.</summary>
/// <param name="Kind">In what words.</param>
/// <param name="Name">Who is named, as written, blanks and line breaks made one blank each; empty where nobody is.</param>
/// <param name="Agency">The agency's own name, in small letters, where the lexicon knows it; null otherwise.</param>
/// <param name="Extent">The words, in code units of the report's text.</param>
public readonly record struct Credit(CreditKind Kind, string Name, string? Agency, Extent Extent);
