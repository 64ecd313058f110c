namespace Hearsay.Casework;

/// <summary>Reads the answers to one kind of question.</summary>
internal interface IAssertionFacet
{
    /// <summary>Adds what it finds to the draft.</summary>
    void Read(AssertionDraft draft);
}
