using System.Globalization;
using NodaTime;

namespace Hearsay.Casework;

/// <summary>Moments on the world's clock: the same event at another time of one day.</summary>
internal sealed class TimeRule : IAnswerRule
{
    private static readonly Duration Loose = Duration.FromMinutes(10);
    private static readonly Duration LooseHour = Duration.FromMinutes(35);
    private const double AlikeLength = 1.1;
    private const double OtherLength = 1.5;
    private static readonly Duration OneEvent = Duration.FromHours(3);
    private static readonly Duration OneDay = Duration.FromHours(14);

    /// <inheritdoc/>
    public bool IsSame(Assertion a, Assertion b) =>
        IsLength(a) ? Bounds.Ratio(a, b) <= AlikeLength
        : a.Key == DurationFacet.Key ? Bounds.Ratio(a, b) <= AlikeLength && CanBeOne(a.Statement!, b.Statement!)
        : Gap(a, b) <= Tolerance(a, b) && (a.IsMain && b.IsMain || CanBeOne(a.Statement!, b.Statement!));

    /// <inheritdoc/>
    public Judgement? Compare(Assertion earlier, Assertion later, in PairSight sight)
    {
        if (IsLength(earlier))
        {
            return !sight.SameVoice && Bounds.Ratio(earlier, later) is > OtherLength and var times
                ? Longer(times)
                : null;
        }

        if (earlier.Key == DurationFacet.Key)
        {
            return
                !sight.SameVoice
                && Bounds.Ratio(earlier, later) is > OtherLength and var ratio
                && IsOne(earlier.Statement!, later.Statement!)
                ? Longer(ratio)
                : null;
        }

        if (sight.SameVoice || Gap(earlier, later) is not { } gap || gap > OneDay || gap <= Tolerance(earlier, later))
        {
            return null;
        }

        if (
            !IsOne(earlier.Statement!, later.Statement!)
            && !IsOneMinute(earlier, later, gap)
            && !(earlier.IsMain && later.IsMain && gap <= OneEvent)
        )
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

    private static bool IsLength(Assertion one) =>
        one.Key == DelayFacet.OnDuty || one.Key.StartsWith(DelayFacet.Until, StringComparison.Ordinal);

    private static Judgement Longer(double times) =>
        new(
            Relation.Contradicts,
            ConflictKind.Time,
            string.Create(CultureInfo.InvariantCulture, $"one says {times:0.0} times as long as the other")
        );

    // 14:47 of one zone and 14:47 of another, 5:40 and 3:40: the minute gives away that one event is meant.
    private static bool IsOneMinute(Assertion a, Assertion b, Duration gap) =>
        gap.Minutes == 0
        && a.TimeOfDay is { Clock: var x }
        && b.TimeOfDay is { Clock: var y }
        && x.Minute == y.Minute
        && x.Minute is not (0 or 15 or 30 or 45);

    private static bool CanBeOne(Statement x, Statement y) =>
        x.CanBeOf(y) && (x.SharesKey(y) || IsPlain(x) || IsPlain(y));

    // The same that happened: in like words, or one tells no more than that it happened.
    private static bool IsOne(Statement x, Statement y) =>
        x.CanBeOf(y) && (x.SharesKey(y) && (x.SharesRole(y) || IsBare(x) || IsBare(y)) || IsPlain(x) || IsPlain(y));

    private static bool IsBare(Statement one) => one.Agent.IsEmpty && one.Patient.IsEmpty;

    // "it happened at", "the incident occurred at"
    private static bool IsPlain(Statement one) =>
        (one.Lemma == Happen || one.Lemma == Occur || one.Lemma == Incident)
        && (one.Agent.IsEmpty || Array.TrueForAll(one.Agent.Heads, Events.Contains));

    private static readonly HashSet<uint> Events = WordSet.Of("incident", "event", "it", "accident", "tragedy");

    private static readonly uint Happen = Hearsay.Language.WordHash.Of("happen");
    private static readonly uint Occur = Hearsay.Language.WordHash.Of("occur");
    private static readonly uint Incident = Hearsay.Language.WordHash.Of("incident");

    private static Duration Tolerance(Assertion a, Assertion b) => a.IsRough || b.IsRough ? LooseHour : Loose;

    private static bool IsLocal(Assertion one) => one.Value.Contains("local", StringComparison.OrdinalIgnoreCase);

    // A zone that is not stated is not held against one that is by whole hours: it may be the same clock.
    // Nor are days that are not told: then the time of day is all that there is to be held against another.
    private static Duration? Gap(Assertion a, Assertion b)
    {
        if (a.TimeOfDay is { } one && b.TimeOfDay is { } two && !(one.IsDayTold && two.IsDayTold))
        {
            return Held(
                a,
                b,
                TimeOfDay.Apart(one.Clock, two.Clock),
                one.Utc is { } from && two.Utc is { } to ? TimeOfDay.Apart(from, to) : null
            );
        }

        var wall = a.WallClock is { } x && b.WallClock is { } y ? Between(x, y) : (Duration?)null;
        var world =
            a is { When: { } p, TimeOfDay.Utc: not null } && b is { When: { } q, TimeOfDay.Utc: not null }
                ? Gap(p, q)
                : (Duration?)null;
        return Held(a, b, wall, world);
    }

    private static Duration? Held(Assertion a, Assertion b, Duration? wall, Duration? world) =>
        a.HasZone && b.HasZone ? world
        : !a.HasZone && !b.HasZone
            ? IsOtherClock(a, b, wall) ? null
                : Less(wall, world)
        : wall == Duration.Zero ? wall
        : world is { } gap && CanBeZones(gap) ? null
        : world;

    // Whole hours between two clocks of which neither says whose it is: each outlet may give its own.
    private static bool IsOtherClock(Assertion a, Assertion b, Duration? wall) =>
        wall is { } gap && gap > Duration.Zero && gap.Minutes == 0 && !IsLocal(a) && !IsLocal(b);

    // Two outlets' own clocks can differ, and their places' too: the nearer of the two readings is what is told for sure.
    private static Duration? Less(Duration? wall, Duration? world) =>
        wall is { } x && world is { } y ? Duration.Min(x, y) : wall ?? world;

    // Zones are half hours apart.
    private static bool CanBeZones(Duration gap)
    {
        var minutes = gap.TotalMinutes % 30;
        return Math.Min(minutes, 30 - minutes) <= Loose.TotalMinutes;
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
