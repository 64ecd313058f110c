using Hearsay.Language;
using NodaTime;

namespace Hearsay.Reading;

/// <summary>H207: something is told as having happened on a day that comes after the report.</summary>
internal sealed class PublishedBeforeEventRule : IFindingRule
{
    // How many tokens before its date, or behind a date that opens the sentence, the verb may stand.
    private const int Reach = 12;

    // How many tokens of a sentence may stand before a date whose verb follows.
    private const int MostBefore = 4;

    // Clocks are up to 26 hours apart, and a page's own time may be that of its first draft.
    private static readonly Duration Slack = Duration.FromMinutes(30);
    private readonly WordTable<bool> _verbs = new();

    public PublishedBeforeEventRule()
    {
        foreach (var fields in LexiconText.Read(typeof(PublishedBeforeEventRule).Assembly, "en/times/events.txt"))
        {
            _verbs.Put(fields[0], fields[1] == "past");
        }
    }

    public void Check(ReadingDraft draft)
    {
        if (draft.Provenance.Published is not { } published)
        {
            return;
        }

        for (var i = 0; i < draft.ResolvedTimes.Count; i++)
        {
            var resolved = draft.ResolvedTimes[i];
            if (
                (
                    resolved.Form is { Year: > 0, LastDay: 0, BeforeEra: false, ExtraDays: 0, Holiday: null }
                    || IsClockToday(resolved.Form)
                )
                && resolved.Span is { } span
                && (span.Unit == TimeUnit.Day || IsLedTo(draft.Text, resolved.Form))
                && IsAfter(draft.Times[i], span.Start, published)
                && IsToldAsPast(draft.Text, resolved.Form)
            )
            {
                var words = FindingText.Words(draft.Text, draft.Times[i].Extent);
                draft.Findings.Add(
                    new Finding(
                        "H207",
                        "published-before-event",
                        [draft.Times[i].Extent],
                        $"It is told as having happened, but {words} is after the report's own publication ({published}).",
                        draft.Times[i].Readings
                    )
                );
            }
        }
    }

    /// <summary>"today at 1200 GMT": a clock time of the day of publication, with its zone.</summary>
    private static bool IsClockToday(TimeForm form) =>
        form
            is {
                From: not null,
                To: null,
                Zone.Local: false,
                Direction: TimeDirection.FromPublished,
                Unit: TimeUnit.Day,
                Offset: 0,
                Weekday: 0
            };

    /// <summary>"in October 2016": a month or year in which something was, and not "the October 2016 vote".</summary>
    private static bool IsLedTo(AnnotatedText text, TimeForm form) =>
        form is { Unit: TimeUnit.Month or TimeUnit.Year, Index: 0 } && form.First > 0 && text.Is(form.First - 1, "in");

    private static bool IsAfter(TimeExpression time, LocalDate day, PublicationTime published)
    {
        if (published.ToInstant() is { } moment && time.Readings.Count > 0)
        {
            return time.Readings.All(reading => reading.From > moment + Slack);
        }

        return day > published.Date.PlusDays(1);
    }

    private bool IsToldAsPast(AnnotatedText text, TimeForm form)
    {
        var sentence = text.SentenceAt(text.SentenceOf[form.First]);
        var opens = IsAfter(text, sentence.First, form);
        var told = IsSince(text, form) || IsDoneOn(text, form);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (text.Kinds[i] is not (TokenKind.Word or TokenKind.Clitic) || !_verbs.TryGet(text, i, out var past))
            {
                continue;
            }

            // "May" and "Will" are names.
            var name = (text.Shapes[i] & TokenShape.Capitalised) != 0 && i > sentence.First;
            if (!past && !name)
            {
                return false;
            }

            var before = i < form.First && form.First - i <= Reach;
            var behind = i >= form.End && i - form.End <= Reach && (form.First - sentence.First <= MostBefore || opens);
            told |= past && (before || behind) && !IsInfinitive(text, i, sentence.First);
        }

        return told;
    }

    // "Two days after the fire of 23 July 2024, the owner fled"
    private static bool IsAfter(AnnotatedText text, int first, TimeForm form)
    {
        var after = false;
        for (var i = first; i < form.First; i++)
        {
            if (text.Kinds[i] is not (TokenKind.Word or TokenKind.Number))
            {
                return false;
            }

            after |= text.Is(i, "after");
        }

        return after && form.First - first <= Reach && form.End < text.TokenCount && text.Is(form.End, ",");
    }

    // "Since 24 July 2024 the town has been without water"
    private static bool IsSince(AnnotatedText text, TimeForm form)
    {
        var end = text.SentenceAt(text.SentenceOf[form.First]).End;
        if (
            form.First == 0
            || !text.Is(form.First - 1, "since")
            // "Since 1 October is a holiday": because.
            || form.End < end && FigureLexicon.English.Of(text, form.End).Is(FigureWords.Be | FigureWords.Verb)
        )
        {
            return false;
        }

        for (var i = form.End; i < Math.Min(end, form.End + Reach); i++)
        {
            if (text.Is(i, "has") || text.Is(i, "have"))
            {
                return true;
            }
        }

        return false;
    }

    // "was found on 19 September", "wrote on 17 September", "images taken on 28 July": any verb of the past right before the day.
    private static bool IsDoneOn(AnnotatedText text, TimeForm form)
    {
        var verb = form.First - 2;
        return verb > 0
            && text.Is(form.First - 1, "on")
            && (TenseReader.English.IsPast(text, verb) || text.Is(verb, "taken") || text.Is(verb, "held"))
            && !Leans.Contains(text.CharactersOf(verb))
            && !IsInfinitive(text, verb, 0)
            && !text.Is(verb - 1, "has")
            && !text.Is(verb - 1, "have")
            && !text.Is(verb - 1, "had");
    }

    // "decided on 1 October", "based on": the day is what it is about.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Leans = new HashSet<string>(
        [
            "agreed",
            "banked",
            "based",
            "bet",
            "built",
            "called",
            "centred",
            "centered",
            "commented",
            "counted",
            "decided",
            "depended",
            "depends",
            "did",
            "divided",
            "fixed",
            "focused",
            "focussed",
            "had",
            "hinged",
            "hoped",
            "insisted",
            "is",
            "needed",
            "pinned",
            "placed",
            "put",
            "reckoned",
            "relied",
            "rested",
            "set",
            "settled",
            "was",
            "wanted",
            "were",
            "worked",
            "zeroed",
        ],
        StringComparer.OrdinalIgnoreCase
    ).GetAlternateLookup<ReadOnlySpan<char>>();

    // "to hit", "to be killed", "for the shot": no past.
    private static bool IsInfinitive(AnnotatedText text, int token, int first) =>
        token > first
        && (
            text.Is(token - 1, "to")
            || text.Is(token - 1, "be")
            || text.Is(token - 1, "the")
            || text.Is(token - 1, "a")
            || text.Is(token - 1, "being")
        );
}
