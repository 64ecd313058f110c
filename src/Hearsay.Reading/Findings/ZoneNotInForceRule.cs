namespace Hearsay.Reading;

/// <summary>H206: an abbreviation of a clock that its zone does not keep on that day: "EST" in July.</summary>
internal sealed class ZoneNotInForceRule : IFindingRule
{
    public void Check(ReadingDraft draft)
    {
        for (var i = 0; i < draft.ResolvedTimes.Count; i++)
        {
            var resolved = draft.ResolvedTimes[i];
            var time = draft.Times[i];
            if (
                resolved.Fault != TimeFault.ZoneNotInForce
                || time.Readings.Count == 0
                || resolved.Form.Zone is not { } mention
                || ZoneClock.Find(resolved.FaultZone) is not { } zone
            )
            {
                continue;
            }

            var written = time.Readings[0];
            if (ZoneClock.Map(zone, resolved.Local).First is not { } local)
            {
                continue;
            }

            var name = FindingText.Words(draft.Text, draft.Text.ExtentOf(mention.First, mention.End));
            var kept = zone.GetZoneInterval(local).Name;
            var meant = new TimeReading(
                local,
                local + (written.To - written.From),
                resolved.FaultZone,
                ZoneBasis.Stated
            );
            draft.Findings.Add(
                new Finding(
                    "H206",
                    "zone-not-in-force",
                    [time.Extent],
                    $"{name} is not in force on {FindingText.Day(resolved.Local.Date)}: {resolved.FaultZone} keeps {kept} then. As written it is {FindingText.Clock(written)}, by the clock of {resolved.FaultZone} {FindingText.Clock(meant)}.",
                    [written, meant]
                )
            );
        }
    }
}
