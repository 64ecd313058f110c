using NodaTime;

namespace Hearsay.Casework;

/// <summary>Puts reports that stand alone to the incident whose names they name, in a case that was gathered about one matter.</summary>
/// <remarks>
/// Where nothing but a place that is read wrongly, or a day, kept a report apart, the names that it shares tell more. It is a
/// possible member, and the names are its reason; or that it names next to nothing in a case that is mostly about one matter.
/// </remarks>
internal static class StrayReports
{
    // Within weeks of each other one name is enough, and a verdict or a report of inquiry comes after months.
    private const int FewNames = 2;
    private const int ManyNames = 3;
    private const int PlainNames = 8;

    // What the most reports are about has to be that many of them: a third.
    private const int LeastShare = 3;
    private static readonly Duration Soon = Duration.FromDays(30);
    private static readonly Duration Late = Duration.FromDays(120);
    private static readonly Duration Longest = Duration.FromDays(730);

    /// <summary>The incidents with the strays put to them, in their order.</summary>
    /// <param name="reports">The reports, in order.</param>
    /// <param name="incidents">The incidents.</param>
    public static IReadOnlyList<Incident> Gather(IReadOnlyList<CaseReport> reports, IReadOnlyList<Incident> incidents)
    {
        // What most reports are about is the matter.
        var homes = incidents.Where(one => one.Members.Count * 2 > reports.Count).ToArray();
        homes =
            homes.Length > 0
                ? homes
                :
                [
                    .. incidents
                        .OrderByDescending(one => one.Members.Count)
                        .Take(1)
                        .Where(one => one.Members.Count * LeastShare >= reports.Count),
                ];
        if (homes.Length == 0)
        {
            return incidents;
        }

        var names = new NamesTold(reports);
        var added = new Dictionary<Incident, List<IncidentMember>>();
        var gone = new HashSet<Incident>();
        foreach (var stray in incidents.Where(one => IsWhole(one) && !homes.Contains(one)))
        {
            var best = homes
                .Select(home => (Home: home, Shared: Shared(names, stray, home)))
                .Where(one =>
                    stray.Members.All(member =>
                        IsNear(reports, member.Report, one.Home, one.Shared.Max(shared => shared.Count), names)
                    )
                )
                .OrderByDescending(one => one.Shared.Max(names => names.Count))
                .FirstOrDefault();
            if (best.Home is null)
            {
                continue;
            }

            if (!added.TryGetValue(best.Home, out var members))
            {
                added[best.Home] = members = [];
            }

            for (var i = 0; i < stray.Members.Count; i++)
            {
                members.Add(Member(stray.Members[i], best.Home, best.Shared[i], names));
            }

            gone.Add(stray);
        }

        return gone.Count == 0 ? incidents : Renumbered(incidents, added, gone);
    }

    // Incidents name each other by number, and the strays have gone.
    private static Incident[] Renumbered(
        IReadOnlyList<Incident> incidents,
        Dictionary<Incident, List<IncidentMember>> added,
        HashSet<Incident> gone
    )
    {
        var kept = Enumerable.Range(0, incidents.Count).Where(i => !gone.Contains(incidents[i])).ToArray();
        var number = kept.Select((old, i) => (old, i)).ToDictionary(pair => pair.old, pair => pair.i);
        return
        [
            .. kept.Select(i =>
            {
                var one = incidents[i];
                return new Incident(
                    () => one.When,
                    () => one.Where,
                    () => one.Kind,
                    () =>
                        [
                            .. one
                                .PossiblySame.Where(other => number.ContainsKey(other.Incident))
                                .Select(other => other with { Incident = number[other.Incident] }),
                        ]
                )
                {
                    Members = added.TryGetValue(one, out var members)
                        ? [.. one.Members.Concat(members).OrderBy(member => member.Report)]
                        : one.Members,
                };
            }),
        ];
    }

    private static List<string>[] Shared(NamesTold names, Incident stray, Incident home)
    {
        var others = home.Members.Select(one => one.Report).ToArray();
        return [.. stray.Members.Select(one => names.Shared(one.Report, others))];
    }

    // Items of a round-up tell of something else.
    private static bool IsWhole(Incident incident) => incident.Members.All(member => member.Part == 0);

    private static bool IsNear(IReadOnlyList<CaseReport> reports, int stray, Incident home, int shared, NamesTold names)
    {
        // Who names next to nothing, in a case of which most is about one matter, speaks of that.
        var isPlain = home.Members.Count * 2 > reports.Count && names.Of(stray).Count <= PlainNames;
        var at = CaseOrder.MomentOf(reports[stray].Reading.Provenance);
        return home.Members.Any(member =>
        {
            var other = CaseOrder.MomentOf(reports[member.Report].Reading.Provenance);
            var apart = at > other ? at - other : other - at;
            return (shared > 0 || isPlain)
                && apart
                    <= (
                        shared < FewNames ? Soon
                        : shared < ManyNames ? Late
                        : Longest
                    );
        });
    }

    private static IncidentMember Member(IncidentMember stray, Incident home, List<string> shared, NamesTold names) =>
        new(() =>
            [
                new IncidentReason(
                    IncidentReasonKind.Words,
                    1,
                    shared.Count > 0
                        ? "names in common: " + string.Join(", ", shared)
                        : "it names next to nothing, and most of the case is about this",
                    names.PassagesOf(stray.Report, shared)
                ),
            ]
        )
        {
            Report = stray.Report,
            Part = stray.Part,
            Extent = stray.Extent,
            Strength = IncidentStrength.Possible,
            LinkedTo = home.Members[0].Report,
        };
}
