using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>A weekday and the date beside it that says the same day again.</summary>
internal static class WeekdayBeside
{
    private const int MostWordsOwned = 4;

    /// <summary>The date with the weekday that the words beside it give it; null where they give it none.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="first">The expression before.</param>
    /// <param name="second">The expression behind it.</param>
    public static TimeForm? Join(ReadingDraft draft, TimeForm first, TimeForm second)
    {
        var text = draft.Text;
        if (IsPointed(first) && IsDate(second))
        {
            return IsDirectlyBehind(text, first.End, second) || IsBracketed(text, first, second)
                ? second with
                {
                    Weekday = first.Weekday,
                }
                : null;
        }

        if (IsWeekday(first) && IsDate(second))
        {
            var said =
                IsBracketed(text, first, second)
                || IsOwned(text, first, second)
                || IsOneOfThem(text, first, second)
                || IsOfLastWeek(text, first, second);
            return said ? second with { Weekday = first.Weekday } : null;
        }

        var bracketed = IsBracketed(text, first, second);
        return
            IsDate(first)
            && IsWeekday(second)
            && (bracketed || IsSaidOf(text, first, second))
            && (bracketed || second.End == text.TokenCount || text.Kinds[second.End] != TokenKind.Word)
            ? first with
            {
                Weekday = second.Weekday,
            }
            : null;
    }

    /// <summary>"2016-09-13 (Tue)": three letters in brackets that would be other words elsewhere.</summary>
    public static int Abbreviated(AnnotatedText text, int at) =>
        at + 3 < text.TokenCount
        && text.CharactersOf(at) is "("
        && (text.CharactersOf(at + 2) is ")" || text.CharactersOf(at + 2) is "." && text.CharactersOf(at + 3) is ")")
            ? text.CharactersOf(at + 1) switch
            {
                "Mon" or "Mon." => 1,
                "Tue" or "Tues" or "Tue." or "Tues." => 2,
                "Wed" or "Wed." => 3,
                "Thu" or "Thur" or "Thurs" or "Thu." or "Thurs." => 4,
                "Fri" or "Fri." => 5,
                "Sat" or "Sat." => 6,
                "Sun" or "Sun." => 7,
                _ => 0,
            }
            : 0;

    /// <summary>A feast with its year as the date that it is; feasts that begin with the moon's sighting stay what they are.</summary>
    public static TimeForm Dated(ResolvedTime time) =>
        time.Form is { Year: > 0, Holiday: { } holiday }
        && (!holiday.Rule.Contains(':', StringComparison.Ordinal) || char.IsAsciiDigit(holiday.Rule[0]))
        && time.Span is { Unit: TimeUnit.Day, Start: var day }
            ? time.Form with
            {
                Holiday = null,
                Month = day.Month,
                Day = day.Day,
            }
            : time.Form;

    /// <summary>A bare weekday.</summary>
    public static bool IsWeekday(TimeForm form) =>
        form
            is {
                Weekday: > 0,
                Month: 0,
                Day: 0,
                Direction: TimeDirection.None,
                Shape: FormShape.Calendar,
                ExtraDays: 0
            };

    /// <summary>A date without a weekday.</summary>
    public static bool IsDate(TimeForm form) =>
        form is { Weekday: 0, Month: > 0, Day: > 0, LastDay: 0, Unit: TimeUnit.Day, ExtraDays: 0 };

    // "last Tuesday", "Friday last week", "the first Monday of May": a weekday that is placed.
    private static bool IsPointed(TimeForm form) =>
        form is { Weekday: > 0, Day: 0, Shape: FormShape.Calendar, Holiday: null }
        && (form.Nth != 0 || form is { Month: 0 } && form.Direction != TimeDirection.None);

    private static bool IsBracketed(AnnotatedText text, TimeForm first, TimeForm second) =>
        (second.First == first.End + 1 || second.First == first.End + 2 && text.Is(second.First - 1, "a"))
        && text.Is(first.End, "(")
        && second.End < text.TokenCount
        && text.Is(second.End, ")");

