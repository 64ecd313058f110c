namespace Hearsay.Cases;

internal sealed partial class SqliteCaseStore
{
    public IReadOnlyList<string> Check()
    {
        var problems = new List<string>();
        problems.AddRange(
            _session
                .Query("PRAGMA integrity_check(20)", row => row.GetString(0))
                .Where(line => line != "ok")
                .Select(line => $"The database does not hold together: {line}.")
        );
        problems.AddRange(
            _session.Query(
                "PRAGMA foreign_key_check",
                row => $"A row of {row.GetString(0)} points at a row of {row.GetString(2)} that is not there."
            )
        );
        problems.AddRange(
            _session.Query(
                "SELECT id FROM reports p WHERE NOT EXISTS (SELECT 1 FROM captures c WHERE c.report = p.id) "
                    + "OR NOT EXISTS (SELECT 1 FROM texts x WHERE x.report = p.id) OR p.reading IS NULL",
                row => $"r{row.GetInt64(0)} has no capture, no words or no reading."
            )
        );
        CheckDecisions(problems);
        return problems;
    }

    private void CheckDecisions(List<string> problems)
    {
        var before = DecisionChain.Start(ReadHead().Id);
        var next = 1L;
        foreach (var decision in ReadDecisions())
        {
            if (decision.Id != next)
            {
                problems.Add($"Decision d{next} is not there.");
                next = decision.Id;
            }

            if (DecisionChain.Next(before, decision.Id, decision.Entry, decision.At) != decision.Hash)
            {
                problems.Add($"Decision d{decision.Id} or the one before it was changed after it was made.");
            }

            before = decision.Hash;
            next++;
        }
    }
}
