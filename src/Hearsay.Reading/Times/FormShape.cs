namespace Hearsay.Reading;

/// <summary>The shapes that an expression of time can have before it is anchored.</summary>
internal enum FormShape : byte
{
    /// <summary>A day or longer on the calendar.</summary>
    Calendar,

    /// <summary>A time of day, with or without its day.</summary>
    Clock,

    /// <summary>A length.</summary>
    Duration,

    /// <summary>A repetition.</summary>
    Set,

    /// <summary>The present, the past or the future as such.</summary>
    Reference,
}
