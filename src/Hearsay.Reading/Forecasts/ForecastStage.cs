using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds what is predicted, by whom, for when and on what condition.</summary>
/// <remarks>
/// A clause is a forecast where a word of likelihood or a verb that predicts makes it one, or where a claim foretells
/// with "will" what nobody decides. Plans, orders and schedules are none, and neither is a guess about the past: a
/// forecast that is missed costs less than a false one.
/// </remarks>
internal sealed class ForecastStage : IReadingStage
{
    private readonly ForecastLexicon _lexicon = ForecastLexicon.English;

    public void Read(ReadingDraft draft)
    {
        var text = draft.Text;
        var kinds = text.Kinds;
        var scan = new ForecastScan(draft, _lexicon);
        for (var i = 0; i < text.TokenCount; i++)
        {
            if (kinds[i] is TokenKind.Word or TokenKind.Clitic && _lexicon.TryMatch(text, i, out var end, out var word))
            {
                scan.Read(i, end, word);
            }
        }

        draft.Forecasts.Sort((a, b) => a.Extent.Start.CompareTo(b.Extent.Start));
    }
}
