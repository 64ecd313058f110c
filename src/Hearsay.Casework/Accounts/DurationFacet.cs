using Hearsay.Language;
using Hearsay.Reading;
using NodaTime.Text;

namespace Hearsay.Casework;

/// <summary>How long it lasted: "was dark for two hours", "the 25-minute failure", "from 22:40 until 23:05".</summary>
internal sealed class DurationFacet : IAssertionFacet
{
    /// <summary>The key of its question.</summary>
    public const string Key = "duration";

    private const int Near = 3;

    /// <inheritdoc/>
    public void Read(AssertionDraft draft)
    {
        foreach (var time in draft.Reading.Times)
        {
            if (MinutesOf(time) is > 0 and var minutes)
            {
                Add(draft, time, minutes);
            }
        }
    }

    /// <summary>How many minutes it is; null for days and more, which are told of what goes on, and for what is no length.</summary>
    public static double? MinutesOf(TimeExpression time)
    {
        if (time.Type == TimexType.Duration)
        {
            return
                PeriodPattern.NormalizingIso.Parse(time.Value)
                    is { Success: true, Value: { HasDateComponent: false } span }
                ? span.ToDuration().TotalMinutes
                : null;
        }

        var bar = time.Type == TimexType.Time ? time.Value.IndexOf('/', StringComparison.Ordinal) : -1;
        return
            bar > 0
            && TimeFacet.ClockOf(time.Value[..bar]) is { } from
            && TimeFacet.ClockOf(time.Value[(bar + 1)..]) is { } to
            ? TimeOfDay.Between(from.TimeOfDay, to.TimeOfDay).TotalMinutes
            : null;
    }

    private static void Add(AssertionDraft draft, TimeExpression time, double minutes)
    {
        var voice = draft.Voices.Of(time.Extent);
        if (StatementOf(draft, time, voice) is not { IsUpToNow: false } statement || Elsewhere.Is(draft, time.Extent))
        {
            return;
        }

        var (isLeast, isMost) = BoundOf(draft, draft.Text.TokenAt(time.Extent.Start));
        draft.Add(
            new Assertion
            {
                Passage = draft.Passage(time.Extent),
                Kind = QuestionKind.Time,
                Key = Key,
                Value = time.Extent.In(draft.Text.Text).ToString(),
                IsAside = true,
                Least = isMost ? null : minutes,
                Most = isLeast ? null : minutes,
                Statement = statement,
            },
            voice
        );
    }

    private static Statement? StatementOf(AssertionDraft draft, TimeExpression time, Voice voice)
    {
        var text = draft.Text;
        var (first, last) = (text.TokenAt(time.Extent.Start), text.TokenAt(time.Extent.End - 1));
        var isRange = time.Type == TimexType.Time;

        // "the 25-minute failure"
        var noun = text.Heads[last];
        if (
            !isRange
            && noun == last + 1
            && text.Tags[noun] == PartOfSpeech.Noun
            && text.Relations[last]
                is DependencyRelation.Compound
                    or DependencyRelation.Amod
                    or DependencyRelation.Nummod
        )
        {
            var (low, high) = draft.Trees.Phrase(noun);
            return new StatementReader(draft).Noun(noun, low, high, voice) with { Patient = PhraseWords.None };
        }

        var verb = TimeFacet.PredicateOver(draft, first);
        return
            verb >= 0
            && !draft.Trees.IsOpen(verb)
            && !draft.Trees.IsNegated(verb)
            && (isRange || IsLength(draft, first, verb))
            ? TimeFacet.StatementOf(draft, verb, voice)
            : null;
    }

    // "for two hours", "lasted two hours": not "two hours later", "within two hours".
    private static bool IsLength(AssertionDraft draft, int first, int verb)
    {
        var (low, _) = draft.Trees.SentenceOf(first);
        for (var i = first - 1; i >= Math.Max(low, first - Near); i--)
        {
            if (draft.Text.Is(i, "for"))
            {
                return true;
            }
        }

        return draft.Text.LemmaOf(verb) == "last";
    }

    /// <summary>Whether a length is told as the least or as the most that it was.</summary>
    public static (bool IsLeast, bool IsMost) BoundOf(AssertionDraft draft, int first)
    {
        var text = draft.Text;
        var (low, _) = draft.Trees.SentenceOf(first);
        var (isLeast, isMost) = (false, false);
        for (var i = first + 1; i >= Math.Max(low, first - Near); i--)
        {
            isLeast |= text.Is(i, "over") || text.Is(i, "least") || text.Is(i, "more") || text.Is(i, "nearly");
            isMost |= text.Is(i, "under") || text.Is(i, "less") || text.Is(i, "most") || text.Is(i, "up");
        }

        return (isLeast, isMost && !isLeast);
    }
}
