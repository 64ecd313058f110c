namespace Hearsay.Archive;

/// <summary>Something in an archive that is not as it was left.</summary>
/// <param name="Code">Its number, H110 to H139; <c>hearsay explain</c> says more of it.</param>
/// <param name="Message">What does not fit, in one plain sentence.</param>
public sealed record ArchiveFault(string Code, string Message)
{
    /// <summary>The number of the entry that it is about; null where it is about none.</summary>
    public long? Entry { get; init; }

    /// <summary>The SHA-256 of the capture that it is about; null where it is about none.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Where the damage begins, in bytes of the capture or, where there is none, of the log; null where unknown.</summary>
    public long? Offset { get; init; }

    /// <summary>How many bytes from <see cref="Offset"/> on the damage is within; null where unknown.</summary>
    public long? Length { get; init; }
}
