using System.Globalization;
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

        return IsOfAWar(text, sentence) || IsLongBefore(draft, text.SentenceAt(sentence).Extent, words);
    }

    // "The war, now in its sixth year, has killed": more than this incident did.
    private static bool IsOfAWar(AnnotatedText text, int sentence)
    {
        var (low, high) = (text.SentenceAt(sentence).First, text.SentenceAt(sentence).End);
        for (var i = low; i < high; i++)
        {
            if (
                Wide.Contains(text.LemmaHashes[i]) && text.Relations[i] == DependencyRelation.Nsubj
                || text.Is(i, "previous")
                || text.Is(i, "previously")
                || text.Is(i, "year")
                    && i > low
                    && (text.Is(i - 1, "this") || text.Is(i - 1, "last") || text.Is(i - 1, "that"))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static readonly HashSet<uint> Wide =
    [
        .. new[] { "war", "conflict", "insurgency", "epidemic", "pandemic", "unrest", "famine" }.Select(word =>
            WordHash.Of(word)
        ),
    ];

    // By the time that stands nearest to the words, in their sentence.
    private static bool IsLongBefore(AssertionDraft draft, Extent sentence, Extent words)
    {
        if (draft.Reading.Provenance.Published is not { } published)
        {
            return false;
        }

        var limit = published.Date.PlusDays(-LongBefore).AtMidnight().InUtc().ToInstant();
        var (nearest, before) = (int.MaxValue, false);
        foreach (var time in draft.Reading.Times)
        {
            if (
                sentence.Contains(time.Extent)
                && time.Readings.Count > 0
                && time.Type is TimexType.Date or TimexType.Time
            )
            {
                var away = Math.Max(time.Extent.Start - words.End, words.Start - time.Extent.End);
                (nearest, before) = away < nearest ? (away, time.Readings[0].To < limit) : (nearest, before);
            }
        }

        var (low, high) = (draft.Text.TokenAt(sentence.Start), draft.Text.TokenAt(sentence.End - 1) + 1);
        for (var i = low; i < high; i++)
        {
            // "the collision of 2026": a year by itself, wherever it stands.
            if (
                draft.Text.CharactersOf(i) is { Length: 4 } word
                && int.TryParse(word, CultureInfo.InvariantCulture, out var year)
                && year > 1900
                && year < published.Date.Year
            )
            {
                var at = draft.Text.ExtentOf(i);
                var away = Math.Max(at.Start - words.End, words.Start - at.End);
                (nearest, before) = away <= nearest ? (away, true) : (nearest, before);
            }
        }

        return before;
    }
}
