namespace Hearsay.Reading;

/// <summary>Finds quantities, with their bounds and with what is counted.</summary>
/// <remarks>
/// Bounds are the numbers as stated: "at least 62" and "more than 62" are 62 and up, "up to 62" is 62 and down, "about 62"
/// and "nearly 62" are 62, since the words do not say how far they reach. A word without a number has the least that it can
/// mean and no upper bound: dozens are two dozen or more. What stands in a time expression is no figure.
/// </remarks>
internal sealed class FigureStage : IReadingStage
{
    private readonly FigureLexicon _lexicon = FigureLexicon.English;

    public void Read(ReadingDraft draft)
    {
        var scan = new FigureScan(draft, _lexicon);
        for (var sentence = 0; sentence < draft.Text.SentenceCount; sentence++)
        {
            scan.Read(draft.Text.SentenceAt(sentence));
        }

        new FigureParts(draft.Text, draft.Figures).Mark();
    }
}
