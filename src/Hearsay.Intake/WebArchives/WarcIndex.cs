namespace Hearsay.Intake;

/// <summary>Where the answers lie that a web archive has, so that another visit to one finds its bytes.</summary>
internal sealed class WarcIndex
{
    private readonly Dictionary<string, WarcPlace> _byDigest = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string, string), WarcPlace> _byVisit = [];

    /// <summary>Remembers where an answer lies; the first one counts.</summary>
    public void Add(WarcRecord record, Content archive)
    {
        var place = new WarcPlace(archive, record.Offset, record.InnerOffset);
        if (record["WARC-Payload-Digest"] is { } digest)
        {
            _byDigest.TryAdd(digest, place);
        }

        if (record is { TargetUri: { } address } && record["WARC-Date"] is { } date)
        {
            _byVisit.TryAdd((address, date), place);
        }
    }

    /// <summary>Where the bytes lie that a record says it saw again; null where they are not known.</summary>
    public WarcPlace? Find(WarcRecord revisit) =>
        revisit["WARC-Payload-Digest"] is { } digest && _byDigest.TryGetValue(digest, out var place)
            ? place
            : _byVisit.GetValueOrDefault(
                (revisit["WARC-Refers-To-Target-URI"] ?? "", revisit["WARC-Refers-To-Date"] ?? "")
            );
}
