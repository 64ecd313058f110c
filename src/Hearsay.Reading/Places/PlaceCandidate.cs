namespace Hearsay.Reading;

/// <summary>One place that a name may mean in a report.</summary>
/// <param name="Entry">The place.</param>
/// <param name="Score">How well it fits; only the order counts.</param>
/// <param name="Reason">What speaks for it most, in a few words.</param>
internal readonly record struct PlaceCandidate(GazetteerEntry Entry, double Score, string Reason);
