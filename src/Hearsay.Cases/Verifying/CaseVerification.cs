using Hearsay.Archive;

namespace Hearsay.Cases;

/// <summary>What came out of holding a case against its captures and its log.</summary>
/// <param name="Archive">What came of the captures and the log themselves.</param>
/// <param name="Faults">Everything that does not fit, that of the archive first.</param>
/// <param name="Notices">What is worth knowing and no fault, in plain sentences.</param>
/// <param name="Reports">How many reports were held against their captures.</param>
/// <param name="Passages">How many passages were held against their words.</param>
/// <param name="Decisions">How many decisions were held against the log.</param>
public sealed record CaseVerification(
    VerificationReport Archive,
    IReadOnlyList<CaseFault> Faults,
    IReadOnlyList<string> Notices,
    long Reports,
    long Passages,
    long Decisions
)
{
    /// <summary>Whether there is no fault.</summary>
    public bool IsClean => Faults.Count == 0;

    /// <summary>What follows from it, in plain sentences.</summary>
    public IReadOnlyList<string> Proves =>
        IsClean && Reports > 0
            ?
            [
                .. Archive.Proves,
                "The words of every report are those that were entered in the log when it was added, every passage has the words that it had when it was read, and every reading and decision is the one that was entered.",
            ]
            : Archive.Proves;

    /// <summary>What does not follow from it, in plain sentences.</summary>
    public IReadOnlyList<string> DoesNotProve =>
        [
            .. Archive.DoesNotProve,
            "What was read out of the words (who says what, when and where) is what the reader made of them; it is not proven to be right.",
        ];
}
