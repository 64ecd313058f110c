namespace Hearsay.Cases;

/// <summary>A report that is in the case for good: whoever holds this was given it after the disk had confirmed.</summary>
/// <param name="Id">Its number in the case.</param>
/// <param name="Outcome">Whether it is new.</param>
/// <param name="Version">Which version of its series it is, from 1.</param>
public sealed record AddedReport(long Id, AddOutcome Outcome, int Version);
