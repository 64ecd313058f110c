using System.Security.Cryptography.X509Certificates;

namespace Hearsay.Archive;

/// <summary>What an archive is held against beyond itself, and how far damage is searched.</summary>
public sealed record VerificationOptions
{
    /// <summary>Heads of the log that were noted elsewhere. With them it shows whether the log was made anew as a whole.</summary>
    public IReadOnlyList<LogHead> Heads { get; init; } = [];

    /// <summary>
    /// Certificates of timestamping authorities that the user trusts: those that sign, or the roots that they lead to.
    /// Without any, proofs of time are held against the log, and by whom they are is left open.
    /// </summary>
    public IReadOnlyList<X509Certificate2> Authorities { get; init; } = [];

    /// <summary>
    /// How many guesses are hashed at most to find which bit or byte of a damaged capture or entry was changed. Four million
    /// by default, some ten seconds; 0 names the block only.
    /// </summary>
    public int Guesses { get; init; } = 4 << 20;

    /// <summary>Told how many captures are checked and how many there are; null where nobody wants to know.</summary>
    public IProgress<(long Checked, long All)>? Progress { get; init; }
}
