namespace Hearsay.Casework;

/// <summary>The incidents of a case.</summary>
/// <param name="Reports">The ids of the reports in <see cref="CaseOrder"/>'s order; members count reports by it.</param>
/// <param name="Incidents">The incidents, by their first member.</param>
public sealed record IncidentGroups(IReadOnlyList<string> Reports, IReadOnlyList<Incident> Incidents);
