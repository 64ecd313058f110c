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
    public bool IsSame(Assertion a, Assertion b) =>
        Gap(a, b) <= Tolerance(a, b) && CanBeOne(a.Statement!, b.Statement!);

    /// <inheritdoc/>
    public Judgement? Compare(Assertion earlier, Assertion later, in PairSight sight)
    {
        if (sight.SameVoice || Gap(earlier, later) is not { } gap || gap > OneDay || gap <= Tolerance(earlier, later))
        {
            return null;
        }

        if (!IsOne(earlier.Statement!, later.Statement!) && !IsOneMinute(earlier, later, gap))
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

    // 14:47 of one zone and 14:47 of another, 5:40 and 3:40: the minute gives away that one event is meant.
    private static bool IsOneMinute(Assertion a, Assertion b, Duration gap) =>
        gap.Minutes == 0
        && a.WallClock is { } x
        && b.WallClock is { } y
        && x.Minute == y.Minute
        && x.Minute is not (0 or 15 or 30 or 45)
        && a.Statement!.CanBeOf(b.Statement!);

    private static bool CanBeOne(Statement x, Statement y) =>
        x.CanBeOf(y) && (x.SharesKey(y) || IsPlain(x) || IsPlain(y));

    // The same that happened: in like words, or one tells no more than that it happened.
    private static bool IsOne(Statement x, Statement y) =>
        x.CanBeOf(y) && (x.SharesKey(y) && (x.SharesRole(y) || IsBare(x) || IsBare(y)) || IsPlain(x) || IsPlain(y));

    private static bool IsBare(Statement one) => one.Agent.IsEmpty && one.Patient.IsEmpty;

    // "it happened at", "the incident occurred at"
    private static bool IsPlain(Statement one) => one.Lemma == Happen || one.Lemma == Occur || one.Lemma == Incident;

    private static readonly uint Happen = Hearsay.Language.WordHash.Of("happen");
    private static readonly uint Occur = Hearsay.Language.WordHash.Of("occur");
    private static readonly uint Incident = Hearsay.Language.WordHash.Of("incident");

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
