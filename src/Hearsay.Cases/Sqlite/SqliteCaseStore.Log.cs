namespace Hearsay.Cases;

internal sealed partial class SqliteCaseStore
{
    /// <summary>Whether a report of the case was taken out of a capture from that place.</summary>
    public bool HasCapture(string sha256, string address) =>
        _session.Number("SELECT 1 FROM captures WHERE sha256 = ?1 AND address = ?2", sha256, address) is not null;

    /// <summary>Whether the container of a report's capture, or a report's own capture, has that hash.</summary>
    public bool HasContainer(string sha256) =>
        _session.Number(
            "SELECT 1 WHERE EXISTS (SELECT 1 FROM captures WHERE container = ?1) "
                + "OR EXISTS (SELECT 1 FROM captures WHERE sha256 = ?1)",
            sha256
        )
            is not null;

    /// <summary>What does not stand in the custody log yet, in order.</summary>
    public IReadOnlyList<LogNote> ReadUnlogged() =>
        _session.Query(
            "SELECT id, action, target, hash FROM unlogged ORDER BY id",
            row => new LogNote(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3))
        );

    /// <summary>Forgets what stands in the log now, up to a number. Not brought to the disk: noting twice does no harm.</summary>
    public void ForgetUnlogged(long last)
    {
        _session.Script("PRAGMA synchronous = NORMAL");
        try
        {
            _session.Write(() => _session.Execute("DELETE FROM unlogged WHERE id <= ?1", last));
        }
        finally
        {
            _session.Script("PRAGMA synchronous = FULL");
        }
    }

    private void Note(string action, string target, string hash) =>
        _session.Execute("INSERT INTO unlogged (action, target, hash) VALUES (?1, ?2, ?3)", action, target, hash);
}
