using Microsoft.Data.Sqlite;

namespace Hearsay.Cases.Tests;

/// <summary>What only this provider can show: its file, its locks, its steps forward.</summary>
public sealed class SqliteStoreTests : IDisposable
{
    private readonly SqliteFolder _folder = new();

    [Fact]
    public void Nothing_but_the_database_is_left_when_it_is_closed()
    {
        Fill();
        Assert.Equal(["case.db"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Readers_go_on_while_somebody_writes_and_a_second_writer_is_told()
    {
        Fill();
        using var writer = new SqliteConnection($"Data Source={_folder.Database};Pooling=False");
        writer.Open();
        Run(writer, "BEGIN IMMEDIATE; UPDATE texts SET words = 'gone'; DELETE FROM captures");
        using (var reader = _folder.Open(TimeProvider.System, write: false))
        {
            Assert.Single(reader.Search(new SearchQuery("bridge")).Hits);
            Assert.Equal(InventedReport.Bridge, reader.ReadText(1).Words);
        }

        using var second = _folder.Open(TimeProvider.System, patience: TimeSpan.FromMilliseconds(50));
        var error = Assert.Throws<CaseException>(() => second.Add([InventedReport.Of("Rain.", "b.txt")]));
        Assert.Equal("H305", error.Code);
        Run(writer, "ROLLBACK");
        Assert.Single(second.Add([InventedReport.Of("Rain.", "b.txt")]));
    }

    [Fact]
    public void A_step_forward_brings_the_search_to_a_case_without_it()
    {
        Fill();
        using (var old = Connect())
        {
            // As it was after the first step.
            Run(
                old,
                "DROP TABLE text_search; DROP TABLE claim_search; DROP TABLE holder_search; DROP TABLE toponym_search; "
                    + "PRAGMA user_version = 1"
            );
        }

        using var store = _folder.Open(TimeProvider.System);
        Assert.Single(store.Search(new SearchQuery("tromso")).Hits);
        Assert.Single(store.Search(new SearchQuery("injured") { Kind = SearchKind.Claims }).Hits);
        Assert.Single(store.Search(new SearchQuery("virtanen") { Kind = SearchKind.Holders }).Hits);
        Assert.Single(store.Search(new SearchQuery("kemi") { Kind = SearchKind.Places }).Hits);
        Assert.Empty(store.Check());
    }

    [Theory]
    [InlineData("PRAGMA user_version = 99", "H303")]
    [InlineData("PRAGMA application_id = 7", "H302")]
    public void A_database_of_others_is_left_alone(string statement, string code)
    {
        Fill();
        using (var other = Connect())
        {
            Run(other, statement);
        }

        Assert.Equal(code, Assert.Throws<CaseException>(() => _folder.Open(TimeProvider.System)).Code);
    }

    [Fact]
    public void What_is_no_database_is_told_and_left_as_it_is()
    {
        File.WriteAllText(_folder.Database, "This is a diary, and no database at all. " + new string('x', 5000));
        var before = File.ReadAllBytes(_folder.Database);
        Assert.Equal("H302", Assert.Throws<CaseException>(() => _folder.Open(TimeProvider.System)).Code);
        Assert.Equal(before, File.ReadAllBytes(_folder.Database));
    }

    [Fact]
    public void A_database_cut_short_is_found()
    {
        Fill();
        using (var file = new FileStream(_folder.Database, FileMode.Open))
        {
            file.SetLength(file.Length / 2);
        }

        var error = Assert.Throws<CaseException>(() =>
        {
            using var store = _folder.Open(TimeProvider.System, write: false);
            foreach (var problem in store.Check())
            {
                throw new CaseException("H304", problem);
            }
        });
        Assert.Equal("H304", error.Code);
    }

    [Fact]
    public void Decisions_are_not_changed_and_not_deleted_even_by_hand()
    {
        Fill();
        using var connection = Connect();
        Assert.Throws<SqliteException>(() => Run(connection, "UPDATE decisions SET note = 'other'"));
        Assert.Throws<SqliteException>(() => Run(connection, "DELETE FROM decisions"));
        Run(connection, "DROP TRIGGER decisions_stay; UPDATE decisions SET note = 'other'");
        using var store = _folder.Open(TimeProvider.System, write: false);
        Assert.Contains("d1", Assert.Single(store.Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_can_be_read()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Rights are taken away as Linux does it.");
        Fill();
        using var rights = new ReadOnlyFolder(_folder.Path);
        using (var reader = _folder.Open(TimeProvider.System, write: false))
        {
            Assert.Single(reader.Search(new SearchQuery("bridge")).Hits);
        }

        var error = Assert.Throws<CaseException>(() =>
        {
            using var writer = _folder.Open(TimeProvider.System);
            writer.Add([InventedReport.Of("Rain.", "b.txt")]);
        });
        Assert.Equal("H306", error.Code);
    }

    public void Dispose() => _folder.Dispose();

    private void Fill()
    {
        using var store = _folder.Create(new SteppingClock());
        store.Add([InventedReport.Of(InventedReport.Bridge)]);
        store.Decide(new NewDecision(DecisionVerb.Accept, new ItemAddress(1), InventedReport.Aino));
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={_folder.Database};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
