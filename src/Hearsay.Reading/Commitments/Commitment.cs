using Hearsay.Language;
using NodaTime;

namespace Hearsay.Reading;

/// <summary>What somebody is bound to do, or is said to have kept or broken.</summary>
/// <param name="Extent">The words of the commitment, half-open, in UTF-16 code units of the text read.</param>
/// <param name="Party">Who is bound: the report's words, or the holder's name where the words are "we" or "it".</param>
/// <param name="Duty">What is owed, in the report's words: "release the crew"; of what was kept or broken, the agreement itself: "the ceasefire".</param>
/// <param name="Status">What is said of it.</param>
/// <param name="Claim">The innermost claim that it stands in, by index: who says so; -1 for the report's own voice.</param>
public sealed record Commitment(Extent Extent, string Party, Extent Duty, CommitmentStatus Status, int Claim)
{
    /// <summary>The words of the agreement that binds; null where none is named.</summary>
    public Extent? Agreement { get; init; }

    /// <summary>Until when it is owed, exclusive, UTC; null where the words do not say.</summary>
    public Instant? Until { get; init; }
}
