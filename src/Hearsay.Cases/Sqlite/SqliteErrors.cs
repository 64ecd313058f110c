using Microsoft.Data.Sqlite;

namespace Hearsay.Cases;

/// <summary>Tells what SQLite's result codes mean for a case.</summary>
internal static class SqliteErrors
{
    // https://www.sqlite.org/rescode.html
    private const int Permission = 3;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Disk = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NoDatabase = 26;

    /// <summary>The extended code of a read that came back short: the file ends before it should.</summary>
    private const int ShortRead = 522;

    public static CaseException Of(string place, SqliteException error) =>
        error.SqliteErrorCode switch
        {
            Busy or Locked => CaseErrors.Busy(place, error),
            Permission or ReadOnly => CaseErrors.ReadOnly(place, error),
            Full => CaseErrors.NoRoom(place, error),
            Corrupt => CaseErrors.Damaged(place, "its database does not hold together", error),
            Disk when error.SqliteExtendedErrorCode == ShortRead => CaseErrors.Damaged(
                place,
                "its database is cut short",
                error
            ),
            NoDatabase => CaseErrors.NoCase(place, error),
            CannotOpen or Disk => CaseErrors.Unreadable(place, Words(error), error),
            _ => new CaseException("H308", $"{place} cannot be used ({Words(error)}).", error),
        };

    // "SQLite Error 14: 'unable to open database file'."
    private static string Words(SqliteException error)
    {
        var parts = error.Message.Split('\'', 2);
        return parts.Length == 2 ? parts[1].TrimEnd('.', '\'') : error.Message;
    }
}
