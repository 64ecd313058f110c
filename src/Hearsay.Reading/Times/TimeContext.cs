using NodaTime;

namespace Hearsay.Reading;

/// <summary>What the expressions read so far have fixed, for those that lean on them.</summary>
internal sealed class TimeContext(LocalDate? published)
{
    // How far from the year that a history has come to a bare year may lie and still carry it on.
    private const int FarYears = 12;

    // From how many months back on a month is the next year's.
    private const int MonthsOver = 8;

    /// <summary>The day that "today" hangs on; null where it is not known.</summary>
    public LocalDate? Published { get; } = published;

    /// <summary>Whether the text tells of years gone by in the order of its own dates, and not of the days before it.</summary>
    public bool Narrative { get; set; }

    /// <summary>What was last mentioned on the calendar.</summary>
    public CalendarSpan? Mentioned { get; set; }

    /// <summary>The last day or month that was mentioned.</summary>
    public CalendarSpan? Month { get; set; }

    /// <summary>The last day that was mentioned, and the sentence it stands in.</summary>
    public LocalDate? Day { get; set; }

    public int DaySentence { get; set; } = int.MinValue;

    /// <summary>The first token of the last day that was mentioned.</summary>
    public int DayFirst { get; set; } = -1;

    /// <summary>The token after the last day that was mentioned.</summary>
    public int DayEnd { get; set; } = -1;

    /// <summary>The last clock time that was mentioned, with its day.</summary>
    public LocalDateTime? Clock { get; set; }

    /// <summary>The zone that the text states for all its times; null where it states none.</summary>
    public ZoneMention? DeclaredZone { get; set; }

    /// <summary>The zone of the last clock time that stated one of a place, and the sentence it stands in.</summary>
    public (string Zone, int Sentence)? LastZone { get; set; }

    /// <summary>The zone stated shortly before a sentence or in it, by which a clock time without one goes on.</summary>
    public string? ToldZone(int sentence) => LastZone is { } last && sentence - last.Sentence <= 1 ? last.Zone : null;

    /// <summary>The year that a bare month belongs to in a narrative.</summary>
    public int? Year { get; set; }

    /// <summary>A bare year far from the one that a history has come to, until a second one bears it out.</summary>
    private int _aside;

    /// <summary>Whether a bare year only looks back or ahead, so that a history goes on from where it was: "as in the war of 1812".</summary>
    public bool IsAside(TimeForm form, CalendarSpan span)
    {
        // What hangs on the publication is no part of what a history tells.
        if (
            Narrative
            && form.Direction
                is TimeDirection.FromPublished
                    or TimeDirection.Last
                    or TimeDirection.This
                    or TimeDirection.Next
                    or TimeDirection.Latest
        )
        {
            return true;
        }

        var year = span.Start.Year;
        var far = Narrative && Year is { } told && Math.Abs(year - told) > FarYears;
        var bare = form is { Month: 0, Unit: >= TimeUnit.Year };
        var aside = far && bare && Math.Abs(year - _aside) > FarYears;
        _aside = far && bare ? year : 0;
        return aside;
    }

    /// <summary>The year of a month or day that states none, where a history has gone on into the next year: December, then January.</summary>
    public int? YearOfMonth(int month) =>
        Month is { } last && last.Start.Year == Year && last.Start.Month - month >= MonthsOver ? Year + 1 : Year;

    /// <summary>Where a step from what was last mentioned begins.</summary>
    public CalendarSpan? Base =>
        Mentioned ?? (Published is { } day && !Narrative ? CalendarSpan.Holding(TimeUnit.Day, day) : null);
}