    // ", 15 September", ", on 15 September", where nothing goes on that the date would belong to.
    private static bool IsDirectlyBehind(AnnotatedText text, int from, TimeForm date)
    {
        var next = from + 1;
        next += next < text.TokenCount && text.Is(next, "on") ? 1 : 0;
        return text.Is(from, ",") && date.First == next && EndsPart(text, date.End);
    }

    private static bool EndsPart(AnnotatedText text, int token) =>
        token >= text.TokenCount || text.Kinds[token] is not (TokenKind.Word or TokenKind.Clitic or TokenKind.Number);

    /// <summary>"Tuesday's vote (12 Sept 2016)", "Tuesday's (12 Sept) vote", "Tuesday's vote, on 12 September,": what the weekday owns is dated.</summary>
    private static bool IsOwned(AnnotatedText text, TimeForm weekday, TimeForm date)
    {
        if (
            weekday.End >= text.TokenCount
            || !(text.Is(weekday.End, "'s") || text.Is(weekday.End, "’s"))
            || text.SentenceOf[weekday.First] != text.SentenceOf[date.First]
        )
        {
            return false;
        }

        var mark = weekday.End + 1;
        while (mark < date.First && text.Kinds[mark] == TokenKind.Word)
        {
            mark++;
        }

        if (mark - weekday.End - 1 > MostWordsOwned)
        {
            return false;
        }

        return text.Is(mark, "(")
            ? date.First == mark + 1 && date.End < text.TokenCount && text.Is(date.End, ")")
            : mark > weekday.End + 1
                && mark + 1 < text.TokenCount
                && text.Is(mark + 1, "on")
                && IsDirectlyBehind(text, mark, date)
                && !Speaks(text, weekday.End + 1, mark);
    }

    // "Sunday's news said, on 18 May, that": a verb begins another clause.
    private static bool Speaks(AnnotatedText text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (
                FigureLexicon
                    .English.Of(text, i)
                    .Is(FigureWords.Be | FigureWords.Have | FigureWords.Modal | FigureWords.Verb)
            )
            {
                return true;
            }
        }

        return false;
    }

    // "It was a Tuesday: 13 May 2024", "on a Tuesday, 13 May 2024"
    private static bool IsOneOfThem(AnnotatedText text, TimeForm weekday, TimeForm date) =>
        (text.Is(weekday.First, "a") || weekday.First > 0 && text.Is(weekday.First - 1, "a"))
        && date.Year > 0
        && date.First == weekday.End + 1
        && (text.Is(weekday.End, ":") || text.Is(weekday.End, ","))
        && EndsPart(text, date.End);

    // "on Thursday of last week, 15 May"
    private static bool IsOfLastWeek(AnnotatedText text, TimeForm weekday, TimeForm date)
    {
        var at = weekday.End;
        return at + 3 < text.TokenCount
            && text.Is(at, "of")
            && (text.Is(at + 1, "last") || text.Is(at + 1, "this") || text.Is(at + 1, "next"))
            && text.Is(at + 2, "week")
            && IsDirectlyBehind(text, at + 3, date);
    }

    /// <summary>", a Monday", "was a Monday", "fell on a Monday", ", which was a Monday": the weekday of the date before it.</summary>
    private static bool IsSaidOf(AnnotatedText text, TimeForm date, TimeForm weekday)
    {
        var article = text.Is(weekday.First, "a") ? weekday.First : weekday.First - 1;
        if (article - date.End is < 1 or > 4 || !text.Is(article, "a"))
        {
            return false;
        }

        for (var i = date.End; i < article; i++)
        {
            if (
                !(
                    text.Is(i, ",")
                    || text.Kinds[i] == TokenKind.Dash
                    || text.Is(i, "was")
                    || text.Is(i, "is")
                    || text.Is(i, "being")
                    || text.Is(i, "which")
                    || text.Is(i, "fell")
                    || text.Is(i, "falls")
                    || text.Is(i, "on")
                )
            )
            {
                return false;
            }
        }

        return true;
    }
}
