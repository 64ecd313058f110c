using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>H208: a stated length that does not fit the two ends that stand beside it.</summary>
internal sealed class DurationRule : IFindingRule
{
    public void Check(ReadingDraft draft)
    {
        for (var i = 0; i < draft.ResolvedTimes.Count; i++)
        {
            if (StatedLength.Of(draft, i) is not { } length)
            {
                continue;
            }

            if (TimeRange.At(draft, i + 1) is { } behind && IsItsRange(draft.Text, length, behind))
            {
                Compare(draft, i, length, behind);
            }
            else if (TimeRange.Before(draft, i) is { } before)
            {
                var exact =
                    IsInAll(draft.Text, before, length.Form)
                    || IsApposed(draft.Text, before, length.Form)
                    || IsSet(draft.Text, before, length);
                if (exact || IsWithin(draft.Text, before, length.Form) && before.IsShorterThan(length))
                {
                    Compare(draft, i, length, before);
                }
            }
            else if (
                i + 2 < draft.ResolvedTimes.Count
                && ToldRange.At(draft, i + 1) is { } ahead
                && IsTold(draft.Text, length.Form, ahead)
            )
            {
                Compare(draft, i, length, ahead);
            }
            else if (ToldRange.Before(draft, i) is { } told && IsApposed(draft.Text, told, length.Form))
            {
                Compare(draft, i, length, told);
            }
        }
    }

    private static void Compare(ReadingDraft draft, int index, StatedLength length, TimeRange range)
    {
        if (range.Allows(length))
        {
            return;
        }

        var words = FindingText.Words(draft.Text, draft.Times[index].Extent);
        var ends = range.Told
            ? $"the stretch from {FindingText.Day(range.From.Date)} to {FindingText.Day(range.To.Date)}"
            : FindingText.Words(draft.Text, range.Extent);
        draft.Findings.Add(
            new Finding(
                "H208",
                "duration",
                [draft.Times[index].Extent, range.Extent],
                $"{words} does not fit {ends}, which is {range.Length}.",
                []
            )
        );
    }

    /// <summary>"50 minutes, from 17:00 to 17:50", "the seven-day truce, from 12 to 18 September".</summary>
    private static bool IsItsRange(AnnotatedText text, StatedLength stated, TimeRange range)
    {
        var length = stated.Form;
        if (text.SentenceOf[length.First] != text.SentenceOf[range.First] || range.First - length.End is < 1 or > 6)
        {
            return false;
        }

        var at = length.End;
        var adjective = IsAdjective(text, length);
        while (adjective && at < range.First && text.Kinds[at] == TokenKind.Word && !IsLead(text, at))
        {
            at++;
        }

        at += adjective ? Relative(text, at) : 0;

        // "ten days in custody, from 3 May": where they were spent.
        at +=
            at == length.End
            && at + 2 < range.First
            && (text.Is(at, "in") || text.Is(at, "of"))
            && text.Kinds[at + 1] == TokenKind.Word
            && text.Is(at + 2, ",")
                ? 2
                : 0;
        at += at < range.First && (text.Is(at, ",") || text.Is(at, "(")) ? 1 : 0;
        at += at < range.First && IsLead(text, at) ? 1 : 0;

        // "for an hour between 14:00 and 15:30" lay within them.
        var within = at == length.End + 1 && text.Is(length.End, "between") && !text.Is(length.End - 1, ",");
        return at == range.First && at > length.End && (!within || range.IsShorterThan(stated));
    }

    /// <summary>How many tokens ", which lasted" takes.</summary>
    private static int Relative(AnnotatedText text, int at)
    {
        var next = at;
        next += next < text.TokenCount && text.Is(next, ",") ? 1 : 0;
        next += next < text.TokenCount && (text.Is(next, "which") || text.Is(next, "that")) ? 1 : 0;
        return
            next < text.TokenCount
            && (text.Is(next, "lasted") || text.Is(next, "ran") || text.Is(next, "lasts") || text.Is(next, "runs"))
            ? next + 1 - at
            : 0;
    }

    /// <summary>"lasted three hours: it began at 10:00 and ended at 13:00", "the 90-minute battle began at 04:00 and ended at 07:00".</summary>
    private static bool IsTold(AnnotatedText text, TimeForm length, TimeRange range) =>
        IsAdjective(text, length)
            && text.SentenceOf[length.First] == text.SentenceOf[range.First]
            && range.First - length.End is > 0 and <= 5
            && AreWords(text, length.End, range.First)
        || length.First > 0
            && (
                text.Is(length.First - 1, "lasted")
                || text.Is(length.First - 1, "took")
                || text.Is(length.First - 1, "for")
                    && length.End + 1 < text.TokenCount
                    && text.Is(length.End, ",")
                    && (text.Is(length.End + 1, "starting") || text.Is(length.End + 1, "beginning"))
            )
            && text.SentenceOf[length.First] == text.SentenceOf[range.First]
            && range.First - length.End <= 5
            && length.End < text.TokenCount
            && text.Kinds[length.End] is TokenKind.Punctuation or TokenKind.Dash or TokenKind.Bracket;

    private static bool IsAdjective(AnnotatedText text, TimeForm length) =>
        length.End - length.First > 2 && text.Kinds[length.First + 1] == TokenKind.Dash;

