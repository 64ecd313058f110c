using Microsoft.Data.Sqlite;

namespace Hearsay.Cases;

/// <summary>Values of rows that may be missing.</summary>
internal static class SqliteRows
{
    public static string? Text(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);

    public static long? Whole(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetInt64(column);

    public static double? Real(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetDouble(column);

    public static DateTimeOffset At(this SqliteDataReader row, int column) => Moment.Parse(row.GetString(column));

    /// <summary>An agent that stands in three columns: kind, name, version.</summary>
    public static Agent Agent(this SqliteDataReader row, int column) =>
        new(
            row.GetString(column) == "person" ? AgentKind.Person : AgentKind.Software,
            row.GetString(column + 1),
            row.GetString(column + 2)
        );
}
