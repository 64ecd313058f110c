using System.Globalization;
using NodaTime;

namespace Hearsay.Casework;

/// <summary>H401: clock times of one event that are whole hours apart, as when one report took another's zone for its own.</summary>
internal sealed class WholeZoneRule : ICaseRule
{
    private const int MostHours = 14;

    /// <inheritdoc/>
    public IEnumerable<CaseFinding> Find(CaseSight sight)
    {
        var times = sight
            .Assertions.Where(one => one is { Kind: QuestionKind.Time, IsRough: false, IsAside: false })
            .ToArray();
        for (var i = 0; i < times.Length; i++)
        {
            for (var j = i + 1; j < times.Length; j++)
            {
                var (a, b) = (times[i], times[j]);
                if (
                    a.Key == b.Key
                    && a.Passage.Report != b.Passage.Report
                    && Apart(a, b) is { } apart
                    && apart > Duration.Zero
                    && apart.Minutes == 0
                    && apart.Seconds == 0
                    && apart <= Duration.FromHours(MostHours)
                )
                {
                    yield return new CaseFinding(
                        "H401",
                        "whole-zone-apart",
                        sight.Incident,
                        [a.Passage, b.Passage],
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"“{a.Value}” and “{b.Value}” are {Hours((int)apart.TotalHours)} apart to the minute: one of them may be in the other's zone."
                        )
                    );
                }
            }
        }
    }

    private static string Hours(int hours) =>
        hours == 1 ? "an hour" : string.Create(CultureInfo.InvariantCulture, $"{hours} hours");

    // Only where both say their zone, or neither does: otherwise it is the reading that may be wrong.
    private static Duration? Apart(Assertion a, Assertion b)
    {
        if (a.HasZone && b.HasZone && a.When is { } x && b.When is { } y)
        {
            return Positive(x.Start - y.Start);
        }

        return !a.HasZone && !b.HasZone && a.WallClock is { } p && b.WallClock is { } q
            ? Positive(Period.Between(p, q, PeriodUnits.Ticks).ToDuration())
            : null;
    }

    private static Duration Positive(Duration duration) => duration < Duration.Zero ? -duration : duration;
}
