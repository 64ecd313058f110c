namespace Hearsay.Reading;

/// <summary>Finds toponyms and says what places they may mean.</summary>
internal sealed class PlaceStage : IReadingStage
{
    public void Read(ReadingDraft draft) { }
}
