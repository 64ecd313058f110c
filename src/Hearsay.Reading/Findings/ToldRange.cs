using Hearsay.Language;
using NodaTime;

namespace Hearsay.Reading;

/// <summary>A stretch whose ends two verbs tell: "the siege began on 3 March and ended on 24 March".</summary>
internal static class ToldRange
{
    // Verbs that begin something, and those that end the same.
    private static readonly (string[] Begins, string[] Ends)[] Pairs =
    [
        (
            [
                "began",
                "started",
                "opened",
                "commenced",
                "begun",
                "launched",
                "starting",
                "beginning",
                "starts",
                "begins",
            ],
            [
                "ended",
                "stopped",
                "closed",
                "finished",
                "concluded",
                "lifted",
                "ceased",
                "expired",
                "over",
                "lasting",
                "collapsed",
                "broke",
                "ends",
                "ending",
            ]
        ),
        (
            ["taken", "kidnapped", "abducted", "seized", "detained", "arrested", "captured", "jailed", "held"],
            ["freed", "released", "ransomed", "rescued", "let"]
        ),
        (["born"], ["died", "killed", "buried"]),
        (["closed", "shut"], ["reopened"]),
        (["left", "departed", "sailed", "off"], ["arrived", "landed", "returned", "docked", "reached"]),
        (["imposed", "declared"], ["lifted", "ended"]),
        (["issued"], ["expired", "ran", "lapsed"]),
    ];

    // How many tokens before its date the verb may stand.
    private const int Reach = 3;

    /// <summary>The stretch whose last end is the expression before another; null where it tells none.</summary>
    public static TimeRange? Before(ReadingDraft draft, int index) => index > 1 ? At(draft, index - 2) : null;

    /// <summary>Whether two verbs make the expression at an index and the one behind it the ends of one stretch.</summary>
    public static bool IsPair(ReadingDraft draft, int index)
    {
        if (index + 1 >= draft.ResolvedTimes.Count)
        {
            return false;
        }

        var text = draft.Text;
        var (a, b) = (draft.ResolvedTimes[index].Form, draft.ResolvedTimes[index + 1].Form);
        return text.SentenceOf[a.First] == text.SentenceOf[b.First]
            && Array.Exists(
                Pairs,
                pair =>
                    IsBehind(text, a.First, pair.Begins)
                    && IsBehind(text, b.First, pair.Ends)
                    && !GoesElsewhere(text, a.End, b.First, pair.Ends)
            );
    }

    /// <summary>The stretch whose ends are the expression at an index and the next one.</summary>
    public static TimeRange? At(ReadingDraft draft, int index)
    {
        if (!IsPair(draft, index))
        {
            return null;
        }

        var (a, start, _, _) = draft.ResolvedTimes[index];
        var (b, end, _, _) = draft.ResolvedTimes[index + 1];
        var extent = new Extent(draft.Times[index].Extent.Start, draft.Times[index + 1].Extent.End);
        if (
            a is { From: { } begun, To: null, Zone: null, EitherHalf: false }
            && b is { From: { } over, To: null, Zone: null }
        )
        {
            var day = start?.Start ?? new LocalDate(2000, 6, 1);
            var last = end?.Start ?? day;
            last = last <= day && over.Minutes < begun.Minutes ? day.PlusDays(1) : last;
            return last < day
                ? null
                : new TimeRange(
                    extent,
                    a.First,
                    b.End,
                    ZoneClock.At(day, begun),
                    ZoneClock.At(last, over),
                    TimeUnit.Minute
                )
                {
                    Told = true,
                };
        }

        return
            start is { Unit: TimeUnit.Day } from
            && end is { Unit: TimeUnit.Day } to
            && a.From is null
            && b.From is null
            && to.Start >= from.Start
            ? new TimeRange(extent, a.First, b.End, from.Start.AtMidnight(), to.Start.AtMidnight(), TimeUnit.Day)
            {
                Told = true,
            }
            : null;
    }

    private static bool IsBehind(AnnotatedText text, int token, string[] verbs)
    {
        var first = text.SentenceAt(text.SentenceOf[token]).First;
        for (var i = token - 1; i >= Math.Max(first, token - Reach); i--)
        {
            foreach (var verb in verbs)
            {
                if (text.Is(i, verb))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a second subject comes between: "the talks began on 3 May, the strike ended on 1 May".</summary>
    private static bool GoesElsewhere(AnnotatedText text, int from, int to, string[] ends)
    {
        var and = false;
        for (var i = from; i < to; i++)
        {
            var pronoun = text.Is(i, "he") || text.Is(i, "she") || text.Is(i, "they") || text.Is(i, "it");
            var expires =
                i > from && text.Is(i - 1, ",") && (text.Is(i, "ran") || text.Is(i, "expired") || text.Is(i, "lapsed"));
            if (pronoun || expires || text.Is(i, "and") || text.Is(i, "but") || text.Is(i, "before"))
            {
                and = true;
            }
            else if (
                !(
                    text.Kinds[i] == TokenKind.Punctuation
                    || text.Is(i, "on")
                    || text.Is(i, "at")
                    || text.Is(i, "in")
                    || text.Is(i, "by")
                    || text.Is(i, "until")
                    || text.Is(i, "only")
                    || text.Is(i, "up")
                    || text.Is(i, "out")
                    || text.Is(i, "go")
                    || text.Is(i, "was")
                    || text.Is(i, "were")
                )
                && !IsOne(text, i, ends)
                // "reached Lviv at 13:00"
                && !(IsOne(text, i - 1, ends) && (text.Shapes[i] & TokenShape.Capitalised) != 0)
            )
            {
                return true;
            }
        }

        return !and;
    }

    private static bool IsOne(AnnotatedText text, int token, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Is(token, word))
            {
                return true;
            }
        }

        return false;
    }
}
