using Microsoft.Data.Sqlite;

namespace Hearsay.Cases;

/// <summary>Opens a database for reading, on a read-only disk too.</summary>
internal static class SqliteOpening
{
    /// <summary>How long another writer is waited for.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(2);

    /// <summary>Opens it so that nothing in it can be changed.</summary>
    /// <remarks>
    /// With a log beside it, SQLite needs to write a small file there. Where that is not allowed and there is no log left
    /// to look into, the database is taken as one that nobody changes.
    /// </remarks>
    public static SqliteSession ForReading(string path, string place)
    {
        var writable = IsWritable(Path.GetDirectoryName(Path.GetFullPath(path))!) && IsOpenForWriting(path);
        if (writable)
        {
            var session = SqliteSession.Open(path, place, SqliteOpenMode.ReadWrite, Patience);
            return session;
        }

        var log = new FileInfo(path + "-wal");
        return log is { Exists: true, Length: > 0 }
            ? throw CaseErrors.ReadOnly(place)
            : SqliteSession.Open(Immutable(path), place, SqliteOpenMode.ReadOnly, Patience);
    }

    // https://www.sqlite.org/uri.html
    private static string Immutable(string path) =>
        "file:"
        + Uri.EscapeDataString(Path.GetFullPath(path)).Replace("%2F", "/", StringComparison.Ordinal)
        + "?immutable=1";

    private static bool IsOpenForWriting(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, 0);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool IsWritable(string folder)
    {
        var probe = Path.Combine(folder, $".hearsay-{Guid.NewGuid():N}");
        try
        {
            using var file = new FileStream(
                probe,
                FileMode.CreateNew,
                FileAccess.Write,
                FileShare.None,
                0,
                FileOptions.DeleteOnClose
            );
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
