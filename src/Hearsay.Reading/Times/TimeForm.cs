namespace Hearsay.Reading;

/// <summary>An expression of time as the words have it, before anything is known of when it was written.</summary>
internal sealed record TimeForm
{
    /// <summary>The first token.</summary>
    public required int First { get; init; }

    /// <summary>The token after the last one.</summary>
    public required int End { get; init; }

    public FormShape Shape { get; init; }

    /// <summary>What the words name: a day, a month, …; of a duration, what is counted.</summary>
    public TimeUnit Unit { get; init; }

    /// <summary>The year; of a decade its first, of a century its number. 0 where not stated.</summary>
    public int Year { get; init; }

    /// <summary>The way to the year of a month or day: "July last year", "August of that year".</summary>
    public TimeDirection YearDirection { get; init; }

    /// <summary>Whether the year is counted back from the era.</summary>
    public bool BeforeEra { get; init; }

    public int Month { get; init; }
    public int Day { get; init; }

    /// <summary>In which order a date in figures gives day and month.</summary>
    public DateOrder Order { get; init; }

    /// <summary>The last day of a range within one month; 0 for a single day.</summary>
    public int LastDay { get; init; }

    /// <summary>Monday = 1; 0 where none is stated.</summary>
    public int Weekday { get; init; }

    /// <summary>Which of its month's the weekday is, -1 for the last: "the last Friday of May"; 0 where the words do not count them.</summary>
    public int Nth { get; init; }

    /// <summary>Whether "last", "this" or "next" places the weekday beside a date close to the report.</summary>
    public bool Pointed { get; init; }

    /// <summary>The number of the quarter, half or season; 0 where none is stated.</summary>
    public int Index { get; init; }

    public TimeDirection Direction { get; init; }

    /// <summary>How many units to go, back below 0; with <see cref="TimeDirection.FromPublished"/> or <c>FromMentioned</c>.</summary>
    public int Offset { get; init; }

    /// <summary>Days to go on from what the rest of the form names: "the day before last Tuesday".</summary>
    public int ExtraDays { get; init; }

    /// <summary>Whether the number of units is not told: "years ago".</summary>
    public bool Vague { get; init; }

    /// <summary>The part of the day in TIMEX3's letters, or null.</summary>
    public string? Part { get; init; }

    /// <summary>The stated clock time; of a range, its beginning.</summary>
    public ClockTime? From { get; init; }

    /// <summary>The end of a range of clock times.</summary>
    public ClockTime? To { get; init; }

    /// <summary>Whether the clock time may lie in either half of the day: "five o'clock".</summary>
    public bool EitherHalf { get; init; }

    /// <summary>The zone that the words state.</summary>
    public ZoneMention? Zone { get; init; }

    /// <summary>The holiday that the words name.</summary>
    public Holiday? Holiday { get; init; }

    /// <summary>The year by the holiday's own calendar: 1438 of "Muharram 1438"; 0 where not stated.</summary>
    public int FarYear { get; init; }

    /// <summary>The value where the words alone give it: of durations, sets and references.</summary>
    public string? Value { get; init; }

    /// <summary>The first token of the date inside a clock expression, for the tense; -1 without one.</summary>
    public int DateAt { get; init; } = -1;

    /// <summary>Whether a day, or what tells the day, is stated.</summary>
    public bool HasDay =>
        Unit is not TimeUnit.None and <= TimeUnit.Day
        && (Day > 0 || Weekday > 0 || Holiday is not null || Direction != TimeDirection.None);
}
