using Hearsay.Language;
using Hearsay.Reading;
using NodaTime;
using NodaTime.Text;

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
                || time.Readings.Count > 1
            )
            {
                continue;
            }

            var verb = EventOver(draft, draft.Text.TokenAt(time.Extent.Start));
            if (verb < 0 || draft.Trees.IsOpen(verb) || draft.Trees.IsNegated(verb))
            {
                continue;
            }

            Interval? when = time.Readings is [var reading] ? new Interval(reading.From, reading.To) : null;
            LocalDateTime? wall = LocalDateTimePattern.GeneralIso.Parse(time.Value + ":00") is { Success: true } local
                ? local.Value
                : null;
            if (when is null && wall is null)
            {
                continue;
            }

            var kind = Predicates.English.Of(draft.Text, verb);
            draft.Add(
                new Assertion
                {
                    Passage = draft.Passage(time.Extent),
                    Kind = QuestionKind.Time,
                    Key = (kind & PredicateKind.End) != 0 ? "end" : "begin",
                    Value = time.Extent.In(draft.Text.Text).ToString(),
                    When = when,
                    WallClock = wall,
                    HasZone = time.Readings is [{ Basis: ZoneBasis.Stated }],
                    IsRough = time.Precision == TimePrecision.Hour,
                    Words = [],
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
                && ((Predicates.English.Of(draft.Text, at) | TakesPlace(draft, at)) & Asked) != 0
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

    // "took place" says with its object what other verbs say by themselves.
    private static PredicateKind TakesPlace(AssertionDraft draft, int verb)
    {
        var place = draft.Text.Tags[verb] == PartOfSpeech.Verb ? draft.Trees.Child(verb, DependencyRelation.Obj) : -1;
        return place < 0
            ? PredicateKind.None
            : Predicates.English.Of(draft.Text.LemmaOf(verb) + " " + draft.Text.LemmaOf(place));
    }
}
