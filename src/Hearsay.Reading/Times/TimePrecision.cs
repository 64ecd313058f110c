namespace Hearsay.Reading;

/// <summary>How finely a time is stated; never finer than the words.</summary>
public enum TimePrecision
{
    /// <summary>Not told.</summary>
    Unknown,

    /// <summary>To the second or better.</summary>
    Instant,

    /// <summary>To the minute.</summary>
    Minute,

    /// <summary>To the hour.</summary>
    Hour,

    /// <summary>Morning, afternoon, evening, night.</summary>
    PartOfDay,

    /// <summary>To the day.</summary>
    Day,

    /// <summary>To the week.</summary>
    Week,

    /// <summary>To the month.</summary>
    Month,

    /// <summary>To the season or quarter.</summary>
    Season,

    /// <summary>To the year or coarser.</summary>
    Year,
}
