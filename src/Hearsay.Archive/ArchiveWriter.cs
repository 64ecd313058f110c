using System.Buffers;

namespace Hearsay.Archive;

/// <summary>Adds to an archive. One writes at a time; what a method returned from is on the disk to stay.</summary>
/// <remarks>
/// A capture is written beside its place, brought to the disk, entered into the custody log and only then moved into its
/// place; so bytes in the archive without an entry, or an entry without its bytes, are never left by a process that was
/// killed. Not safe for use by several threads at once.
/// </remarks>
public sealed class ArchiveWriter : IDisposable
{
    private const int Step = 128 << 10;
    private readonly ArchiveLayout _layout;
    private readonly ArchiveWriterOptions _options;
    private readonly WriterLock _lock;
    private readonly LogWriter _log;
    private readonly StagedCaptures _staged;

    private ArchiveWriter(ArchiveLayout layout, ArchiveWriterOptions options, WriterLock taken)
    {
        (_layout, _options, _lock) = (layout, options, taken);
        Disk.MakeFolder(layout.Incoming);
        _log = LogWriter.Open(layout, options);
        _staged = new StagedCaptures(layout);
        try
        {
            LeftOver = _staged.Recover();
        }
        catch
        {
            _log.Dispose();
            throw;
        }
    }

    /// <summary>The folder, as a full path.</summary>
    public string Folder => _layout.Folder;

    /// <summary>The last entry of the custody log.</summary>
    public LogHead Head => _log.Head;

    /// <summary>How many files a run that was cut off had left unfinished, all of them removed when this was opened.</summary>
    public int LeftOver { get; }

    /// <summary>How many bytes of an unfinished entry were cut off the log when this was opened; an entry says so.</summary>
    public int Healed => _log.Healed;

    /// <summary>Opens an archive for writing, and makes it where there is none.</summary>
    /// <param name="folder">Its folder, which is made where there is none.</param>
    /// <param name="options">Who writes, and by which clock; null for the defaults.</param>
    /// <exception cref="ArchiveException">
    /// There is no room: H101; no permission: H102; the folder is unusable: H103; another writer is at it: H104; the log
    /// is damaged at its end: H106; a newer version wrote it: H108.
    /// </exception>
    public static ArchiveWriter Open(string folder, ArchiveWriterOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        options ??= new ArchiveWriterOptions();
        var layout = new ArchiveLayout(folder);
        return Guarded(
            layout,
            () =>
            {
                Disk.MakeFolder(layout.Folder);
                var taken = WriterLock.Take(layout, options.Wait);
                try
                {
                    return new ArchiveWriter(layout, options, taken);
                }
                catch
                {
                    taken.Dispose();
                    throw;
                }
            }
        );
    }

    /// <summary>Keeps bytes, enters them into the log and returns when both are on the disk.</summary>
    /// <remarks>The same bytes put twice are kept once and entered twice.</remarks>
    /// <exception cref="ArchiveException">As for <see cref="Open"/>, and too many bytes: H107. Nothing was added.</exception>
    public ArchivedCapture Put(ReadOnlySpan<byte> bytes, Obtaining obtaining)
    {
        var staged = Stage(bytes, obtaining);
        Commit();
        return staged;
    }

    /// <summary>Keeps a stream's bytes up to its end, as <see cref="Put"/> does, without holding them in memory.</summary>
    /// <exception cref="ArchiveException">As for <see cref="Put"/>. Errors of the stream itself are passed on as they are.</exception>
    public async Task<ArchivedCapture> PutAsync(
        Stream content,
        Obtaining obtaining,
        CancellationToken cancellationToken = default
    )
    {
        var staged = await StageAsync(content, obtaining, cancellationToken).ConfigureAwait(false);
        Commit();
        return staged;
    }

    /// <summary>Keeps bytes that <see cref="Commit"/> will enter; until then they count as never put.</summary>
    /// <remarks>For adding many: what is staged is entered and brought to the disk together.</remarks>
    public ArchivedCapture Stage(ReadOnlySpan<byte> bytes, Obtaining obtaining)
    {
        ArgumentNullException.ThrowIfNull(obtaining);
        try
        {
            using var file = new StagedFile(_layout, obtaining.Address, _options.MaxBytes);
            file.Append(bytes);
            return _staged.Add(file, obtaining);
        }
        catch (Exception error) when (ArchiveErrors.Knows(error))
        {
            throw ArchiveErrors.Of(Folder, error);
        }
    }

