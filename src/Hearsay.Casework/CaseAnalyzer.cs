namespace Hearsay.Casework;

/// <summary>Works out what reports read together say: who answers what, and where the answers differ.</summary>
public static class CaseAnalyzer
{
    // Nobody gathers more about one matter.
    private const int MostGathered = 1000;

    /// <summary>Works a case out.</summary>
    /// <param name="reports">Its reports, in any order.</param>
    /// <param name="threads">How many cores it may use, from 1; the result is the same for any number.</param>
    /// <param name="leaning">How readily reports are taken to tell of one incident: <see cref="IncidentGrouping.Gathered"/>
    /// for those that somebody gathered about a matter, <see cref="IncidentGrouping.Stream"/> for all that came in.</param>
    /// <returns>The same for any order of arrival.</returns>
    /// <exception cref="ArgumentException">Two reports have the same id.</exception>
    public static Casebook Analyze(
        IEnumerable<CaseReport> reports,
        int threads = 1,
        double leaning = IncidentGrouping.Gathered
    )
    {
        var sorted = CaseOrder.Sort(reports);
        var copies = CopyIndex.Find(sorted);
        var groups = IncidentGrouping.Group(sorted, threads, leaning).Incidents;
        if (leaning >= IncidentGrouping.Gathered && sorted.Count <= MostGathered)
        {
            groups = StrayReports.Gather(sorted, groups);
        }

        var members = groups.Select(group => (IReadOnlyList<int>)[.. MembersOf(group)]).ToArray();
        var parties = PartyBook.Read(sorted, IncidentOf(sorted.Count, members));
        var origins = new OriginCounter(sorted, parties, new CopyLinks(copies));
        var maker = new QuestionMaker(origins, sorted, parties);
        var follower = new CitationFollower(sorted, parties);
        var times = TimesTold(sorted.Count, members);
        var worked = new IncidentWork[groups.Count];
        Parallel.For(
            0,
            groups.Count,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            incident =>
            {
                var assertions = AssertionsOf(sorted, groups[incident], times);
                worked[incident] = new IncidentWork(
                    [.. maker.Make(incident, assertions)],
                    follower.Follow(members[incident]),
                    [
                        .. CaseFindings.Find(
                            new CaseSight(incident, sorted, members[incident], assertions, parties, origins)
                        ),
                    ]
                );
                foreach (var one in assertions)
                {
                    one.Forget();
                }
            }
        );
        return new Casebook
        {
            Reports = sorted,
            Parties = parties,
            Incidents = members,
            Groups = groups,
            Copies = copies,
            Citations = [.. worked.Select(one => one.Citations)],
            Loops = [.. worked.SelectMany(one => follower.Loops(one.Citations))],
            Findings = [.. worked.SelectMany(one => one.Findings)],
            Questions = [.. worked.SelectMany(one => one.Questions)],
        };
    }

    private static IEnumerable<int> MembersOf(Incident incident) =>
        incident.Members.Select(member => member.Report).Distinct().Order();

    private static int[] IncidentOf(int reports, IReadOnlyList<int>[] members)
    {
        var first = Enumerable.Repeat(-1, reports).ToArray();
        for (var incident = members.Length - 1; incident >= 0; incident--)
        {
            foreach (var report in members[incident])
            {
                first[report] = incident;
            }
        }

        return first;
    }

    private static int[] TimesTold(int reports, IReadOnlyList<int>[] members)
    {
        var times = new int[reports];
        foreach (var report in members.SelectMany(one => one))
        {
            times[report]++;
        }

        return times;
    }

    // Of a report that tells of several incidents only what stands in an incident's own words is about it.
    private static Assertion[] AssertionsOf(IReadOnlyList<CaseReport> reports, Incident incident, int[] times) =>
        [
            .. from part in incident.Members.GroupBy(member => member.Report).OrderBy(part => part.Key)
            from one in AssertionReader.Read(part.Key, reports[part.Key].Reading)
            where times[part.Key] == 1 || part.Any(member => Tells(member, one.Passage))
            select one,
        ];

    private static bool Tells(IncidentMember member, CasePassage passage) =>
        passage.InTitle ? member.Part == 0 : member.Extent.Contains(passage.Extent);

    private sealed record IncidentWork(
        IReadOnlyList<Question> Questions,
        IReadOnlyList<Citation> Citations,
        IReadOnlyList<CaseFinding> Findings
    );
}
