using Hearsay.Reading;

namespace Hearsay.Training.Copies;

/// <summary>A report and the incident that it is filed under.</summary>
internal sealed record IncidentReport(string Id, string Incident, string Text, Provenance Provenance);
