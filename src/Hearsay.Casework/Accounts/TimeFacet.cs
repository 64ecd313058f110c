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
            isAsked |= verb >= 0 && IsEvent(draft, verb);
            verb = verb >= 0 ? verb : InContent(draft, time.Extent);
            if (verb < 0 || draft.Trees.IsOpen(verb) || draft.Trees.IsNegated(verb))
            {
                continue;
            }

            var (from, to) = ClocksOf(time);
            Add(draft, time, verb, isAsked, from, isEnd: false);
            if (to is not null)
            {
                Add(draft, time, verb, isAsked, to, isEnd: true);
            }
        }
    }

    // The first act that a report gives a time of; not who died of it later.
    private static bool IsFirst(AssertionDraft draft, TimeExpression time, int verb) =>
        draft.Text.SentenceOf[draft.Text.TokenAt(time.Extent.Start)] < LeadSentences
        && draft.Text.LemmaOf(verb) is not ("die" or "death" or "pronounce")
        && (verb < draft.Text.TokenAt(time.Extent.Start) || IsAtStart(draft, time))
        && !draft.Found.Exists(one => one.Kind == QuestionKind.Time && one.Key == "begin");

    private const int LeadSentences = 4;

    private static bool IsAtStart(AssertionDraft draft, TimeExpression time)
    {
        const int Furthest = 4;
        var token = draft.Text.TokenAt(time.Extent.Start);
        return token - draft.Trees.SentenceOf(token).First <= Furthest;
    }

    // "from 22:40 until 23:05" tells two.
    private static (LocalDateTime? From, LocalDateTime? To) ClocksOf(TimeExpression time)
    {
        var bar = time.Value.IndexOf('/', StringComparison.Ordinal);
        return bar < 0 ? (ClockOf(time.Value), null) : (ClockOf(time.Value[..bar]), ClockOf(time.Value[(bar + 1)..]));
    }

    /// <summary>What a clock on the wall showed, by a TIMEX3 value; null for a value of another form.</summary>
    public static LocalDateTime? ClockOf(string value) =>
        LocalDateTimePattern.GeneralIso.Parse(value + ":00") is { Success: true } local ? local.Value : null;

    private static void Add(
        AssertionDraft draft,
        TimeExpression time,
        int verb,
        bool isAsked,
        LocalDateTime? clock,
        bool isEnd
    )
    {
        // Where a zone is not stated and several can be meant, the clock on the wall is all that is told.
        // A clock time whose day nobody states answers for no day: its report's own may be days later.
        var hasDay = time.DayBasis != DayBasis.Published;
        var isRange = time.Value.Contains('/', StringComparison.Ordinal);
        Interval? when =
            hasDay && time.Readings is [var reading]
                ? isRange
                    ? new Interval(isEnd ? reading.To : reading.From, isEnd ? reading.To : reading.From)
                    : new Interval(reading.From, reading.To)
                : null;
        if (when is null && clock is null)
        {
            return;
        }

        var voice = draft.Voices.Of(time.Extent);
        var kind = Predicates.English.Of(draft.Text, verb);

        // "The car was stopped at": that is how it began.
        var isStopped = draft.Text.LemmaOf(verb) is "stop" or "halt" && draft.Trees.IsPassive(verb);
        draft.Add(
            new Assertion
            {
                Passage = draft.Passage(time.Extent),
                Kind = QuestionKind.Time,
                Key = isEnd || (kind & PredicateKind.End) != 0 && !isStopped ? "end" : "begin",
                Value = time.Extent.In(draft.Text.Text).ToString(),
                When = when,
                WallClock = hasDay ? clock : null,
                IsAside = !isAsked,
                HasZone = time.Readings.Count > 0 && time.Readings.All(reading => reading.Basis == ZoneBasis.Stated),
                TimeOfDay = clock is { } shown ? OfDay(time, shown, isEnd) : null,
                IsRough = time.Precision == TimePrecision.Hour,
                IsMain =
                    isAsked && !isEnd && ((kind & PredicateKind.End) == 0 || isStopped) && IsFirst(draft, time, verb),
                Statement = StatementOf(draft, verb, voice),
            },
            voice
        );
    }

    /// <summary>What a clause says happened; of a verb that says no more than when or how long, what its subject says.</summary>
    public static Statement StatementOf(AssertionDraft draft, int verb, Voice voice)
    {
        var reader = new StatementReader(draft);
        var subject =
            draft.Text.Tags[verb] == PartOfSpeech.Verb && Timing.Contains(draft.Text.LemmaHashes[verb])
                ? draft.Trees.DoerOf(verb)
                : -1;
        if (subject < 0 || draft.Text.Tags[subject] != PartOfSpeech.Noun)
        {
            return reader.Clause(verb, voice);
        }

        var (first, end) = draft.Trees.Phrase(subject);
        var what = reader.Noun(subject, first, end, voice);
        return what.Patient.Names.Length > 0 ? what : what with { Patient = PhraseWords.None };
    }

    private static readonly HashSet<uint> Timing =
    [
        .. new[] { "begin", "start", "commence", "last", "end", "occur", "happen", "finish" }.Select(word =>
            WordHash.Of(word)
        ),
    ];

    private static TimeOfDay OfDay(TimeExpression time, LocalDateTime shown, bool isEnd) =>
        new(
            shown.TimeOfDay,
            time.Readings is [var reading] && reading.Basis != ZoneBasis.Assumed
                ? (isEnd ? reading.To : reading.From).InUtc().TimeOfDay
                : null,
            time.DayBasis == DayBasis.Stated
        );

    /// <summary>What a time is told of: a verb, or what is said of a subject; -1 for none, and for the telling itself.</summary>
    public static int PredicateOver(AssertionDraft draft, int token) => VerbOver(draft, token);

    // What else happened then, for another report that tells of it too; not what was said or will be.
    private static int VerbOver(AssertionDraft draft, int token)
    {
        for (var at = token; at >= 0; at = draft.Text.Heads[at])
        {
            // "was dead by two o'clock": the tree may take the time for what is said.
            if (draft.Trees.Child(at, DependencyRelation.Cop) is >= 0 and var copula)
            {
                var said = at;
                for (var i = copula + 1; i < token && said == at; i++)
                {
                    said = draft.Text.Tags[i] == PartOfSpeech.Adj ? i : at;
                }

                return said < token || draft.Text.Tags[at] is PartOfSpeech.Adj or PartOfSpeech.Noun ? said : -1;
            }

            if (draft.Text.Tags[at] == PartOfSpeech.Verb)
            {
                return draft.Voices.CueAt(draft.Text.ExtentOf(at)) < 0 ? at : -1;
            }
        }

        return -1;
    }

    // "regrets to report that at 4 a.m. a dam gave way": the tree hangs the time by the verb of telling.
    private static int InContent(AssertionDraft draft, Extent time)
    {
        var voice = draft.Voices.Of(time);
        if (voice.Claim < 0)
        {
            return -1;
        }

        var (found, nearest) = (-1, int.MaxValue);
        foreach (var part in draft.Reading.Claims[voice.Claim].Content)
        {
            var (first, end) = (draft.Text.TokenAt(part.Start), draft.Text.TokenAt(part.End - 1) + 1);
            for (var i = first; part.Contains(time) && i < end; i++)
            {
                var away = Math.Abs(draft.Text.ExtentOf(i).Start - time.Start);
                var head = draft.Text.Heads[i];
                if (
                    draft.Text.Tags[i] == PartOfSpeech.Verb
                    && (
                        head < first
                        || head >= end
                        || draft.Text.FineTags[i] is FineTag.VerbPast or FineTag.VerbThird or FineTag.VerbPresent
                    )
                    && draft.Text.SentenceOf[i] == draft.Text.SentenceOf[draft.Text.TokenAt(time.Start)]
                    && draft.Voices.CueAt(draft.Text.ExtentOf(i)) < 0
                    && away < nearest
                )
                {
                    (found, nearest) = (i, away);
                }
            }
        }

        return found;
    }

    // "the collapse at 4:12 a.m. was": what stands right before the time.
    private static int NounBefore(AssertionDraft draft, int token)
    {
        const int Longest = 6;
        var (first, _) = draft.Trees.SentenceOf(token);
        for (var i = token - 1; i >= Math.Max(first, token - Longest); i--)
        {
            if (draft.Text.Tags[i] == PartOfSpeech.Noun)
            {
                return IsEvent(draft, i) ? i : -1;
            }

            if (draft.Text.Tags[i] is PartOfSpeech.Verb or PartOfSpeech.Punct)
            {
                return -1;
            }
        }

        return -1;
    }

    private static int EventOver(AssertionDraft draft, int token)
    {
        if (NounBefore(draft, token) is >= 0 and var noun)
        {
            return noun;
        }

        for (var at = token; at >= 0; at = draft.Text.Heads[at])
        {
            if (draft.Text.Tags[at] is PartOfSpeech.Verb or PartOfSpeech.Noun && IsEvent(draft, at))
            {
                return at;
            }

            if (
                draft.Text.Tags[at] == PartOfSpeech.Verb
                && (
                    draft.Text.Relations[at] == DependencyRelation.Amod
                    || at > token && draft.Text.CharactersOf(at - 1) is "-"
                )
            )
            {
                break;
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
            // "a gang of the so-called front ambushed": what stands before a noun tells of it and of nothing that happened.
            if (
                draft.Text.Tags[i] == PartOfSpeech.Verb
                && draft.Text.Relations[i] != DependencyRelation.Amod
                && draft.Text.CharactersOf(i - 1) is not "-"
                && !draft.Text.Is(i, "so-called")
            )
            {
                return IsEvent(draft, i) ? i : -1;
            }
        }

        return -1;
    }

    private static bool IsEvent(AssertionDraft draft, int token) =>
        (
            (Predicates.English.Of(draft.Text, token) | TakesPlace(draft, token) | WithParticle(draft.Text, token))
            & Asked
        ) != 0;

    // "carried out", "opened fire"
    private static PredicateKind WithParticle(AnnotatedText text, int verb) =>
        text.Tags[verb] == PartOfSpeech.Verb && verb + 1 < text.TokenCount
            ? Predicates.English.Of($"{text.LemmaOf(verb)} {text.CharactersOf(verb + 1)}")
            : PredicateKind.None;

    // "took place" says with its object what other verbs say by themselves.
    private static PredicateKind TakesPlace(AssertionDraft draft, int verb)
    {
        var place = draft.Text.Tags[verb] == PartOfSpeech.Verb ? draft.Trees.Child(verb, DependencyRelation.Obj) : -1;
        return place < 0
            ? PredicateKind.None
            : Predicates.English.Of(draft.Text.LemmaOf(verb) + " " + draft.Text.LemmaOf(place));
    }
}
