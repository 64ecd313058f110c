using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>A passage of one report that shares its wording with a passage of another.</summary>
/// <param name="First">The words in the report that stands first in the order of the case, in code units.</param>
/// <param name="Second">The words in the other report, in code units.</param>
/// <param name="Kind">How alike they are.</param>
public readonly record struct SharedPassage(Extent First, Extent Second, CopyKind Kind);
