namespace Hearsay.Cases;

/// <summary>A file in a pack.</summary>
/// <param name="Name">Its path in the case's folder, with slashes.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Sha256">Their SHA-256, 64 hexadecimal digits in lower case.</param>
internal sealed record PackEntry(string Name, long Length, string Sha256);
