namespace Hearsay.Pages.Map;

/// <summary>A country's name on a drawing.</summary>
/// <param name="Name">The name.</param>
/// <param name="X">Where it begins.</param>
/// <param name="Y">Its baseline.</param>
/// <param name="Marker">The marker of the words that name the country; null where the report does not name it.</param>
public sealed record PlacedName(string Name, double X, double Y, MapMarker? Marker);
