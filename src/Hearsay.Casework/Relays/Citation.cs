namespace Hearsay.Casework;

/// <summary>That a report passes on what another outlet reported.</summary>
/// <param name="From">The report that cites, by its place in <see cref="CaseOrder"/>'s order.</param>
/// <param name="Outlet">The outlet that it cites, as a party.</param>
/// <param name="To">That outlet's report that it can mean: the last one published before it; null where the case holds none.</param>
/// <param name="Passages">The words that name the outlet, in order of the text.</param>
public sealed record Citation(int From, int Outlet, int? To, IReadOnlyList<CasePassage> Passages);
