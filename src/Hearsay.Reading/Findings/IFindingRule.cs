namespace Hearsay.Reading;

/// <summary>One thing that may not add up. Holds no state of any report.</summary>
internal interface IFindingRule
{
    /// <summary>Puts what does not add up into the draft, in order of the text. What fits is left alone.</summary>
    void Check(ReadingDraft draft);
}
