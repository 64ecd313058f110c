using NodaTime;

namespace Hearsay.Reading;

/// <summary>H209: "today" is one day where the outlet writes and another where it happens.</summary>
internal sealed class DayDiffersRule : IFindingRule
{
    public void Check(ReadingDraft draft)
    {
        if (
            draft.Provenance is not { Published: { } published, Outlet: { Length: > 0 } outlet }
            || published.ToInstant() is not { } moment
            || OutletZones.English.Find(outlet) is not { } home
            || ZoneClock.Find(home) is not { } desk
        )
        {
            return;
        }

        var here = moment.InZone(desk).Date;
        for (var i = 0; i < draft.ResolvedTimes.Count; i++)
        {
            var form = draft.ResolvedTimes[i].Form;
            if (
                form
                    is not {
                        Direction: TimeDirection.FromPublished or TimeDirection.Named,
                        Unit: TimeUnit.Day,
                        Offset: >= -1 and <= 1
                    }
                || form.Direction == TimeDirection.Named && !draft.Text.Is(form.First, "overnight")
                || form.End - form.First > 2
                || draft.Times[i].Readings is not [{ Basis: ZoneBasis.Place } reading]
                || ZoneClock.Find(reading.Zone) is not { } zone
                || moment.InZone(zone).Date is var there && there == here
            )
            {
                continue;
            }

            var words = FindingText.Words(draft.Text, draft.Times[i].Extent);
            draft.Findings.Add(
                new Finding(
                    "H209",
                    "day-differs",
                    [draft.Times[i].Extent],
                    $"\"{words}\" may mean two days: when this was published it was {FindingText.Day(here)} in {home} and {FindingText.Day(there)} in {reading.Zone}.",
                    [
                        Day(here.PlusDays(form.Offset), desk, home, ZoneBasis.Outlet),
                        Day(there.PlusDays(form.Offset), zone, reading.Zone, ZoneBasis.Place),
                    ]
                )
            );
            return; // Once is enough: the same clocks part every other "today" of the report.
        }
    }

    private static TimeReading Day(LocalDate day, DateTimeZone zone, string name, ZoneBasis basis) =>
        new(ZoneClock.StartOf(zone, day), ZoneClock.StartOf(zone, day.PlusDays(1)), name, basis);
}
