using Hearsay.Testing;

namespace Hearsay.Cases.Tests;

/// <summary>A folder with a database of its own, gone after the test.</summary>
internal sealed class SqliteFolder : IDisposable
{
    public string Path { get; } = TestFolder.Make("test");

    public string Database => System.IO.Path.Combine(Path, "case.db");

    public SqliteCaseStore Create(TimeProvider clock) =>
        SqliteCaseStore.Create(Database, Path, "Kemi", InventedReport.Aino, clock);

    public SqliteCaseStore Open(TimeProvider clock, bool write = true, TimeSpan? patience = null) =>
        SqliteCaseStore.Open(Database, Path, write, clock, patience);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
