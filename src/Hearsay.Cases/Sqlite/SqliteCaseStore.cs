using Microsoft.Data.Sqlite;

namespace Hearsay.Cases;

/// <summary>Keeps a case in one SQLite database.</summary>
/// <remarks>
/// The log is written ahead and synchronised at every commit, so that what was acknowledged survives a loss of power, and
/// readers go on reading what was there before.
/// </remarks>
internal sealed partial class SqliteCaseStore : ICaseStore
{
    // A page cache of 64 MiB, in KiB as SQLite wants it: adding to a large case touches many pages.
    private const string Settings =
        "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; "
        + "PRAGMA mmap_size = 1073741824; PRAGMA trusted_schema = OFF";

    private readonly SqliteSession _session;
    private readonly string _place;
    private readonly TimeProvider _clock;

    // A case of before there were such tables that cannot be written stays as it is.
    private readonly Lazy<bool> _hasOutlook;

    private SqliteCaseStore(SqliteSession session, string place, TimeProvider clock)
    {
        (_session, _place, _clock) = (session, place, clock);
        _hasOutlook = new(() =>
            session.Number("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'forecasts'") is not null
        );
        _session.Script(Settings);
    }

    /// <summary>Makes a case.</summary>
    /// <param name="path">The database; there is none yet.</param>
    /// <param name="place">What to call it in errors.</param>
    /// <param name="name">What people call the case.</param>
    /// <param name="by">Who makes it.</param>
    /// <param name="clock">Where moments are read from.</param>
    public static SqliteCaseStore Create(string path, string place, string name, Agent by, TimeProvider clock)
    {
        var store = OpenWith(path, place, SqliteOpenMode.ReadWriteCreate, clock, SqliteOpening.Patience);
        try
        {
            store._session.Script("PRAGMA journal_mode = WAL");
            SqliteSchema.Migrate(store._session, place, SqliteSchema.Latest);
            store._session.Write(() =>
                store._session.Execute(
                    "INSERT INTO head (one, id, name, made_at, made_by) VALUES (1, ?1, ?2, ?3, ?4)",
                    Guid.NewGuid().ToString("N"),
                    name,
                    store.Now(),
                    SharedNames.Agent(store._session, by)
                )
            );
            return store;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <summary>Opens a case, and brings it to the latest schema where it may be written.</summary>
    /// <param name="path">The database.</param>
    /// <param name="place">What to call it in errors.</param>
    /// <param name="write">Whether it will be written.</param>
    /// <param name="clock">Where moments are read from.</param>
    /// <param name="patience">How long another writer is waited for; null for two seconds.</param>
    public static SqliteCaseStore Open(
        string path,
        string place,
        bool write,
        TimeProvider clock,
        TimeSpan? patience = null
    )
    {
        var store = write
            ? OpenWith(path, place, SqliteOpenMode.ReadWrite, clock, patience ?? SqliteOpening.Patience)
            : new SqliteCaseStore(SqliteOpening.ForReading(path, place), place, clock);
        try
        {
            var version = SqliteSchema.ReadVersion(store._session, place);
            if (version == 0)
            {
                throw CaseErrors.NoCase(place);
            }

            if (write)
            {
                // A case that came out of a pack has no log beside it yet, and then readers would wait.
                store._session.Script("PRAGMA journal_mode = WAL");
            }

            if (version < SqliteSchema.Latest)
            {
                SqliteSchema.Migrate(store._session, place, SqliteSchema.Latest);
            }

            return store;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    public CaseHead ReadHead() =>
        _session
            .Query(
                "SELECT h.id, h.name, h.made_at, a.kind, a.name, a.version, "
                    + "(SELECT value FROM decisions d WHERE d.verb = 'rename' "
                    + "AND NOT EXISTS (SELECT 1 FROM decisions u WHERE u.undoes = d.id) ORDER BY d.id DESC LIMIT 1) "
                    + "FROM head h JOIN agents a ON a.id = h.made_by",
                row => new CaseHead(
                    row.GetString(0),
                    row.Text(6) ?? row.GetString(1),
                    row.At(2),
                    row.Agent(3),
                    SqliteSchema.Latest
                )
            )
            .FirstOrDefault()
        ?? throw CaseErrors.Damaged(_place, "it says nothing of itself");

    public CaseCounts Count() =>
        _session
            .Query(
                "SELECT (SELECT count(*) FROM reports WHERE removed IS NULL), (SELECT count(*) FROM reports WHERE removed IS NOT NULL), "
                    + "(SELECT count(DISTINCT sha256) FROM captures), "
                    + "coalesce(sum(claims), 0), coalesce(sum(findings), 0), (SELECT count(*) FROM decisions) "
                    + "FROM reports WHERE removed IS NULL",
                row => new CaseCounts(
                    row.GetInt64(0),
                    row.GetInt64(1),
                    row.GetInt64(2),
                    row.GetInt64(3),
                    row.GetInt64(4),
                    row.GetInt64(5)
                )
            )
            .Single();

    public void Dispose() => _session.Dispose();

    private static SqliteCaseStore OpenWith(
        string path,
        string place,
        SqliteOpenMode mode,
        TimeProvider clock,
        TimeSpan patience
    ) => new(SqliteSession.Open(path, place, mode, patience), place, clock);

    private string Now() => Moment.Of(_clock.GetUtcNow());
}
