namespace Hearsay.Archive;

/// <summary>A token by which an authority says that the log existed, up to some entry, at some time.</summary>
/// <param name="Head">The entry that it covers, and with it all entries before.</param>
/// <param name="Time">When the authority signed it, UTC, by the authority's clock.</param>
/// <param name="Signer">Whose certificate signed it, as the certificate names them.</param>
/// <param name="IsTrusted">Whether that certificate leads to one that the user named.</param>
/// <param name="File">The token's file, by its path from the archive's folder.</param>
public sealed record ProofOfTime(LogHead Head, DateTimeOffset Time, string Signer, bool IsTrusted, string File);
