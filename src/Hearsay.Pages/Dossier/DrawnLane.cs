namespace Hearsay.Pages.Dossier;

/// <summary>A lane as drawn.</summary>
/// <param name="Name">Whose it is.</param>
/// <param name="Y">Its upper edge, in user units.</param>
/// <param name="Height">How high it is.</param>
/// <param name="Marks">The times on it, in their order.</param>
public sealed record DrawnLane(string Name, double Y, double Height, IReadOnlyList<DrawnTime> Marks);
