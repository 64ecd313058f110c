using Hearsay.Reading;

namespace Hearsay.Cases;

internal sealed partial class SqliteCaseStore
{
    private static readonly (ItemKind Kind, string Table)[] Tables =
    [
        (ItemKind.Claim, "claims"),
        (ItemKind.Time, "times"),
        (ItemKind.Place, "places"),
        (ItemKind.Figure, "figures"),
        (ItemKind.Name, "names"),
        (ItemKind.Entity, "entities"),
        (ItemKind.Finding, "findings"),
        (ItemKind.Forecast, "forecasts"),
        (ItemKind.Commitment, "commitments"),
    ];

    public ReadingChange ReadAgain(long report, ReportReading reading, Agent reader)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(reader);
        return _session.Write(() =>
        {
            var before = ReadLatest(report);
            if (before.Reading.Text.Text != reading.Text.Text)
            {
                throw CaseErrors.BadDecision(
                    "another reading is one of the same words; other words are another version."
                );
            }

            var plan = new Rereading(before, reading, kind => LastNumber(report, kind));
            var decided = ReadDecisions(report)
                .Where(decision => decision.Holds)
                .Select(decision => decision.Entry.Target);
            var change = plan.Compare(report, decided.ToHashSet().Contains);
            if (change.Items.Count > 0 || reader != before.Reader)
            {
                WriteReading(report, reading, reader, Now(), plan, isFirst: false);
            }

            return change;
        });
    }

    // The greatest number that anything of a kind ever had in a report, in earlier readings too.
    private int LastNumber(long report, ItemKind kind)
    {
        var table = Array.Find(Tables, pair => pair.Kind == kind).Table;
        return (int)(
            _session.Number(
                $"SELECT max(t.number) FROM readings r JOIN {table} t ON t.reading = r.id WHERE r.report = ?1",
                report
            ) ?? 0
        );
    }

    private void WriteReading(
        long report,
        ReportReading reading,
        Agent reader,
        string now,
        Rereading plan,
        bool isFirst
    )
    {
        var (provenance, whole) = (reading.Provenance, WholeReading.Of(reading));
        var claims = reading.Claims.Count + (reading.Title?.Claims.Count ?? 0);
        var findings = reading.Findings.Count + (reading.Title?.Findings.Count ?? 0);
        var row = _session.Insert(
            "INSERT INTO readings (report, agent, at, published, title, outlet, address, claims, findings) "
                + "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            report,
            SharedNames.Agent(_session, reader),
            now,
            provenance.Published?.ToString(),
            provenance.Title,
            provenance.Outlet,
            provenance.Address,
            claims,
            findings
        );
        _session.Execute(
            "INSERT INTO whole_readings (reading, shape, sha256, packed) VALUES (?1, ?2, ?3, ?4)",
            row,
            whole.Shape,
            whole.Sha256,
            whole.Packed
        );
        Note(LogNote.Read, TargetOf(report, row), whole.Sha256);
        var passages = new PassageWriter(_session, report);
        if (!isFirst)
        {
            passages.Load();
        }

        new ReadingWriter(_session, passages, row, 0).Write(reading, plan.Numbers);
        if (reading.Title is { } title)
        {
            new ReadingWriter(_session, passages, row, 1).Write(title, plan.TitleNumbers);
        }

        _session.Execute(
            "UPDATE reports SET reading = ?2, claims = ?3, findings = ?4 WHERE id = ?1",
            report,
            row,
            claims,
            findings
        );
        Index(report, reading, isFirst);
    }

    // What is searched beside the words: whoever speaks and whatever place is meant, by names that the text may not have.
    private void Index(long report, ReportReading reading, bool isFirst)
    {
        if (!isFirst)
        {
            _session.Execute(
                "INSERT INTO text_search (text_search, rowid, title, words, holders, places) "
                    + "SELECT 'delete', report, fold(title), fold(words), fold(holders), fold(places) FROM texts WHERE report = ?1",
                report
            );
        }

        var holders = Parts(reading).SelectMany(part => part.Claims).Select(claim => claim.Holder);
        var places = Parts(reading).SelectMany(part => part.Places).Select(place => place.Resolved?.Name);
        _session.Execute(
            "UPDATE texts SET holders = ?2, places = ?3 WHERE report = ?1",
            report,
            Lines(holders),
            Lines(places)
        );
        _session.Execute(
            "INSERT INTO text_search (rowid, title, words, holders, places) "
                + "SELECT report, fold(title), fold(words), fold(holders), fold(places) FROM texts WHERE report = ?1",
            report
        );
    }

    private static IEnumerable<ReportReading> Parts(ReportReading reading) =>
        reading.Title is { } title ? [reading, title] : [reading];

    private static string Lines(IEnumerable<string?> names) =>
        string.Join(
            '\n',
            names.OfType<string>().Select(name => name.ReplaceLineEndings(" ")).Distinct(StringComparer.Ordinal)
        );
}
