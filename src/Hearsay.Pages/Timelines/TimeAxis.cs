using System.Globalization;
using NodaTime;

namespace Hearsay.Pages.Timelines;

/// <summary>A linear axis in UTC.</summary>
public sealed class TimeAxis
{
    /// <summary>The width of every timeline, in user units.</summary>
    public const double Width = 960;

    /// <summary>The axis's left end.</summary>
    public const double Left = 14;

    /// <summary>The axis's right end.</summary>
    public const double Right = Width - 14;

    private const int MostTicks = 12;
    private static readonly Instant Earliest = Instant.FromUtc(-4000, 1, 1, 0, 0);
    private static readonly Instant Latest = Instant.FromUtc(9000, 1, 1, 0, 0);

    private TimeAxis(Instant from, Instant to, IReadOnlyList<AxisTick> ticks)
    {
        From = from;
        To = to;
        Ticks = ticks;
    }

    /// <summary>The axis's first instant.</summary>
    public Instant From { get; }

    /// <summary>The axis's last instant; later than the first.</summary>
    public Instant To { get; }

    /// <summary>The lines across, from left to right.</summary>
    public IReadOnlyList<AxisTick> Ticks { get; }

    /// <summary>Where an instant is, from <see cref="Left"/> to <see cref="Right"/>; what lies outside is at the end.</summary>
    public double At(Instant instant) => At(instant, From, To);

    /// <summary>An axis that begins and ends at a line and holds a stretch of time with some room at its sides.</summary>
    public static TimeAxis Fit(Instant from, Instant to)
    {
        from = Instant.Min(Instant.Max(from, Earliest), Latest);
        to = Instant.Min(Instant.Max(to, from), Latest);
        var room = Duration.FromSeconds(Math.Max(900, (to - from).TotalSeconds * .04));
        var step = TickStep.Choose(from - room, to + room, MostTicks);
        var lines = step.Between(from - room, to + room);
        Instant first = lines[0],
            last = lines[^1];
        var ticks = new List<AxisTick>(lines.Count);
        LocalDate? day = null;
        foreach (var line in lines)
        {
            var local = line.InUtc().LocalDateTime;
            ticks.Add(new AxisTick(At(line, first, last), step.Label(local), step.Above(local, day), line));
            day = local.Date;
        }

        return new TimeAxis(first, last, ticks);
    }

    /// <summary>What the axis runs over, e.g. "17 Sep 2016 to 18 Sep 2016".</summary>
    public override string ToString()
    {
        LocalDate first = From.InUtc().Date,
            last = To.InUtc().Date;
        return first == last ? Say(first) : $"{Say(first)} to {Say(last)}";
    }

    private static string Say(LocalDate date) => date.ToString("d MMM uuuu", CultureInfo.InvariantCulture);

    private static double At(Instant instant, Instant from, Instant to)
    {
        var part = (instant - from).TotalSeconds / (to - from).TotalSeconds;
        return Left + (Math.Clamp(part, 0, 1) * (Right - Left));
    }
}
