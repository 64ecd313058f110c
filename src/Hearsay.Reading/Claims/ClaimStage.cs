namespace Hearsay.Reading;

/// <summary>Finds who says what, and through whom.</summary>
internal sealed class ClaimStage : IReadingStage
{
    public void Read(ReadingDraft draft) { }
}
