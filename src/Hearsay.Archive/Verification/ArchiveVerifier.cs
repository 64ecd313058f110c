namespace Hearsay.Archive;

/// <summary>Holds an archive against its custody log, byte by byte. Nothing is changed, and nobody is waited for.</summary>
public static class ArchiveVerifier
{
    /// <summary>Verifies an archive.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="options">What else it is held against; null for nothing.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="ArchiveException">There is no archive: H100. Its folder or its log cannot be read: H103.</exception>
    public static VerificationReport Verify(
        string folder,
        VerificationOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        options ??= new VerificationOptions();
        var layout = new ArchiveLayout(folder);
        var search = new SpotSearch(options.Guesses);
        try
        {
            // In this order, because a writer goes the other way: whatever is in its place has its entry by now, and what
            // was noted as the log's end is in it.
            var files = CaptureFiles.Of(layout);
            var noted = HeadNote.Read(layout.Head);
            if (!File.Exists(layout.Log) && noted is null && files.Captures.Count == 0)
            {
                throw ArchiveErrors.NoArchive(folder);
            }

            var lines = File.Exists(layout.Log) ? LogLines.Read(layout.Log) : [];
            var heads = noted is { } note ? options.Heads.Prepend(note) : options.Heads;
            var log = LogCheck.Of(lines, heads, search);
            var captures = new CaptureCheck(layout, new DamageFinder(search), options.Progress);
            captures.Check(log, files, cancellationToken);
            var proofs = new ProofCheck(layout, options.Authorities);
            proofs.Check(log);
            return Report(log, captures, proofs, files, options);
        }
        catch (Exception error) when (ArchiveErrors.Knows(error))
        {
            throw ArchiveErrors.Unusable(folder, error);
        }
    }

    private static VerificationReport Report(
        LogCheck log,
        CaptureCheck captures,
        ProofCheck proofs,
        CaptureFiles files,
        VerificationOptions options
    )
    {
        var report = new VerificationReport
        {
            Faults = [.. log.Faults, .. captures.Faults, .. proofs.Faults],
            Notices = [.. log.Notices, .. NoticesOf(files)],
            Entries = log.Entries,
            Captures = captures.Checked,
            Bytes = captures.Bytes,
            Head = log.Head,
            Proofs = proofs.Proofs,
            Proves = [],
            DoesNotProve = [],
        };
        return report with
        {
            Proves = Conclusions.Proven(report, options),
            DoesNotProve = Conclusions.NotProven(report, options),
        };
    }

    private static IEnumerable<string> NoticesOf(CaptureFiles files)
    {
        if (files.Incoming > 0)
        {
            yield return $"{Files(files.Incoming)} in captures/incoming: being written, or left by a run that was stopped. They were never acknowledged, and the next writing removes them.";
        }

        if (files.Damaged > 0)
        {
            yield return $"{Files(files.Damaged)} in captures/damaged: set aside when the same bytes were captured again.";
        }
    }

    private static string Files(int count) => count == 1 ? "1 file lies" : $"{ArchiveFaults.N(count)} files lie";
}
