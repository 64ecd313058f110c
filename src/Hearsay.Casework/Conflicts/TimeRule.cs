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
        var gap = Gap(earlier, later);
        if (gap > OneDay || sight.SameVoice || ContentWords.Shared(earlier.Words, later.Words) == 0)
        {
            return null;
        }

        return new Judgement(
            Relation.Contradicts,
            ConflictKind.Time,
            $"on the world's clock they are {(long)gap.TotalMinutes} minutes apart"
        );
    }

    private static Duration Tolerance(Assertion a, Assertion b) => a.IsRough || b.IsRough ? LooseHour : Loose;

    private static Duration Gap(Assertion a, Assertion b)
    {
        var (x, y) = (a.When!.Value, b.When!.Value);
        return x.Start > y.End ? x.Start - y.End
            : y.Start > x.End ? y.Start - x.End
            : Duration.Zero;
    }
}
