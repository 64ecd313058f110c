namespace Hearsay.Reading;

/// <content>Clocks that are named before the time: "local time 22:30", "in London it was then 2 p.m.".</content>
internal sealed partial class TimeGrammar
{
    private const int MostZoneWords = 5;

    private TimeForm ZonedBefore(TimeForm clock)
    {
        if (clock is not { Shape: FormShape.Clock, From: not null, Zone: null })
        {
            return clock;
        }

        if (Is(clock.First - 1, "time"))
        {
            for (var at = clock.First - 2; at >= Math.Max(_first, clock.First - MostZoneWords); at--)
            {
                if (at >= (_previous?.End ?? 0) && zones.ReadAt(at, _limit) is { } zone && zone.End == clock.First)
                {
                    return clock with { First = at, Zone = zone };
                }
            }

            return clock;
        }

        if (
            clock.First - 1 >= Math.Max(_first, _previous?.End ?? 0)
            && (Is(clock.First - 1, "gmt") || Is(clock.First - 1, "utc"))
            && zones.ReadAt(clock.First - 1, _limit) is { IsFixed: true } known
            && known.End == clock.First
        )
        {
            return clock with { First = clock.First - 1, Zone = known };
        }

        var was = clock.First - 1;
        was -= Is(was, "then") || Is(was, "already") || Is(was, "still") || Is(was, "only") || Is(was, "just") ? 1 : 0;
        return (Is(was, "was") || Is(was, "is")) && Is(was - 1, "it") && zones.PlaceBefore(was - 1, _first) is { } place
            ? clock with
            {
                Zone = place,
            }
            : clock;
    }
}
