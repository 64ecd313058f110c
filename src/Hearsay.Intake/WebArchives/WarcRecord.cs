namespace Hearsay.Intake;

/// <summary>A record of a web archive (ISO 28500, WARC 1.0 and 1.1): its header, and its block as a stream.</summary>
public sealed class WarcRecord
{
    internal WarcRecord(long offset, long innerOffset, ReadOnlyMemory<byte> header, string version, Stream block)
    {
        Offset = offset;
        InnerOffset = innerOffset;
        Header = header;
        Version = version;
        Block = block;
    }

    /// <summary>Where in the file the record begins, or the gzip member that it lies in, in bytes.</summary>
    public long Offset { get; }

    /// <summary>Where in what its gzip member unpacks to the record begins; 0 where there is one record a member, or no gzip.</summary>
    public long InnerOffset { get; }

    /// <summary>The header as it stands, from its version to the blank line, that line included.</summary>
    public ReadOnlyMemory<byte> Header { get; }

    /// <summary>The version as it stands, e.g. <c>WARC/1.1</c>.</summary>
    public string Version { get; }

    /// <summary>The fields of the header, in order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields { get; internal init; } = [];

    /// <summary>How many bytes the block has, as the header says.</summary>
    public long ContentLength { get; internal init; }

    /// <summary>The block; can be read once, until the next record is asked for.</summary>
    public Stream Block { get; }

    /// <summary>The kind, e.g. <c>response</c>; empty where none is stated.</summary>
    public string Type => this["WARC-Type"] ?? "";

    /// <summary>The address that the record is about; null where none is stated.</summary>
    public string? TargetUri => this["WARC-Target-URI"]?.Trim('<', '>');

    /// <summary>When it was captured; null where that is not stated or cannot be read.</summary>
    public DateTimeOffset? Date =>
        DateTimeOffset.TryParse(
            this["WARC-Date"],
            System.Globalization.CultureInfo.InvariantCulture,
            System.Globalization.DateTimeStyles.AssumeUniversal | System.Globalization.DateTimeStyles.AdjustToUniversal,
            out var date
        )
            ? date
            : null;

    /// <summary>The first field of that name, whatever its capitals; null where there is none.</summary>
    public string? this[string name] => HeaderFields.Find(Fields, name);
}