    private static bool AreWords(AnnotatedText text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            // ", issued on"
            if (text.Kinds[i] != TokenKind.Word && !(text.Is(i, ",") && i == to - 3))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>", a period of twelve years", "after 21 days", ", or eight hours": what stands between range and length says that it is its length.</summary>
    private static bool IsApposed(AnnotatedText text, TimeRange range, TimeForm length)
    {
        var said = false;
        for (var i = range.End; i < length.First; i++)
        {
            var says =
                text.Is(i, "period")
                || text.Is(i, "total")
                || text.Is(i, "span")
                || text.Is(i, "journey")
                || text.Is(i, "trip")
                || text.Is(i, "stretch")
                || text.Is(i, "lasting")
                || text.Is(i, "lasted")
                || text.Is(i, "lasts")
                || text.Is(i, "or")
                || text.Is(i, "that") && text.Is(i + 1, "is")
                || text.Is(i, "after") && range.Told;
            if (
                !says
                && !(
                    text.Is(i, ",")
                    || text.Is(i, "a")
                    || text.Is(i, "of")
                    || text.Is(i, "in")
                    || text.Is(i, "only")
                    || text.Is(i, "just")
                    || said && (text.Is(i, "is") || text.Is(i, "for"))
                )
            )
            {
                return false;
            }

            said |= says;
        }

        return said;
    }

    /// <summary>"From 2015 to 2021, for eleven years, the mine was idle", "the war of 1967 to 1970 lasted eight years".</summary>
    private static bool IsSet(AnnotatedText text, TimeRange range, StatedLength length)
    {
        var form = length.Form;
        if (text.SentenceOf[range.First] != text.SentenceOf[form.First])
        {
            return false;
        }

        // What was done within the range may have been shorter.
        var longer = range.IsShorterThan(length) || range.Unit == TimeUnit.Year && length.Unit == TimeUnit.Year;
        // "14:00 to 15:30 - three hours.", "(30 years)", ": thirty years.", ", a full 20 minutes"
        var ends =
            form.End >= text.TokenCount
            || text.Kinds[form.End] is TokenKind.Stop or TokenKind.Dash or TokenKind.Bracket;
        if (
            ends
            && form.First == range.End + 1
            && (text.Kinds[range.End] == TokenKind.Dash || text.Is(range.End, "(") || text.Is(range.End, ":"))
        )
        {
            return true;
        }

        if (
            ends
            && form.First == range.End + 3
            && text.Is(range.End, ",")
            && text.Is(range.End + 1, "a")
            && text.Is(range.End + 2, "full")
        )
        {
            return true;
        }

        if (
            form.First == range.End + 2
            && text.Is(range.End, ",")
            && text.Is(range.End + 1, "for")
            && form.End < text.TokenCount
            && text.Is(form.End, ",")
        )
        {
            return longer;
        }

        const int MostWords = 4;
        var named = text.Is(range.First - 1, "of") || text.Is(range.First - 1, "the");
        return form.First - range.End is >= 1 and <= MostWords
            && (named || range.IsShorterThan(length))
            && (text.Is(form.First - 1, "lasted") || text.Is(form.First - 1, "took"))
            && AreWords(text, range.End, form.First)
            && !IsJoined(text, range.End, form.First);
    }

    private static bool IsJoined(AnnotatedText text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text.Is(i, "and") || text.Is(i, "but") || text.Is(i, "which") || text.Is(i, "that"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Between 14:00 and 14:25 the drone circled for 45 minutes": what lasted lay within the range.</summary>
    private static bool IsWithin(AnnotatedText text, TimeRange range, TimeForm length)
    {
        if (
            text.SentenceOf[range.First] != text.SentenceOf[length.First]
            || length.First - range.End < 2
            || !text.Is(length.First - 1, "for")
        )
        {
            return false;
        }

        for (var i = range.End; i < length.First - 1; i++)
        {
            if (text.Kinds[i] != TokenKind.Word || Grants.Contains(text.CharactersOf(i)))
            {
                return false;
            }
        }

        return true;
    }

    // What was done within the range grants a time that need not lie in it.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Grants = new HashSet<string>(
        [
            "jailed",
            "sentenced",
            "imprisoned",
            "banned",
            "barred",
            "suspended",
            "extended",
            "hired",
            "rented",
            "leased",
            "lent",
            "paid",
            "booked",
            "signed",
            "contracted",
            "enough",
            "and",
            "but",
            "after",
            "before",
            "to",
        ],
        StringComparer.OrdinalIgnoreCase
    ).GetAlternateLookup<ReadOnlySpan<char>>();

    private static bool IsLead(AnnotatedText text, int token) => text.Is(token, "from") || text.Is(token, "between");

    /// <summary>"from 9 a.m. to 11 a.m., four hours in all".</summary>
    private static bool IsInAll(AnnotatedText text, TimeRange range, TimeForm length)
    {
        var at = length.End;
        return range.End + 1 == length.First
            && text.Is(range.End, ",")
            && at < text.TokenCount
            && (
                text.Is(at, "altogether")
                || at + 1 < text.TokenCount && text.Is(at, "in") && (text.Is(at + 1, "all") || text.Is(at + 1, "total"))
            );
    }
}
