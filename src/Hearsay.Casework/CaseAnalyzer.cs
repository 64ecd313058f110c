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
        var parties = PartyBook.Read(sorted);
        var origins = new OriginCounter(sorted, parties);
        var maker = new QuestionMaker(sorted, parties, origins);
        IReadOnlyList<int>[] incidents =
        [
            [.. Enumerable.Range(0, sorted.Count)],
        ];
        var questions = new List<Question>();
        for (var incident = 0; incident < incidents.Length; incident++)
        {
            var assertions = incidents[incident]
                .SelectMany(report => AssertionReader.Read(report, sorted[report].Reading))
                .ToArray();
            questions.AddRange(maker.Make(incident, assertions));
        }

        return new Casebook
        {
            Reports = sorted,
            Parties = parties,
            Incidents = incidents,
            Questions = questions,
        };
    }
}
