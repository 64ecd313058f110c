using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Hearsay.Cases;

/// <summary>One connection, with the statements that it has prepared.</summary>
internal sealed class SqliteSession : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _prepared = [];
    private readonly string _place;

    private SqliteSession(SqliteConnection connection, string place) => (_connection, _place) = (connection, place);

    /// <summary>Opens a database.</summary>
    /// <param name="source">Its path, or a URI.</param>
    /// <param name="place">What to call it in errors.</param>
    /// <param name="mode">Whether it may be written or made.</param>
    /// <param name="patience">How long a lock is waited for.</param>
    public static SqliteSession Open(string source, string place, SqliteOpenMode mode, TimeSpan patience)
    {
        var options = new SqliteConnectionStringBuilder
        {
            DataSource = source,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = Math.Max(1, (int)patience.TotalSeconds),
        };
        var connection = Connect(options.ConnectionString, place);
        try
        {
            connection.Open();
            // The command's own waiting polls; SQLite's does too, but it gives up first and says why.
            connection.CreateFunction<string?, string?>("fold", SearchFold.Of, isDeterministic: true);
            raw.sqlite3_busy_timeout(connection.Handle, (int)patience.TotalMilliseconds);
            return new SqliteSession(connection, place);
        }
        catch (SqliteException error)
        {
            connection.Dispose();
            throw SqliteErrors.Of(place, error);
        }
    }

    // The published command has SQLite in a file beside it; whoever moves one of the two finds out here.
    private static SqliteConnection Connect(string options, string place)
    {
        try
        {
            return new SqliteConnection(options);
        }
        catch (Exception error) when (error is TypeInitializationException or DllNotFoundException)
        {
            throw CaseErrors.NoLibrary(place, error);
        }
    }

    /// <summary>Runs a statement; its parameters are numbered from <c>?1</c>.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Execute(string sql, params ReadOnlySpan<object?> values)
    {
        try
        {
            return Prepare(sql, values).ExecuteNonQuery();
        }
        catch (SqliteException error)
        {
            throw SqliteErrors.Of(_place, error);
        }
    }

    /// <summary>Runs an INSERT.</summary>
    /// <returns>The new row's id.</returns>
    public long Insert(string sql, params ReadOnlySpan<object?> values)
    {
        Execute(sql, values);
        return raw.sqlite3_last_insert_rowid(_connection.Handle);
    }

    /// <summary>Runs a query, and makes something of each row.</summary>
    public List<T> Query<T>(string sql, Func<SqliteDataReader, T> make, params ReadOnlySpan<object?> values)
    {
        try
        {
            using var reader = Prepare(sql, values).ExecuteReader();
            var rows = new List<T>();
            while (reader.Read())
            {
                rows.Add(make(reader));
            }

            return rows;
        }
        catch (SqliteException error)
        {
            throw SqliteErrors.Of(_place, error);
        }
    }

    /// <summary>The first row's first value as a number; null where there is no row, or it is null.</summary>
    public long? Number(string sql, params ReadOnlySpan<object?> values) =>
        Query(sql, row => row.IsDBNull(0) ? (long?)null : row.GetInt64(0), values).FirstOrDefault();

    /// <summary>Does some work in one transaction that holds the only right to write.</summary>
    public T Write<T>(Func<T> work)
    {
        Execute("BEGIN IMMEDIATE");
        return InTransaction(work);
    }

    /// <summary>Does some reading in one transaction, so that all of it sees the same case.</summary>
    public T Read<T>(Func<T> work)
    {
        Execute("BEGIN");
        return InTransaction(work);
    }

    /// <summary>Runs many statements that stand behind one another and give nothing back.</summary>
    public void Script(string sql)
    {
        try
        {
            using var command = _connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
        catch (SqliteException error)
        {
            throw SqliteErrors.Of(_place, error);
        }
    }

    public void Dispose()
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    private T InTransaction<T>(Func<T> work)
    {
        try
        {
            var result = work();
            Execute("COMMIT");
            return result;
        }
        catch
        {
            // SQLite itself has taken back what a full disk interrupted; then there is nothing left to take back.
            if (raw.sqlite3_get_autocommit(_connection.Handle) == 0)
            {
                Script("ROLLBACK");
            }

            throw;
        }
    }

    private SqliteCommand Prepare(string sql, ReadOnlySpan<object?> values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = $"?{i + 1}" });
            }

            _prepared.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command;
    }
}
