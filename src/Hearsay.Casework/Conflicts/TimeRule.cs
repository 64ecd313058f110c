using System.Globalization;
using NodaTime;

namespace Hearsay.Casework;

/// <summary>Moments on the world's clock: the same event at another time of one day.</summary>
internal sealed class TimeRule : IAnswerRule
{
    private static readonly Duration Loose = Duration.FromMinutes(10);
    private static readonly Duration LooseHour = Duration.FromMinutes(35);
    private static readonly Duration OneDay = Duration.FromHours(14);

    /// <inheritdoc/>
    public bool IsSame(Assertion a, Assertion b) => Gap(a, b) <= Tolerance(a, b);

    /// <inheritdoc/>
    public Judgement? Compare(Assertion earlier, Assertion later, in PairSight sight)
    {
        if (sight.SameVoice || Gap(earlier, later) is not { } gap || gap > OneDay)
        {
            return null;
        }

        return new Judgement(
            Relation.Contradicts,
            ConflictKind.Time,
            string.Create(
                CultureInfo.InvariantCulture,
                $"by the same clock they are {(long)gap.TotalMinutes} minutes apart"
            )
        );
    }

    private static Duration Tolerance(Assertion a, Assertion b) => a.IsRough || b.IsRough ? LooseHour : Loose;

    // A zone that is not stated is not held against one that is by whole hours: it may be the same clock.
    private static Duration? Gap(Assertion a, Assertion b)
    {
        var wall = a.WallClock is { } x && b.WallClock is { } y ? Between(x, y) : (Duration?)null;
        var world = a.When is { } p && b.When is { } q ? Gap(p, q) : (Duration?)null;
        return a.HasZone && b.HasZone ? world
            : !a.HasZone && !b.HasZone ? wall ?? world
            : wall == Duration.Zero ? wall
            : world is { } gap && gap.Minutes == 0 ? null
            : world;
    }

    private static Duration Between(LocalDateTime x, LocalDateTime y)
    {
        var between = Period.Between(x, y, PeriodUnits.Ticks).ToDuration();
        return between < Duration.Zero ? -between : between;
    }

    private static Duration Gap(Interval x, Interval y) =>
        x.Start > y.End ? x.Start - y.End
        : y.Start > x.End ? y.Start - x.End
        : Duration.Zero;
}
