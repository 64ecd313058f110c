using System.Runtime.CompilerServices;
using Hearsay.Archive;

namespace Hearsay.Intake;

/// <summary>Obtains files and addresses and keeps each in an archive.</summary>
/// <remarks>
/// What has been given back is on the disk. A run may be stopped at any point, and running it again does the rest: the
/// archive itself says what there is. Files come first, in their order, then addresses, as they answer.
/// </remarks>
public sealed class Collector
{
    private readonly ArchiveWriter _archive;
    private readonly CollectOptions _options;
    private readonly KnownPlaces _known;
    private readonly AddressQueue _queue = new();
    private readonly FetchRound _round;
    private readonly Queue<Collected> _told = new();

    // What was asked for in this run, by what servers would see of it; whether it was named by the caller or by a feed.
    private readonly Dictionary<string, bool> _asked = new(StringComparer.Ordinal);

    /// <summary>Prepares to collect into an archive.</summary>
    /// <param name="archive">Where captures are kept; the caller closes it.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <exception cref="ArchiveException">Its log cannot be read: H106.</exception>
    public Collector(ArchiveWriter archive, CollectOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(archive);
        (_archive, _options) = (archive, options ?? new CollectOptions());
        _known = KnownPlaces.Of(CaptureArchive.Open(archive.Folder));
        _round = new FetchRound(_queue, _options.Capture);
    }

    /// <summary>How many addresses are known of that are still to be fetched.</summary>
    public int Left => _round.Left;

    /// <summary>Collects places; what cannot be obtained is told, and the rest goes on.</summary>
    /// <param name="places">Paths of files and folders, web addresses, or "-" for standard input. A list of addresses stands for these.</param>
    /// <param name="cancellationToken">Ends it early; what was given back stays.</param>
    /// <exception cref="ArchiveException">The archive cannot keep anything more: H101 to H103, H107.</exception>
    public async IAsyncEnumerable<Collected> CollectAsync(
        IEnumerable<string> places,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(places);
        foreach (var (place, isNamed) in places.SelectMany(FilesOf))
        {
            await CollectAsync(place, isNamed, cancellationToken).ConfigureAwait(false);
            while (_told.TryDequeue(out var one))
            {
                yield return one;
            }
        }

        while (_told.TryDequeue(out var last))
        {
            yield return last;
        }

        await foreach (var fetched in _round.RunAsync(cancellationToken).ConfigureAwait(false))
        {
            Keep(fetched);
            while (_told.TryDequeue(out var one))
            {
                yield return one;
            }
        }
    }

    private IEnumerable<(string Place, bool IsNamed)> FilesOf(string place)
    {
        if (place == "-" || CaptureSource.IsAddress(place) || !Directory.Exists(place))
        {
            yield return (place, true);
            yield break;
        }

        List<IntakeException> closed = [];
        foreach (var file in FolderFiles.Find(place, closed, furniture: true))
        {
            yield return (file, false);
        }

        closed.ForEach(error => Fail(place, error));
    }

    private async Task CollectAsync(string place, bool isNamed, CancellationToken stop)
    {
        if (CaptureSource.IsAddress(place))
        {
            Ask(place, isNamed: true);
            return;
        }

        try
        {
            await ReadAsync(place, isNamed, stop).ConfigureAwait(false);
        }
        catch (IntakeException error)
        {
            Fail(place, error);
        }
        catch (IOException error)
        {
            Fail(place, IntakeErrors.Unreadable(place, error));
        }
    }

