using NodaTime;

namespace Hearsay.Casework;

/// <summary>Which of two reports stands before the other, and on what that rests.</summary>
internal static class CopyDirection
{
    /// <summary>The basis, and whether it is the first report in the order of the case.</summary>
    public static (CopyBasis Basis, bool IsFirst) Of(IndexedReport first, IndexedReport second)
    {
        if (first.Published is not { } early || second.Published is not { } late)
        {
            return (CopyBasis.Unknown, false);
        }

        // A day without a time may be any hour of it, and a clock without an offset counts as its outlet's day only.
        if (early.ToInstant() is { } before && late.ToInstant() is { } after)
        {
            return before < after ? (CopyBasis.FirstSeen, true) : (CopyBasis.Unknown, false);
        }

        return DayOf(early) < DayOf(late) ? (CopyBasis.FirstSeen, true) : (CopyBasis.Unknown, false);

        static LocalDate DayOf(Hearsay.Reading.PublicationTime time) => time.ToInstant()?.InUtc().Date ?? time.Date;
    }
}
