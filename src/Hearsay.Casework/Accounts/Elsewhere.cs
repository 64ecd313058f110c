using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>Tells passages that speak of something else: "separately", a round-up's other entries, what happened long before.</summary>
internal static class Elsewhere
{
    private const int LongBefore = 20;

    /// <summary>Whether words speak of another incident than their report's main one.</summary>
    public static bool Is(AssertionDraft draft, Extent words)
    {
        var text = draft.Text;
        var sentence = text.SentenceOf[text.TokenAt(words.Start)];
        var paragraph = text.ParagraphOf(sentence);
        var first = text.SentenceStarts[text.ParagraphStarts[paragraph]];
        var end = Math.Min(first + 6, text.TokenCount);
        for (var i = first; i < end; i++)
        {
            if (text.Is(i, "separately") || text.Is(i, "elsewhere"))
            {
                return true;
            }
        }

        return IsLongBefore(draft, text.SentenceAt(sentence).Extent);
    }

    private static bool IsLongBefore(AssertionDraft draft, Extent sentence)
    {
        if (draft.Reading.Provenance.Published is not { } published)
        {
            return false;
        }

        var limit = published.Date.PlusDays(-LongBefore).AtMidnight().InUtc().ToInstant();
        var (before, since) = (false, false);
        foreach (var time in draft.Reading.Times)
        {
            if (
                sentence.Contains(time.Extent)
                && time.Readings.Count > 0
                && time.Type is TimexType.Date or TimexType.Time
            )
            {
                before |= time.Readings[0].To < limit;
                since |= time.Readings[0].To >= limit;
            }
        }

        return before && !since;
    }
}
