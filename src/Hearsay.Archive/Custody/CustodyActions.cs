namespace Hearsay.Archive;

/// <summary>What the archive itself writes into the custody log. Others may write words of their own.</summary>
public static class CustodyActions
{
    /// <summary>The archive was made.</summary>
    public const string Created = "created";

    /// <summary>Bytes were obtained and kept.</summary>
    public const string Captured = "captured";

    /// <summary>The end of an entry that had never been finished was cut off.</summary>
    public const string Healed = "healed";

    /// <summary>The log was found without the entry that had been noted as its last: entries are gone, or were altered.</summary>
    public const string Lost = "lost";

    /// <summary>A capture whose file was damaged was replaced by the same bytes obtained again.</summary>
    public const string Restored = "restored";

    /// <summary>The archive was verified.</summary>
    public const string Verified = "verified";

    /// <summary>A proof of time was obtained for the log's head.</summary>
    public const string Timestamped = "timestamped";
}
