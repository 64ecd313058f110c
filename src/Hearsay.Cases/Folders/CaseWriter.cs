using Hearsay.Archive;
using Hearsay.Intake;
using Hearsay.Reading;

namespace Hearsay.Cases;

/// <summary>A case opened for writing. One writes at a time; what a method returned from is on the disk to stay.</summary>
/// <remarks>
/// Captures go first, then what was read, then the note in the custody log. A process that is killed in between leaves at
/// most captures without a report, which verifying passes over, and notes that the next writer makes up for.
/// </remarks>
public sealed class CaseWriter : IDisposable
{
    private readonly ArchiveWriter _archive;
    private readonly SqliteCaseStore _store;
    private HashSet<(string Address, int? Status, string Sha256)>? _refusals;

    private CaseWriter(ArchiveWriter archive, SqliteCaseStore store)
    {
        (_archive, _store) = (archive, store);
        NoteInLog();
    }

    /// <summary>The reports, readings and decisions, for reading: what is written through it alone stands in no custody log.</summary>
    public ICaseStore Store => _store;

    /// <summary>Makes a case in a folder that does not exist yet, or is empty.</summary>
    /// <exception cref="CaseException">H301: something is there; H306 to H308: it cannot be written.</exception>
    /// <exception cref="ArchiveException">H101 to H103: it cannot be written.</exception>
    public static CaseHead Create(string folder, string name, Agent by, TimeProvider clock)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(by);
        var layout = new CaseLayout(folder);
        layout.CheckFree();
        var made = layout.Beside();
        try
        {
            using (ArchiveWriter.Open(made, Options(by, clock, TimeSpan.Zero))) { }

            CaseHead head;
            using (var store = SqliteCaseStore.Create(Path.Combine(made, "case.db"), folder, name, by, clock))
            {
                head = store.ReadHead();
            }

            layout.MoveHere(made);
            return head;
        }
        catch (Exception error)
        {
            FileFaults.Discard(made);
            throw FileFaults.Of(folder, error) ?? error;
        }
    }

    /// <summary>Opens a case.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="by">Who writes.</param>
    /// <param name="clock">Where moments are read from.</param>
    /// <param name="wait">How long another writer is waited for; null for two seconds.</param>
    /// <exception cref="CaseException">H300 to H308: there is none, it cannot be written, or somebody else is writing.</exception>
    /// <exception cref="ArchiveException">H101 to H108: its archive cannot be written.</exception>
    public static CaseWriter Open(string folder, Agent by, TimeProvider clock, TimeSpan? wait = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(by);
        var layout = new CaseLayout(folder);
        if (!layout.Exists)
        {
            throw CaseErrors.NoSuchCase(folder);
        }

        ArchiveWriter? archive = null;
        SqliteCaseStore? store = null;
        try
        {
            archive = ArchiveWriter.Open(layout.Folder, Options(by, clock, wait ?? SqliteOpening.Patience));
            store = SqliteCaseStore.Open(layout.Database, folder, write: true, clock);
            return new CaseWriter(archive, store);
        }
        catch (Exception error)
        {
            store?.Dispose();
            archive?.Dispose();
            throw FileFaults.Of(folder, error) ?? error;
        }
    }

    /// <summary>Adds reports with their captures, in order, all or none of them.</summary>
    /// <returns>What came of each.</returns>
    public IReadOnlyList<AddedReport> Add(IReadOnlyList<NewReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        foreach (var capture in Unkept(reports))
        {
            _archive.Stage(capture.Bytes.Span, capture.Obtaining);
        }

        foreach (var container in UnkeptContainers(reports))
        {
            Stage(container);
        }

        _archive.Commit();
        var added = _store.Add(reports);
        NoteInLog();
        return added;
    }

    /// <summary>Keeps what a server answered instead of a page: a capture, and no report. The same answer is kept once.</summary>
    /// <exception cref="ArchiveException">H101 to H103: it cannot be kept.</exception>
    public void KeepRefusal(Capture answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        _refusals ??=
        [
            .. CaptureArchive
                .Open(_archive.Folder)
                .ReadLog()
                .Select(entry => entry.Capture)
                .OfType<ArchivedCapture>()
                .Select(kept => (kept.Obtaining.Address, kept.Obtaining.Status, kept.Sha256)),
        ];
        if (_refusals.Add((answer.Address, answer.Obtaining.Status, answer.Sha256)))
        {
            _archive.Put(answer.Bytes.Span, answer.Obtaining);
        }
    }

    /// <summary>Keeps another reading of a report, as <see cref="ICaseStore.ReadAgain"/> does.</summary>
    public ReadingChange ReadAgain(long report, ReportReading reading, Agent reader)
    {
        var change = _store.ReadAgain(report, reading, reader);
        NoteInLog();
        return change;
    }

    /// <summary>Appends a decision, as <see cref="ICaseStore.Decide"/> does.</summary>
    public Decision Decide(NewDecision decision)
    {
        var made = _store.Decide(decision);
        NoteInLog();
        return made;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _store.Dispose();
        _archive.Dispose();
    }

    // The captures that no report of the case was taken out of before: what was obtained again from the same place with
    // the same bytes is no new evidence, but from another place it is.
    private IEnumerable<Capture> Unkept(IReadOnlyList<NewReport> reports)
    {
        var seen = new HashSet<(string, string)>();
        foreach (var added in reports)
        {
            var capture = added.Report.Capture;
            if (
                seen.Add((capture.Sha256, capture.Address))
                && !capture.IsArchived
                && !_store.HasCapture(capture.Sha256, capture.Address)
            )
            {
                yield return capture;
            }
        }
    }

    // A mailbox or a web archive is kept as it came too: what was taken out of it has no headers and no neighbours.
    private IEnumerable<ContainedIn> UnkeptContainers(IReadOnlyList<NewReport> reports)
    {
        var seen = new HashSet<string>();
        foreach (var added in reports)
        {
            if (
                Containers.OutermostOf(added.Report.Capture) is { } container
                && seen.Add(container.Sha256)
                && !_store.HasContainer(container.Sha256)
                && reports.All(report => report.Report.Capture.Sha256 != container.Sha256)
            )
            {
                yield return container;
            }
        }
    }

    private void Stage(ContainedIn container)
    {
        using var bytes = container.Open();
        if (bytes is null)
        {
            return;
        }

        var obtaining =
            container.Obtaining ?? new Obtaining { Address = container.Address, Method = ObtainingMethods.Given };
        var staged = _archive.StageAsync(bytes, obtaining).GetAwaiter().GetResult();
        if (staged.Sha256 != container.Sha256)
        {
            throw CaseErrors.Changed(container.Address);
        }
    }

    private void NoteInLog()
    {
        var notes = _store.ReadUnlogged();
        foreach (var same in notes.GroupBy(note => note.Action))
        {
            _archive.Record(same.Key, [.. same.Select(note => KeyValuePair.Create(note.Target, note.Hash))]);
        }

        if (notes.Count > 0)
        {
            _store.ForgetUnlogged(notes[^1].Id);
        }
    }

    private static ArchiveWriterOptions Options(Agent by, TimeProvider clock, TimeSpan wait) =>
        new()
        {
            Person = by.Name,
            Clock = clock,
            Wait = wait,
        };
}
