using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>Words of one report of a case.</summary>
/// <param name="Report">Where the report stands in <see cref="CaseOrder"/>'s order, from 0.</param>
/// <param name="Extent">The words, in code units of the report's text, or of its title.</param>
/// <param name="InTitle">Whether the words are the title's.</param>
public readonly record struct CasePassage(int Report, Extent Extent, bool InTitle = false);
