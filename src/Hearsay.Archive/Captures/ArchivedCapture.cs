namespace Hearsay.Archive;

/// <summary>Bytes in the archive, and one obtaining of them. The same bytes obtained twice make two of these.</summary>
public sealed record ArchivedCapture
{
    /// <summary>The SHA-256 of the bytes, 64 hexadecimal digits in lower case: their address in the archive.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The SHA-512 of the bytes, 128 hexadecimal digits in lower case.</summary>
    public required string Sha512 { get; init; }

    /// <summary>How many bytes.</summary>
    public required long Length { get; init; }

    /// <summary>How, where and when they were obtained.</summary>
    public required Obtaining Obtaining { get; init; }

    /// <summary>The hashes of their blocks, by which damage is found again.</summary>
    internal BlockHashes Blocks { get; init; } = BlockHashes.None;
}
