namespace Hearsay.Casework;

/// <summary>One thing that speaks for or against two reports being about one incident.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Weight">How much it adds to the logarithm of the odds; below 0 where it speaks against.</param>
/// <param name="Words">It in a few words: "same day, 2016-09-17".</param>
/// <param name="Passages">The words in both reports that it rests on; empty where it rests on what is absent, or on no words.</param>
public sealed record IncidentReason(
    IncidentReasonKind Kind,
    double Weight,
    string Words,
    IReadOnlyList<CasePassage> Passages
);
