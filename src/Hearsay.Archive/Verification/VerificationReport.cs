namespace Hearsay.Archive;

/// <summary>What came out of holding an archive against its log: what does not fit, and what that proves.</summary>
public sealed record VerificationReport
{
    /// <summary>What does not fit: those of the log first, then those of the captures, each in their order.</summary>
    public required IReadOnlyList<ArchiveFault> Faults { get; init; }

    /// <summary>What is worth knowing and no fault, in plain sentences.</summary>
    public required IReadOnlyList<string> Notices { get; init; }

    /// <summary>How many entries the log has.</summary>
    public required long Entries { get; init; }

    /// <summary>How many captures were checked; the same bytes obtained twice count once.</summary>
    public required long Captures { get; init; }

    /// <summary>How many bytes they have.</summary>
    public required long Bytes { get; init; }

    /// <summary>The last entry that is sound: what to note elsewhere.</summary>
    public required LogHead Head { get; init; }

    /// <summary>The proofs of time that fit the log, in order of the entries that they cover.</summary>
    public required IReadOnlyList<ProofOfTime> Proofs { get; init; }

    /// <summary>What follows from it, in plain sentences.</summary>
    public required IReadOnlyList<string> Proves { get; init; }

    /// <summary>What does not follow from it, in plain sentences.</summary>
    public required IReadOnlyList<string> DoesNotProve { get; init; }

    /// <summary>Whether there is no fault.</summary>
    public bool IsClean => Faults.Count == 0;
}
