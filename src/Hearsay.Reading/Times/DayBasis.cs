namespace Hearsay.Reading;

/// <summary>Where the day of a time of day comes from.</summary>
public enum DayBasis
{
    /// <summary>The words say it, or lead to it: "on Friday", "yesterday", "two hours later".</summary>
    Stated,

    /// <summary>The day that the text mentions beside the time or before it.</summary>
    Mentioned,

    /// <summary>Nothing says it; the day of publication is taken, and shown as taken.</summary>
    Published,
}
