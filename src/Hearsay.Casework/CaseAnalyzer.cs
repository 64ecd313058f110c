namespace Hearsay.Casework;

/// <summary>Works out what reports read together say: who answers what, and where the answers differ.</summary>
public static class CaseAnalyzer
{
    /// <summary>Works a case out.</summary>
    /// <param name="reports">Its reports, in any order.</param>
    /// <returns>The same for any order of arrival.</returns>
    /// <exception cref="ArgumentException">Two reports have the same id.</exception>
    public static Casebook Analyze(IEnumerable<CaseReport> reports)
    {
        var sorted = CaseOrder.Sort(reports);
        var copies = CopyIndex.Find(sorted);
        IReadOnlyList<int>[] incidents =
        [
            [.. Enumerable.Range(0, sorted.Count)],
        ];
        var parties = PartyBook.Read(sorted, new int[sorted.Count]);
        var origins = new OriginCounter(sorted, parties, new CopyLinks(copies));
        var maker = new QuestionMaker(new PairJudge(sorted, parties, origins), origins);
        var follower = new CitationFollower(sorted, parties);
        var questions = new List<Question>();
        var citations = new List<IReadOnlyList<Citation>>();
        var findings = new List<CaseFinding>();
        for (var incident = 0; incident < incidents.Length; incident++)
        {
            var members = incidents[incident];
            var assertions = members
                .SelectMany(report => AssertionReader.Read(report, sorted[report].Reading))
                .ToArray();
            questions.AddRange(maker.Make(incident, assertions));
            citations.Add(follower.Follow(members));
            findings.AddRange(
                CaseFindings.Find(new CaseSight(incident, sorted, members, assertions, parties, origins))
            );
        }

        return new Casebook
        {
            Reports = sorted,
            Parties = parties,
            Incidents = incidents,
            Copies = copies,
            Citations = citations,
            Loops = [.. citations.SelectMany(follower.Loops)],
            Findings = findings,
            Questions = questions,
        };
    }
}
