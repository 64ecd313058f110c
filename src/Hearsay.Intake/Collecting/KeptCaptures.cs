using Hearsay.Archive;

namespace Hearsay.Intake;

/// <summary>The latest capture of each address in an archive, so that it need not be fetched again.</summary>
/// <remarks>The log is read when the first address is asked for, and once. Safe for use by several threads at once.</remarks>
public sealed class KeptCaptures
{
    private readonly CaptureOptions _options;
    private readonly Lazy<(CaptureArchive Archive, KnownPlaces Places)> _known;

    /// <summary>Prepares to look into an archive.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="options">The bounds of what is taken from it; null for the defaults.</param>
    public KeptCaptures(string folder, CaptureOptions? options = null)
    {
        _options = options ?? CaptureOptions.Default;
        _known = new(() =>
        {
            var archive = CaptureArchive.Open(folder);
            return (archive, KnownPlaces.Of(archive));
        });
    }

    /// <summary>What was captured of an address; null where nothing was, or too much, or where its bytes are damaged or gone.</summary>
    /// <exception cref="ArchiveException">There is no archive: H100. Its log cannot be read: H106.</exception>
    public Capture? Find(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var (archive, places) = _known.Value;
        if (places.Find(address) is not { } kept || kept.Length > _options.MaxBytes)
        {
            return null;
        }

        try
        {
            return new Capture(archive.ReadCapture(kept.Sha256), kept.Obtaining) { IsArchived = true };
        }
        catch (ArchiveException)
        {
            // Verifying names what is damaged; here it is as good as not there.
            return null;
        }
    }
}
