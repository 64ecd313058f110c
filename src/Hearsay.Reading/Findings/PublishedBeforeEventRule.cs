using Hearsay.Language;
using NodaTime;

namespace Hearsay.Reading;

/// <summary>H207: something is told as having happened on a day that comes after the report.</summary>
internal sealed class PublishedBeforeEventRule : IFindingRule
{
    // How many tokens before its date, or behind a date that opens the sentence, the verb may stand.
    private const int Reach = 12;

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
        var told = false;
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
            var behind = i >= form.End && i - form.End <= Reach && form.First - sentence.First <= 4;
            told |= past && (before || behind) && !IsInfinitive(text, i, sentence.First);
        }

        return told;
    }

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
