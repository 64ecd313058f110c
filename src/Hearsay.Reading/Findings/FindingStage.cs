namespace Hearsay.Reading;

/// <summary>Holds what was read against itself, rule by rule.</summary>
internal sealed class FindingStage : IReadingStage
{
    public void Read(ReadingDraft draft) { }
}
