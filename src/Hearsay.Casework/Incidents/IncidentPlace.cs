namespace Hearsay.Casework;

/// <summary>The place of an incident.</summary>
/// <param name="Name">Its name in the gazetteer.</param>
/// <param name="Latitude">Degrees north of the equator, WGS 84.</param>
/// <param name="Longitude">Degrees east of Greenwich, WGS 84.</param>
/// <param name="Passages">The words that name it.</param>
public sealed record IncidentPlace(string Name, double Latitude, double Longitude, IReadOnlyList<CasePassage> Passages);
