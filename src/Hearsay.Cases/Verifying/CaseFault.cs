namespace Hearsay.Cases;

/// <summary>Something in a case that does not fit.</summary>
/// <param name="Code">Its number, H110 to H139 for the archive, H330 to H339 for the case; <c>hearsay explain</c> says more of it.</param>
/// <param name="Target">What it is about: <c>r12</c>, <c>d7</c>, a capture's SHA-256; empty for the case as a whole.</param>
/// <param name="Message">What does not fit, in one plain sentence.</param>
public sealed record CaseFault(string Code, string Target, string Message);
