using NodaTime;

namespace Hearsay.Reading;

/// <summary>An expression with what was made of it, for the rules that hold times against each other.</summary>
/// <param name="Form">The words' form.</param>
/// <param name="Span">The days that it names, or that its clock time falls on; null where not known.</param>
/// <param name="Head">The expression, by index, whose moment this one gives again on another clock; -1 for none.</param>
/// <param name="Fault">What the calendar or the clocks have against it.</param>
internal sealed record ResolvedTime(TimeForm Form, CalendarSpan? Span, int Head, TimeFault Fault)
{
    /// <summary>The zone whose clocks skipped the stated time, with <see cref="TimeFault.NoSuchTime"/>.</summary>
    public string FaultZone { get; init; } = "";

    /// <summary>The stated local time; of a range, its beginning.</summary>
    public LocalDateTime Local { get; init; }

    /// <summary>Whether the words say whose clock it is: a zone, "local time", "in Lagos" directly behind.</summary>
    public bool Pinned { get; init; }
}
