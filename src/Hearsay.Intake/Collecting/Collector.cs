using System.Runtime.CompilerServices;
using Hearsay.Archive;

namespace Hearsay.Intake;

/// <summary>Obtains files and addresses and keeps each in an archive.</summary>
/// <remarks>
/// What has been given back is on the disk. A run may be stopped at any point, and running it again does the rest: the
/// archive itself says what there is.
/// </remarks>
public sealed class Collector
{
    private readonly ArchiveWriter _archive;
    private readonly CollectOptions _options;
    private readonly KnownPlaces _known;

    /// <summary>Prepares to collect into an archive.</summary>
    /// <param name="archive">Where captures are kept; the caller closes it.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <exception cref="ArchiveException">Its log cannot be read: H106.</exception>
    public Collector(ArchiveWriter archive, CollectOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(archive);
        (_archive, _options) = (archive, options ?? new CollectOptions());
        _known = KnownPlaces.Of(CaptureArchive.Open(archive.Folder));
    }

    /// <summary>Collects places in turn; what cannot be obtained is told, and the rest goes on.</summary>
    /// <param name="places">Paths, web addresses, or "-" for standard input.</param>
    /// <param name="cancellationToken">Ends it early; what was given back stays.</param>
    /// <exception cref="ArchiveException">The archive cannot keep anything more: H101 to H103, H107.</exception>
    public async IAsyncEnumerable<Collected> CollectAsync(
        IEnumerable<string> places,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(places);
        foreach (var place in places)
        {
            yield return await CollectAsync(place, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<Collected> CollectAsync(string place, CancellationToken stop)
    {
        try
        {
            return CaptureSource.IsAddress(place)
                ? await FetchAsync(place, stop).ConfigureAwait(false)
                : await ReadAsync(place, stop).ConfigureAwait(false);
        }
        catch (IntakeException error)
        {
            return new Collected(place, null, false, new IntakeFailure(place, error.Code, error.Message));
        }
    }

    private async Task<Collected> FetchAsync(string place, CancellationToken stop)
    {
        if (
            !_options.Again
            && Uri.TryCreate(place, UriKind.Absolute, out var address)
            && _known.Find(address) is { } known
        )
        {
            return new Collected(place, known, false, null);
        }

        var capture = await CaptureSource.ReadAsync(place, _options.Capture, stop).ConfigureAwait(false);
        return Kept(place, _archive.Put(capture.Bytes.Span, capture.Obtaining));
    }

    private async Task<Collected> ReadAsync(string place, CancellationToken stop)
    {
        using var stream = place == "-" ? Console.OpenStandardInput() : CaptureSource.Open(place);
        var obtaining = FileReader.HowOf(stream, place, _options.Capture.Clock);
        if (!_options.Again && obtaining.Changed is { } changed && _known.Find(place, changed) is { } known)
        {
            return new Collected(place, known, false, null);
        }

        try
        {
            return Kept(place, await _archive.PutAsync(stream, obtaining, stop).ConfigureAwait(false));
        }
        catch (IOException error)
        {
            throw IntakeErrors.Unreadable(place, error);
        }
    }

    private Collected Kept(string place, ArchivedCapture capture)
    {
        _known.Add(capture);
        return new Collected(place, capture, true, null);
    }
}
