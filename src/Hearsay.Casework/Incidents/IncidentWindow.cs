using NodaTime;

namespace Hearsay.Casework;

/// <summary>The days in which an incident happened.</summary>
/// <param name="From">The first day, on the calendar of the place.</param>
/// <param name="To">The last day, included; the first one where a day is stated.</param>
/// <param name="Passages">The words that say so.</param>
public sealed record IncidentWindow(LocalDate From, LocalDate To, IReadOnlyList<CasePassage> Passages);
