namespace Hearsay.Reading;

/// <summary>Finds quantities, with their bounds and with what is counted.</summary>
internal sealed class FigureStage : IReadingStage
{
    public void Read(ReadingDraft draft) { }
}
