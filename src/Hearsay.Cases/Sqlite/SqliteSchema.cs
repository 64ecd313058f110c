using System.Globalization;

namespace Hearsay.Cases;

/// <summary>The schema's numbered steps forward, one file each; a database says in <c>user_version</c> which it has taken.</summary>
internal static class SqliteSchema
{
    // "HSAY": tells a case from any other database.
    private const long Application = 0x48534159;
    private const string Folder = "migrations/";

    private static readonly string[] Steps =
    [
        .. typeof(SqliteSchema)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The number of the last step.</summary>
    public static int Latest => Steps.Length;

    /// <summary>Takes the steps that a database has not taken yet, all or none of them.</summary>
    /// <param name="session">The database.</param>
    /// <param name="place">What to call it in errors.</param>
    /// <param name="until">The last step to take.</param>
    public static void Migrate(SqliteSession session, string place, int until)
    {
        if (ReadVersion(session, place) >= until)
        {
            return;
        }

        session.Write(() =>
        {
            // Somebody else may have been faster.
            var version = (int)session.Number("PRAGMA user_version")!.Value;
            for (var step = version; step < until; step++)
            {
                session.Script(ReadStep(step));
            }

            session.Script($"PRAGMA application_id = {Text(Application)}; PRAGMA user_version = {Text(until)}");
            return 0;
        });
    }

    /// <summary>Which step a database has taken.</summary>
    /// <exception cref="CaseException">It is no case, or one of a newer Hearsay.</exception>
    public static int ReadVersion(SqliteSession session, string place)
    {
        var version = (int)session.Number("PRAGMA user_version")!.Value;
        var application = session.Number("PRAGMA application_id");
        var empty = version == 0 && session.Number("SELECT count(*) FROM sqlite_schema") == 0;
        if (!empty && application != Application)
        {
            throw CaseErrors.NoCase(place);
        }

        return version > Latest ? throw CaseErrors.Newer(place, version, Latest) : version;
    }

    private static string ReadStep(int index)
    {
        using var stream = typeof(SqliteSchema).Assembly.GetManifestResourceStream(Steps[index])!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
