using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Hearsay.Cases;

internal sealed partial class SqliteCaseStore
{
    public Decision Decide(NewDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return _session.Write(() =>
        {
            DecisionRules.Check(decision);
            CheckTarget(decision.Target);
            CheckTarget(decision.Other ?? default);
            var undone = decision.Undoes is { } id ? CheckUndo(id) : null;
            if (decision.Verb == DecisionVerb.Remove && Find(decision.Target.Report)!.RemovedBy is { } earlier)
            {
                throw CaseErrors.BadDecision($"{decision.Target} was removed already, by d{earlier}.");
            }

            return Append(decision, undone);
        });
    }

    public IReadOnlyList<Decision> ReadDecisions(long? report = null) =>
        _session.Query(
            "SELECT d.id, d.verb, d.target, d.field, d.value, d.other, d.note, d.undoes, d.at, a.kind, a.name, a.version, "
                + "d.hash, (SELECT u.id FROM decisions u WHERE u.undoes = d.id) FROM decisions d "
                + "JOIN agents a ON a.id = d.agent WHERE ?1 IS NULL OR d.report = ?1 ORDER BY d.id",
            DecisionAt,
            report
        );

    private Decision Append(NewDecision decision, Decision? undone)
    {
        var last = _session
            .Query(
                "SELECT id, hash FROM decisions ORDER BY id DESC LIMIT 1",
                row => (row.GetInt64(0), row.GetString(1))
            )
            .FirstOrDefault();
        var (id, before) = (last.Item1 + 1, last.Item2 ?? DecisionChain.Start(ReadHead().Id));
        var at = Moment.Trim(_clock.GetUtcNow());
        var hash = DecisionChain.Next(before, id, decision, at);
        var report = decision.Target.Report > 0 ? decision.Target.Report : undone?.Entry.Target.Report;
        _session.Execute(
            "INSERT INTO decisions (id, verb, target, report, field, value, other, note, undoes, at, agent, hash) "
                + "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
            id,
            DecisionVerbs.NameOf(decision.Verb),
            decision.Target == default ? "" : decision.Target.ToString(),
            report is > 0 ? report : null,
            decision.Field,
            decision.Value,
            decision.Other?.ToString(),
            decision.Note,
            decision.Undoes,
            Moment.Of(at),
            SharedNames.Agent(_session, decision.By),
            hash
        );
        if (decision.Verb == DecisionVerb.Remove)
        {
            _session.Execute("UPDATE reports SET removed = ?2 WHERE id = ?1", decision.Target.Report, id);
        }
        else if (undone?.Entry.Verb == DecisionVerb.Remove)
        {
            _session.Execute("UPDATE reports SET removed = NULL WHERE id = ?1", undone.Entry.Target.Report);
        }

        Note(LogNote.Decided, string.Create(CultureInfo.InvariantCulture, $"d{id}"), hash);
        return new Decision(id, decision, at, hash, null);
    }

    private Decision CheckUndo(long id)
    {
        var name = $"d{id}";
        var decision = ReadDecisions().FirstOrDefault(entry => entry.Id == id) ?? throw CaseErrors.NoSuchItem(name);
        return decision.Entry.Verb == DecisionVerb.Undo
                ? throw CaseErrors.CannotUndo(name, "it is an undoing; decide anew.")
            : decision.UndoneBy is { } by ? throw CaseErrors.CannotUndo(name, $"d{by} has done so already.")
            : decision;
    }

    private void CheckTarget(ItemAddress target)
    {
        if (target == default)
        {
            return;
        }

        var found =
            target.Kind == ItemKind.Report
                ? Find(target.Report) is not null
                : _session.Number(
                    $"SELECT 1 FROM readings r JOIN {Array.Find(Tables, pair => pair.Kind == target.Kind).Table} t "
                        + "ON t.reading = r.id WHERE r.report = ?1 AND t.number = ?2",
                    target.Report,
                    target.Number
                )
                    is not null;
        if (!found)
        {
            throw CaseErrors.NoSuchItem(target.ToString());
        }
    }

    private static Decision DecisionAt(SqliteDataReader row)
    {
        var target = ItemAddress.TryParse(row.GetString(2), out var found) ? found : default;
        var entry = new NewDecision(DecisionVerbs.Parse(row.GetString(1)), target, row.Agent(9))
        {
            Field = row.Text(3),
            Value = row.Text(4),
            Other = ItemAddress.TryParse(row.Text(5), out var other) ? other : null,
            Note = row.Text(6),
            Undoes = row.Whole(7),
        };
        return new Decision(row.GetInt64(0), entry, row.At(8), row.GetString(12), row.Whole(13));
    }
}
