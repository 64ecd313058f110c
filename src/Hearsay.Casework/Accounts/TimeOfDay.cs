using NodaTime;

namespace Hearsay.Casework;

/// <summary>What a clock showed, whatever the day.</summary>
/// <param name="Clock">The time of day on the clock on the wall.</param>
/// <param name="Utc">The time of day in UTC; null where several zones can be meant.</param>
/// <param name="IsDayTold">Whether the words tell the day: of two that do, the days are compared as well.</param>
internal readonly record struct TimeOfDay(LocalTime Clock, LocalTime? Utc, bool IsDayTold)
{
    /// <summary>How far apart two clocks are, the shorter way round.</summary>
    public static Duration Apart(LocalTime a, LocalTime b)
    {
        var ticks = Math.Abs(a.TickOfDay - b.TickOfDay);
        return Duration.FromTicks(Math.Min(ticks, NodaConstants.TicksPerDay - ticks));
    }

    /// <summary>How long it is from one clock to the next time that it shows another.</summary>
    public static Duration Between(LocalTime from, LocalTime to)
    {
        var ticks = to.TickOfDay - from.TickOfDay;
        return Duration.FromTicks(ticks < 0 ? ticks + NodaConstants.TicksPerDay : ticks);
    }
}
