using Hearsay.Language;
using Hearsay.Reading;
using NodaTime;

namespace Hearsay.Casework;

/// <summary>When by the clock it happened, began or ended.</summary>
internal sealed class TimeFacet : IAssertionFacet
{
    private const PredicateKind Asked =
        PredicateKind.Harm | PredicateKind.Occur | PredicateKind.Start | PredicateKind.End;

    /// <inheritdoc/>
    public void Read(AssertionDraft draft)
    {
        foreach (var time in draft.Reading.Times)
        {
            if (
                time.Type != TimexType.Time
                || time.Precision is not (TimePrecision.Instant or TimePrecision.Minute or TimePrecision.Hour)
                || time.Readings.Count != 1
            )
            {
                continue;
            }

            var verb = EventOver(draft, draft.Text.TokenAt(time.Extent.Start));
            if (verb < 0 || draft.Trees.IsOpen(verb) || draft.Trees.IsNegated(verb))
            {
                continue;
            }

            var reading = time.Readings[0];
            var kind = Predicates.English.Of(draft.Text, verb);
            draft.Add(
                new Assertion
                {
                    Passage = draft.Passage(time.Extent),
                    Kind = QuestionKind.Time,
                    Key = (kind & PredicateKind.End) != 0 ? "end" : "begin",
                    Value = time.Extent.In(draft.Text.Text).ToString(),
                    When = new Interval(reading.From, reading.To),
                    IsRough = time.Precision == TimePrecision.Hour,
                    Words = ContentWords.Of(draft.Text, verb, verb + 1),
                },
                draft.Voices.Of(time.Extent)
            );
        }
    }

    private static int EventOver(AssertionDraft draft, int token)
    {
        for (var at = token; at >= 0; at = draft.Text.Heads[at])
        {
            if (
                draft.Text.Tags[at] is PartOfSpeech.Verb or PartOfSpeech.Noun
                && (Predicates.English.Of(draft.Text, at) & Asked) != 0
            )
            {
                return at;
            }

            if (draft.Text.Tags[at] == PartOfSpeech.Verb)
            {
                return -1;
            }
        }

        return -1;
    }
}
