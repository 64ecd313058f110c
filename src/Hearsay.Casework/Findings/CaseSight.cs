namespace Hearsay.Casework;

/// <summary>An incident as the rules see it.</summary>
/// <param name="Incident">Its index.</param>
/// <param name="Reports">All reports of the case.</param>
/// <param name="Members">The incident's, in order.</param>
/// <param name="Assertions">What they answer.</param>
/// <param name="Parties">Who speaks.</param>
/// <param name="Origins">Whose word each answer is.</param>
internal sealed record CaseSight(
    int Incident,
    IReadOnlyList<CaseReport> Reports,
    IReadOnlyList<int> Members,
    IReadOnlyList<Assertion> Assertions,
    PartyBook Parties,
    OriginCounter Origins
);
