using Hearsay.Casework;
using Hearsay.Reading;

namespace Hearsay.Pages.Dossier;

/// <summary>The clock times that one party states.</summary>
/// <param name="Name">Who it is.</param>
/// <param name="IsOutlet">Whether it is an outlet, speaking in its reports' own voice.</param>
/// <param name="Times">The times, in order; those that mean the same are one.</param>
public sealed record LaneView(string Name, bool IsOutlet, IReadOnlyList<LaneTime> Times)
{
    internal static IReadOnlyList<LaneView> Of(
        Casebook casebook,
        IReadOnlyList<DossierReport> reports,
        PassageMarks marks
    )
    {
        var found = new List<(int Body, LaneTime Time)>();
        foreach (var report in reports)
        {
            var reading = report.Source.Reading;
            for (var i = 0; i < reading.Times.Count; i++)
            {
                var time = reading.Times[i];
                if (time.Type != TimexType.Time || time.Precision is TimePrecision.Unknown or > TimePrecision.PartOfDay)
                {
                    continue;
                }

                var relay = RelayOf(reading, i);
                var voice =
                    relay.Count > 0
                        ? casebook.Parties.Of(report.Index, relay[0])
                        : casebook.Parties.OutletOf(report.Index);
                var quote = new QuoteView(report, new CasePassage(report.Index, time.Extent), null);
                foreach (var meant in time.Readings)
                {
                    found.Add(
                        (
                            casebook.Parties.BodyOf(voice),
                            new LaneTime(
                                meant.From,
                                meant.To,
                                meant.Zone,
                                time.Precision,
                                time.Readings.Count > 1,
                                [quote]
                            )
                        )
                    );
                }
            }
        }

        LaneView[] lanes =
        [
            .. found
                .GroupBy(entry => entry.Body)
                .Select(group => new LaneView(
                    casebook.Parties.Parties[group.Key].Name,
                    casebook.Parties.Parties[group.Key].Kind == PartyKind.Outlet,
                    Merge(group.Select(entry => entry.Time))
                ))
                .OrderBy(lane => lane.IsOutlet)
                .ThenByDescending(lane => lane.Times.Count)
                .ThenBy(lane => lane.Times[0].From)
                .ThenBy(lane => lane.Name, StringComparer.Ordinal),
        ];
        foreach (var quote in lanes.SelectMany(lane => lane.Times).SelectMany(time => time.Quotes))
        {
            marks.Add(quote.Passage);
        }

        return lanes;
    }

    private static LaneTime[] Merge(IEnumerable<LaneTime> times) =>
        [
            .. times
                .GroupBy(time => (time.From, time.To))
                .Select(group => group.First() with { Quotes = [.. group.SelectMany(time => time.Quotes)] })
                .OrderBy(time => time.From)
                .ThenBy(time => time.To),
        ];

    // Of the claims that hold a time the innermost one: the one that no other of them stands in.
    private static IReadOnlyList<Hop> RelayOf(ReportReading reading, int time)
    {
        var best = -1;
        for (var i = 0; i < reading.Claims.Count; i++)
        {
            if (
                reading.Claims[i].Times.Contains(time)
                && (best < 0 || Length(reading.Claims[i]) < Length(reading.Claims[best]))
            )
            {
                best = i;
            }
        }

        return best < 0 ? [] : reading.Claims[best].Relay;
    }

    private static int Length(Claim claim) => claim.Content.Sum(part => part.Length);
}
