namespace Hearsay.Casework;

/// <summary>Something that does not add up between reports.</summary>
/// <param name="Rule">The rule's number, as <c>hearsay explain</c> takes it: H401.</param>
/// <param name="Name">The rule's name: "whole-zone-apart".</param>
/// <param name="Incident">The incident, by index.</param>
/// <param name="Passages">The words that disagree, at least two.</param>
/// <param name="Message">One plain sentence.</param>
public sealed record CaseFinding(
    string Rule,
    string Name,
    int Incident,
    IReadOnlyList<CasePassage> Passages,
    string Message
);
