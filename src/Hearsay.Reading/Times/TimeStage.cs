namespace Hearsay.Reading;

/// <summary>Finds the expressions of time and puts them on the world's clock.</summary>
internal sealed class TimeStage : IReadingStage
{
    public void Read(ReadingDraft draft) { }
}
