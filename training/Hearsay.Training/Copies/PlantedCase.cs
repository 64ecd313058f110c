using Hearsay.Language;

namespace Hearsay.Training.Copies;

/// <summary>A report with a passage of another planted in it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">Its words.</param>
/// <param name="Planted">The planted passage.</param>
/// <param name="Source">The id of the report that it was taken from.</param>
/// <param name="Taken">Where it stands there.</param>
internal sealed record PlantedCase(string Id, string Text, Extent Planted, string Source, Extent Taken);
