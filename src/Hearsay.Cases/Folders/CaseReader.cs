using Hearsay.Archive;

namespace Hearsay.Cases;

/// <summary>A case opened for reading: nothing in it is changed, and no writer is waited for.</summary>
public sealed class CaseReader : IDisposable
{
    private CaseReader(ICaseStore store, CaptureArchive archive, string folder) =>
        (Store, Archive, Folder) = (store, archive, folder);

    /// <summary>The case's folder, as a full path.</summary>
    public string Folder { get; }

    /// <summary>The reports, readings and decisions; only its methods that read may be called.</summary>
    public ICaseStore Store { get; }

    /// <summary>The captures and the custody log.</summary>
    public CaptureArchive Archive { get; }

    /// <summary>Whether a folder holds a case.</summary>
    public static bool IsCase(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return new CaseLayout(folder).Exists;
    }

    /// <summary>Opens a case.</summary>
    /// <exception cref="CaseException">H300 to H308: there is none, or it cannot be read.</exception>
    /// <exception cref="ArchiveException">H100 to H108: its archive cannot be read.</exception>
    public static CaseReader Open(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var layout = new CaseLayout(folder);
        if (!layout.Exists)
        {
            throw CaseErrors.NoSuchCase(folder);
        }

        var store = SqliteCaseStore.Open(layout.Database, folder, write: false, TimeProvider.System);
        try
        {
            return new CaseReader(store, CaptureArchive.Open(layout.Folder), layout.Folder);
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <summary>The reports one after another, in order of their numbers, each with all that is known of it.</summary>
    /// <param name="query">Which ones; null for all that are in the case, every version.</param>
    /// <exception cref="CaseException">H304, H308: the database is damaged or cannot be read.</exception>
    public IEnumerable<CaseReport> ReadReports(ReportQuery? query = null) =>
        Store
            .List(query ?? new ReportQuery())
            .Select(entry => new CaseReport(
                entry,
                Store.ReadText(entry.Id),
                Store.ReadCaptures(entry.Id),
                Store.ReadStatements(entry.Id),
                Store.ReadWarnings(entry.Id)
            ));

    /// <inheritdoc/>
    public void Dispose() => Store.Dispose();
}
