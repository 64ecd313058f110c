using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>What was learnt of claims: where cues are, and what each one's source and content is.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
/// <param name="Cues">Labels cues; one role.</param>
/// <param name="Arguments">Labels a cue's source (role 0) and content (role 1).</param>
/// <param name="Ranker">Takes one of what the chain proposes; null while it is not learnt.</param>
internal sealed record ClaimModel(ChainModel Cues, ChainModel Arguments, ClaimRanker? Ranker)
{
    public const int Source = 0;
    public const int Content = 1;

    /// <summary>The model that comes with Hearsay; opened when it is first asked for.</summary>
    public static ClaimModel English { get; } = Read(WeightFile.Embedded("en/models/claims.bin"));

    /// <summary>The model in a file.</summary>
    /// <exception cref="InvalidDataException">The file holds none.</exception>
    public static ClaimModel Read(WeightFile file) =>
        new(
            ChainModel.Read(file, "cue", 1),
            ChainModel.Read(file, "arg", 2),
            file.Section("rank").IsEmpty ? null : ClaimRanker.Read(file, "rank")
        );
}
