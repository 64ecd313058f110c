using Hearsay.Intake;
using Hearsay.Testing;

namespace Hearsay.Cases.Tests;

/// <summary>A case in a folder of its own, gone after the test, with another folder beside it for what is added.</summary>
internal sealed class CaseFolder : IDisposable
{
    private readonly string _root = TestFolder.Make("test");

    public string Case => Path.Combine(_root, "case");

    public string Inbox => Path.Combine(_root, "inbox");

    public string Pack => Path.Combine(_root, "case.zip");

    public TimeProvider Clock { get; } = new SteppingClock();

    public CaseFolder()
    {
        Directory.CreateDirectory(Inbox);
        CaseWriter.Create(Case, "Kemi", InventedReport.Aino, Clock);
    }

    public string Beside(string name) => Path.Combine(_root, name);

    public CaseWriter Open() => CaseWriter.Open(Case, InventedReport.Aino, Clock, TimeSpan.Zero);

    /// <summary>Writes a file into the inbox.</summary>
    public string Put(string name, ReadOnlySpan<byte> bytes)
    {
        var path = Path.Combine(Inbox, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Writes a text into the inbox.</summary>
    public string Put(string name, string text) => Put(name, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Adds what lies at places, as it is found there, and says what came of each report.</summary>
    public IReadOnlyList<AddedReport> Add(params string[] places)
    {
        using var writer = Open();
        return writer.Add(Find(places));
    }

    /// <summary>The reports at places, read.</summary>
    public List<NewReport> Find(params string[] places)
    {
        var finder = new ReportFinder(CaptureOptions.Default with { Clock = Clock });
        return
        [
            .. places
                .SelectMany(finder.Find)
                .SelectMany(input => input.Extract())
                .Select(extraction => extraction.Report!)
                .Select(report => new NewReport(
                    report,
                    InventedReport.Read(report.Text, report.Outlet, report.Published, report.Title),
                    InventedReport.Reader,
                    InventedReport.Aino
                )),
        ];
    }

    public List<CaseReport> Read()
    {
        using var reader = CaseReader.Open(Case);
        return [.. reader.ReadReports()];
    }

    public CaseVerification Verify() => CaseVerifier.Verify(Case);

    /// <summary>Everything that verifying finds wrong, by number.</summary>
    public IEnumerable<string> Faults() => Verify().Faults.Select(fault => fault.Code);

    /// <summary>Where a capture lies.</summary>
    public string PathOf(string sha256) => Path.Combine(Case, "captures", sha256[..2], sha256);

    /// <summary>Does something to the database that no command of ours does.</summary>
    public void Tamper(string sql)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection(
            $"Data Source={Path.Combine(Case, "case.db")};Pooling=False"
        );
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA foreign_keys = OFF; " + sql;
        command.ExecuteNonQuery();
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