    /// <summary>Keeps a stream's bytes that <see cref="Commit"/> will enter; until then they count as never put.</summary>
    public async Task<ArchivedCapture> StageAsync(
        Stream content,
        Obtaining obtaining,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(obtaining);
        var buffer = ArrayPool<byte>.Shared.Rent(Step);
        StagedFile? file = null;
        try
        {
            file = Guarded(_layout, () => new StagedFile(_layout, obtaining.Address, _options.MaxBytes));
            int read;
            while ((read = await content.ReadAsync(buffer.AsMemory(), cancellationToken).ConfigureAwait(false)) > 0)
            {
                Guarded(_layout, () => file.Append(buffer.AsSpan(0, read)));
            }

            return Guarded(_layout, () => _staged.Add(file, obtaining));
        }
        finally
        {
            file?.Dispose();
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Enters what was staged into the log and returns when all of it is on the disk.</summary>
    /// <returns>The new entries, in the order of the staging.</returns>
    /// <exception cref="ArchiveException">It could not be entered: H101 to H103. None of it was.</exception>
    public IReadOnlyList<CustodyEntry> Commit() => Guarded(_layout, () => _staged.Commit(_log));

    /// <summary>Enters something that was done into the log and returns when it is on the disk.</summary>
    /// <param name="action">What was done: lower-case letters, digits and hyphens, e.g. <c>exported</c>.</param>
    /// <param name="details">What else there is to say.</param>
    /// <exception cref="ArgumentException">The action is no such word.</exception>
    /// <exception cref="ArchiveException">It could not be entered: H101 to H103.</exception>
    public CustodyEntry Record(string action, params IReadOnlyList<KeyValuePair<string, string>> details)
    {
        ArgumentException.ThrowIfNullOrEmpty(action);
        ArgumentNullException.ThrowIfNull(details);
        if (!action.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'))
        {
            throw new ArgumentException($"\"{action}\" has other characters than a-z, 0-9 and -.", nameof(action));
        }

        Commit();
        return Guarded(_layout, () => _log.Append([new CustodyDraft(action) { Details = details }])[0]);
    }

    /// <summary>Keeps the answer of a timestamping authority beside the log and enters that into it.</summary>
    /// <param name="query">What was asked.</param>
    /// <param name="answer">The answer, of the media type <c>application/timestamp-reply</c>.</param>
    /// <param name="authority">Who was asked, such as its address.</param>
    /// <exception cref="ArchiveException">It is no answer to this question: H127. It cannot be kept: H101 to H103.</exception>
    public CustodyEntry KeepProof(TimestampQuery query, ReadOnlyMemory<byte> answer, string authority)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(authority);
        var token = query.ReadAnswer(answer, authority);
        var bytes = token.AsSignedCms().Encode();
        var name = Guarded(_layout, () => ProofFile.Write(_layout, query.Head, bytes));
        return Record(
            CustodyActions.Timestamped,
            KeyValuePair.Create("head", query.Head.ToString()),
            KeyValuePair.Create("time", Stamp.Write(token.TokenInfo.Timestamp)),
            KeyValuePair.Create("authority", authority),
            KeyValuePair.Create("token", name),
            KeyValuePair.Create("sha256", Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)))
        );
    }

    /// <summary>Lets the next writer in. What was staged and not committed is thrown away.</summary>
    public void Dispose()
    {
        try
        {
            _staged.Discard();
        }
        catch (Exception error) when (ArchiveErrors.Knows(error))
        {
            // The next writer removes it.
        }

        _log.Dispose();
        _lock.Dispose();
    }

    private static void Guarded(ArchiveLayout layout, Action work) =>
        Guarded(
            layout,
            () =>
            {
                work();
                return 0;
            }
        );

    private static T Guarded<T>(ArchiveLayout layout, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception error) when (ArchiveErrors.Knows(error))
        {
            throw ArchiveErrors.Of(layout.Folder, error);
        }
    }
}
