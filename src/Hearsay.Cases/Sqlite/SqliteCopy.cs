using Microsoft.Data.Sqlite;

namespace Hearsay.Cases;

/// <summary>Copies a database into one file, as it is at one moment, whoever reads or writes it.</summary>
internal static class SqliteCopy
{
    /// <summary>Writes the copy; the same content gives the same bytes.</summary>
    /// <param name="path">The database.</param>
    /// <param name="place">What to call it in errors.</param>
    /// <param name="target">Where to; there is nothing yet.</param>
    public static void Write(string path, string place, string target)
    {
        using (var session = SqliteOpening.ForReading(path, place))
        {
            session.Execute("VACUUM INTO ?1", target);
        }

        // A copy says that it is read as its original is: with a log beside it. A file that is mailed has none.
        using var copy = SqliteSession.Open(target, place, SqliteOpenMode.ReadWrite, SqliteOpening.Patience);
        copy.Script("PRAGMA journal_mode = DELETE");
    }
}
