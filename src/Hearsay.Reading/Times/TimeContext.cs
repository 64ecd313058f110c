using NodaTime;

namespace Hearsay.Reading;

/// <summary>What the expressions read so far have fixed, for those that lean on them.</summary>
internal sealed class TimeContext(LocalDate? published)
{
    /// <summary>The day that "today" hangs on; null where it is not known.</summary>
    public LocalDate? Published { get; } = published;

    /// <summary>Whether the text tells of years gone by in the order of its own dates, and not of the days before it.</summary>
    public bool Narrative { get; set; }

    /// <summary>What was last mentioned on the calendar.</summary>
    public CalendarSpan? Mentioned { get; set; }

    /// <summary>The last day that was mentioned, and the sentence it stands in.</summary>
    public LocalDate? Day { get; set; }

    public int DaySentence { get; set; } = int.MinValue;

    /// <summary>The last clock time that was mentioned, with its day.</summary>
    public LocalDateTime? Clock { get; set; }

    /// <summary>The year that a bare month belongs to in a narrative.</summary>
    public int? Year { get; set; }

    /// <summary>Where a step from what was last mentioned begins.</summary>
    public CalendarSpan? Base =>
        Mentioned ?? (Published is { } day && !Narrative ? CalendarSpan.Holding(TimeUnit.Day, day) : null);
}
