using System.Globalization;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Cases;

internal sealed partial class SqliteCaseStore
{
    public StoredReading Read(long report) => _session.Read(() => ReadLatest(report));

    /// <summary>Every reading, earlier ones too, as the custody log names it, with the hash of what is kept of it; null where that is damaged.</summary>
    public IReadOnlyList<(string Target, string? Sha256)> ReadReadings() =>
        _session.Query(
            "SELECT r.report, r.id, w.shape, w.sha256, w.packed FROM readings r JOIN whole_readings w ON w.reading = r.id ORDER BY r.id",
            row =>
                (
                    TargetOf(row.GetInt64(0), row.GetInt64(1)),
                    new WholeReading(row.GetString(2), row.GetString(3), (byte[])row.GetValue(4)).ActualSha256()
                )
        );

    private static string TargetOf(long report, long reading) =>
        string.Create(CultureInfo.InvariantCulture, $"{new ItemAddress(report)}@{reading}");

    private StoredReading ReadLatest(long report)
    {
        var entry = Find(report) ?? throw CaseErrors.NoSuchItem(new ItemAddress(report).ToString());
        var words = ReadText(report).Words;
        return _session
            .Query(
                "SELECT r.id, r.published, r.title, r.outlet, r.address, r.at, a.kind, a.name, a.version, w.shape, w.sha256, "
                    + "w.packed FROM reports p JOIN readings r ON r.id = p.reading JOIN whole_readings w ON w.reading = r.id "
                    + "JOIN agents a ON a.id = r.agent WHERE p.id = ?1",
                row =>
                {
                    var provenance = new Provenance
                    {
                        Published = PublicationTime.TryParse(row.Text(1), out var published) ? published : null,
                        Title = row.Text(2),
                        Outlet = row.Text(3),
                        Address = row.Text(4),
                    };
                    var whole = new WholeReading(row.GetString(9), row.GetString(10), (byte[])row.GetValue(11));
                    return (
                        Row: row.GetInt64(0),
                        Reading: Unpack(entry, whole, words, provenance),
                        At: row.At(5),
                        Reader: row.Agent(6)
                    );
                },
                report
            )
            .Select(found => new StoredReading(
                entry,
                found.Reading,
                NumbersOf(found.Row, 0, found.Reading, null),
                NumbersOf(found.Row, 1, found.Reading.Title, found.Reading),
                found.Reader,
                found.At
            ))
            .Single();
    }

    private ReportReading Unpack(ReportEntry entry, WholeReading whole, string words, Provenance provenance)
    {
        var title = string.IsNullOrWhiteSpace(provenance.Title) ? null : Annotator.English.Annotate(provenance.Title);
        return whole.Read(Annotator.English.Annotate(words), title, provenance)
            ?? throw CaseErrors.Damaged(_place, $"the reading of {new ItemAddress(entry.Id)} cannot be read");
    }

    private ItemNumbers NumbersOf(long reading, int part, ReportReading? read, ReportReading? before)
    {
        var numbers = new int[Enum.GetValues<ItemKind>().Length][];
        Array.Fill(numbers, []);
        foreach (var (kind, table) in Tables)
        {
            if (kind >= ItemKind.Forecast && !_hasOutlook.Value)
            {
                continue;
            }

            numbers[(int)kind] =
            [
                .. _session.Query(
                    $"SELECT number FROM {table} WHERE reading = ?1 AND part = ?2 ORDER BY place",
                    row => row.GetInt32(0),
                    reading,
                    part
                ),
            ];
        }

        // A reading of before there were such numbers has them in its order, the title's behind the text's.
        Number(ItemKind.Forecast, read?.Forecasts.Count ?? 0, before?.Forecasts.Count ?? 0);
        Number(ItemKind.Commitment, read?.Commitments.Count ?? 0, before?.Commitments.Count ?? 0);
        return new ItemNumbers(numbers);

        void Number(ItemKind kind, int count, int first)
        {
            if (numbers[(int)kind].Length != count)
            {
                numbers[(int)kind] = [.. Enumerable.Range(first + 1, count)];
            }
        }
    }
}