    private async Task ReadAsync(string place, bool isNamed, CancellationToken stop)
    {
        using var stream = place == "-" ? Console.OpenStandardInput() : CaptureSource.Open(place);
        var obtaining = FileReader.HowOf(stream, place, _options.Capture.Clock);
        var head = new byte[FormatDetector.HeadLength];
        head = head[..FileReader.ReadHead(stream, head, place)];
        using var whole = new HeadedStream(head, stream);
        if (isNamed && AddressList.IsList(head))
        {
            foreach (
                var address in AddressList.Read(CaptureSource.ReadStream(whole, place, _options.Capture).Bytes.Span)
            )
            {
                Ask(address, isNamed: true);
            }

            return;
        }

        var known = obtaining.Changed is { } changed && !_options.Again ? _known.Find(place, changed) : null;
        var capture = known ?? await _archive.PutAsync(whole, obtaining, stop).ConfigureAwait(false);
        Tell(place, capture, isNew: known is null);
        if (
            isNamed
            && _options.Sources
            && capture.Length <= _options.Capture.MaxBytes
            && NamedAddresses.Has(head, place)
        )
        {
            Follow(place, () => new Capture(CaptureArchive.Open(_archive.Folder).ReadCapture(capture.Sha256), place));
        }
    }

    // What is there already is told as such; a feed is asked again, because it may name something new.
    private void Ask(string address, bool isNamed)
    {
        if (!_asked.TryAdd(AddressQueue.KeyOf(address), isNamed))
        {
            return;
        }

        if (!_options.Again && _known.Find(address) is { } known && !(isNamed && _options.Sources && IsNaming(known)))
        {
            Tell(address, known, isNew: false);
            return;
        }

        _queue.Add(address);
    }

    private void Keep(FetchRound.Fetched fetched)
    {
        var known = _options.Again ? null : _known.Find(fetched.Address);
        if (fetched.Capture is { } capture)
        {
            var isNew = known?.Sha256 != capture.Sha256;
            Tell(fetched.Address, isNew ? _archive.Put(capture.Bytes.Span, capture.Obtaining) : known!, isNew);
            FollowNamed(fetched.Address, () => capture);
            return;
        }

        var refusal = KeepRefusal(fetched);
        _told.Enqueue(new Collected(fetched.Address, refusal.Capture, refusal.IsNew, fetched.Failure));
        if (known is not null)
        {
            FollowNamed(fetched.Address, () => Kept(known));
        }
    }

    // The same answer again is nothing new; whoever wants each kept says --again.
    private (ArchivedCapture? Capture, bool IsNew) KeepRefusal(FetchRound.Fetched fetched)
    {
        if (fetched.Failure?.Answer is not { } answer)
        {
            return (null, false);
        }

        var known = _options.Again ? null : _known.FindRefusal(fetched.Address);
        if (known is not null && (known.Sha256, known.Obtaining.Status) == (answer.Sha256, answer.Obtaining.Status))
        {
            return (known, false);
        }

        var kept = _archive.Put(answer.Bytes.Span, answer.Obtaining);
        _known.Add(kept);
        return (kept, true);
    }

    private void FollowNamed(string address, Func<Capture> read)
    {
        if (_options.Sources && _asked[AddressQueue.KeyOf(address)])
        {
            Follow(address, read);
        }
    }

    // One step only: what a feed names is not followed in its turn.
    private void Follow(string place, Func<Capture> read)
    {
        try
        {
            foreach (var address in NamedAddresses.In(read()))
            {
                Ask(address, isNamed: false);
            }
        }
        catch (IntakeException error)
        {
            Fail(place, error);
        }
    }

    private bool IsNaming(ArchivedCapture capture)
    {
        using var stream = CaptureArchive.Open(_archive.Folder).OpenCapture(capture.Sha256);
        var head = new byte[FormatDetector.HeadLength];
        var read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return NamedAddresses.Has(head.AsSpan(0, read), capture.Obtaining.Address);
    }

    private Capture Kept(ArchivedCapture capture) =>
        new(CaptureArchive.Open(_archive.Folder).ReadCapture(capture.Sha256), capture.Obtaining);

    private void Tell(string place, ArchivedCapture capture, bool isNew)
    {
        if (isNew)
        {
            _known.Add(capture);
        }

        _told.Enqueue(new Collected(place, capture, isNew, null));
    }

    private void Fail(string place, IntakeException error) =>
        _told.Enqueue(new Collected(place, null, false, new IntakeFailure(place, error.Code, error.Message)));
}
