namespace Hearsay.Reading;

/// <summary>What an abbreviation or a name of a zone may mean.</summary>
/// <param name="Candidates">The zones, the likelier first.</param>
/// <param name="Abbreviation">Whether it stands for an offset that is in force on some days only.</param>
internal sealed record ZoneEntry(ZoneCandidate[] Candidates, bool Abbreviation);
