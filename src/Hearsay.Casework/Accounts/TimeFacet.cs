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
            )
            {
                continue;
            }

            var token = draft.Text.TokenAt(time.Extent.Start);
            var verb = EventOver(draft, token);
            var isAsked = verb >= 0;
            verb = isAsked ? verb : VerbOver(draft, token);
            if (verb < 0 || draft.Trees.IsOpen(verb) || draft.Trees.IsNegated(verb))
            {
                continue;
            }

            // Where a zone is not stated and several can be meant, the clock on the wall is all that is told.
            // A clock time whose day nobody states answers for no day: its report's own may be days later.
            var hasDay = time.DayBasis != DayBasis.Published;
            Interval? when = hasDay && time.Readings is [var reading] ? new Interval(reading.From, reading.To) : null;
            LocalDateTime? clock = LocalDateTimePattern.GeneralIso.Parse(time.Value + ":00") is { Success: true } local
                ? local.Value
                : null;
            var wall = hasDay ? clock : null;
            if (when is null && clock is null)
            {
                continue;
            }

            var voice = draft.Voices.Of(time.Extent);
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
                    IsAside = !isAsked,
                    HasZone =
                        time.Readings.Count > 0 && time.Readings.All(reading => reading.Basis == ZoneBasis.Stated),
                    TimeOfDay = clock is { } shown ? OfDay(time, shown) : null,
                    IsRough = time.Precision == TimePrecision.Hour,
                    Statement = new StatementReader(draft).Clause(verb, voice),
                },
                voice
            );
        }
    }

    private static TimeOfDay OfDay(TimeExpression time, LocalDateTime shown) =>
        new(
            shown.TimeOfDay,
            time.Readings is [var reading] && reading.Basis != ZoneBasis.Assumed
                ? reading.From.InUtc().TimeOfDay
                : null,
            time.DayBasis == DayBasis.Stated
        );

    // What else happened then, for another report that tells of it too; not what was said or will be.
    private static int VerbOver(AssertionDraft draft, int token)
    {
        for (var at = token; at >= 0; at = draft.Text.Heads[at])
        {
            if (draft.Text.Tags[at] == PartOfSpeech.Verb)
            {
                return draft.Voices.CueAt(draft.Text.ExtentOf(at)) < 0 ? at : -1;
            }
        }

        return -1;
    }

    private static int EventOver(AssertionDraft draft, int token)
    {
        for (var at = token; at >= 0; at = draft.Text.Heads[at])
        {
            if (draft.Text.Tags[at] is PartOfSpeech.Verb or PartOfSpeech.Noun && IsEvent(draft, at))
            {
                return at;
            }

            if (draft.Text.Tags[at] == PartOfSpeech.Verb)
            {
                // "detected and destroyed at": one of them is what happened.
                var joined = draft.Trees.Child(at, DependencyRelation.Conj);
                return joined >= 0 && draft.Text.Tags[joined] == PartOfSpeech.Verb && IsEvent(draft, joined)
                    ? joined
                    : -1;
            }
        }

        return First(draft, token);
    }

    // "At 3:40 in the morning, two jets came": the tree hangs what happened by the clock time.
    private static int First(AssertionDraft draft, int token)
    {
        var (_, end) = draft.Trees.SentenceOf(token);
        for (var i = token + 1; i < end; i++)
        {
            if (draft.Text.Tags[i] == PartOfSpeech.Verb)
            {
                return IsEvent(draft, i) ? i : -1;
            }
        }

        return -1;
    }

    private static bool IsEvent(AssertionDraft draft, int token) =>
        ((Predicates.English.Of(draft.Text, token) | TakesPlace(draft, token)) & Asked) != 0;

    // "took place" says with its object what other verbs say by themselves.
    private static PredicateKind TakesPlace(AssertionDraft draft, int verb)
    {
        var place = draft.Text.Tags[verb] == PartOfSpeech.Verb ? draft.Trees.Child(verb, DependencyRelation.Obj) : -1;
        return place < 0
            ? PredicateKind.None
            : Predicates.English.Of(draft.Text.LemmaOf(verb) + " " + draft.Text.LemmaOf(place));
    }
}
