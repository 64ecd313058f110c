namespace Hearsay.Reading;

/// <summary>What the calendar or the clocks have against an expression.</summary>
internal enum TimeFault : byte
{
    None,

    /// <summary>The month has no such day: "31 June".</summary>
    NoSuchDate,

    /// <summary>The clocks skipped the stated time.</summary>
    NoSuchTime,

    /// <summary>The abbreviation stands for no clock in use that day: "EST" in July.</summary>
    ZoneNotInForce,
}
