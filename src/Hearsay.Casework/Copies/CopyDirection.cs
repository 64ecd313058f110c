using NodaTime;

namespace Hearsay.Casework;

/// <summary>Which of two reports stands before the other, and on what that rests.</summary>
internal static class CopyDirection
{
    /// <summary>The basis, whether it is the first report in the order of the case, and the other's credit.</summary>
    public static (CopyBasis Basis, bool IsFirst, Credit? Credit) Of(IndexedReport first, IndexedReport second)
    {
        var byFirst = CreditMatch.Find(first, second);
        var bySecond = CreditMatch.Find(second, first);
        if (byFirst is not null && bySecond is not null)
        {
            return (CopyBasis.Unknown, false, null);
        }

        if ((byFirst ?? bySecond) is { } credit)
        {
            return (CopyBasis.Credited, bySecond is not null, credit);
        }

        return WasSeenFirst(first, second) ? (CopyBasis.FirstSeen, true, null) : (CopyBasis.Unknown, false, null);
    }

    private static bool WasSeenFirst(IndexedReport first, IndexedReport second)
    {
        if (first.Published is not { } early || second.Published is not { } late)
        {
            return false;
        }

        // A day without a time may be any hour of it, and a clock without an offset counts as its outlet's day only.
        if (early.ToInstant() is { } before && late.ToInstant() is { } after)
        {
            return before < after;
        }

        return DayOf(early) < DayOf(late);

        static LocalDate DayOf(Hearsay.Reading.PublicationTime time) => time.ToInstant()?.InUtc().Date ?? time.Date;
    }
}
