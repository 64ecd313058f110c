namespace Hearsay.Reading;

/// <summary>The types of TIMEX3 (ISO-TimeML).</summary>
public enum TimexType
{
    /// <summary>A calendar time of a day or longer.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A time that recurs.</summary>
    Set,
}
