using System.Globalization;

namespace Hearsay.Reading;

/// <summary>H204: a local time that the clocks of the stated zone skipped.</summary>
internal sealed class NoSuchTimeRule : IFindingRule
{
    public void Check(ReadingDraft draft)
    {
        for (var i = 0; i < draft.ResolvedTimes.Count; i++)
        {
            var resolved = draft.ResolvedTimes[i];
            if (
                resolved.Fault != TimeFault.NoSuchTime
                || !(resolved.Form.Zone is not null || resolved.Pinned)
                || ZoneClock.Find(resolved.FaultZone) is not { } zone
            )
            {
                continue;
            }

            var mapping = zone.MapLocal(resolved.Local);
            if (mapping.Count != 0)
            {
                continue;
            }

            var change = mapping.LateInterval.Start;
            var before = change.WithOffset(mapping.EarlyInterval.WallOffset).LocalDateTime;
            var after = change.WithOffset(mapping.LateInterval.WallOffset).LocalDateTime;
            string Clock(NodaTime.LocalDateTime local) => local.ToString("HH:mm", CultureInfo.InvariantCulture);
            draft.Findings.Add(
                new Finding(
                    "H204",
                    "no-such-time",
                    [draft.Times[i].Extent],
                    $"The clocks of {resolved.FaultZone} go from {Clock(before)} to {Clock(after)} on {FindingText.Day(before.Date)}: there is no {Clock(resolved.Local)} on that day.",
                    []
                )
            );
        }
    }
}
