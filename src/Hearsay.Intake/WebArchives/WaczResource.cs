namespace Hearsay.Intake;

/// <summary>A file of a web archive collection.</summary>
/// <param name="Path">Its name in the collection.</param>
/// <param name="Digest">Its digest, e.g. <c>sha256:…</c>.</param>
/// <param name="Length">How many bytes it has.</param>
internal readonly record struct WaczResource(string Path, string Digest, long Length);
