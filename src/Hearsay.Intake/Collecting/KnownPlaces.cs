using Hearsay.Archive;

namespace Hearsay.Intake;

/// <summary>What an archive has of which place: the only memory that an interrupted run needs.</summary>
internal sealed class KnownPlaces
{
    private const int Ok = 200;
    private readonly Dictionary<string, ArchivedCapture> _latest = new(StringComparer.Ordinal);

    // Answers that were not what was asked for do not count as having it.
    private readonly Dictionary<string, ArchivedCapture> _refusals = new(StringComparer.Ordinal);

    /// <summary>Reads the log of an archive.</summary>
    public static KnownPlaces Of(CaptureArchive archive)
    {
        var places = new KnownPlaces();
        foreach (var entry in archive.ReadLog())
        {
            if (entry.Capture is { } capture)
            {
                places.Add(capture);
            }
        }

        return places;
    }

    /// <summary>Remembers a capture under the address that was asked for, before any redirect.</summary>
    public void Add(ArchivedCapture capture)
    {
        var asked = capture.Obtaining.Redirects is [var first, ..] ? first.Address : capture.Obtaining.Address;
        if (capture.Obtaining.Container is null)
        {
            var places = capture.Obtaining.Status is null or Ok ? _latest : _refusals;
            places[CaptureSource.IsAddress(asked) ? AddressQueue.KeyOf(asked) : asked] = capture;
        }
    }

    /// <summary>The capture of an address; null where there is none.</summary>
    public ArchivedCapture? Find(string address) => _latest.GetValueOrDefault(AddressQueue.KeyOf(address));

    /// <summary>What an address answered last instead of what was asked for; null where it never did.</summary>
    public ArchivedCapture? FindRefusal(string address) => _refusals.GetValueOrDefault(AddressQueue.KeyOf(address));

    /// <summary>The capture of a file; null where there is none, or where the file has changed since.</summary>
    public ArchivedCapture? Find(string path, DateTimeOffset changed) =>
        _latest.TryGetValue(path, out var capture) && capture.Obtaining.Changed == changed ? capture : null;
}
