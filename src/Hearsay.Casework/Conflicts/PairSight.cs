using NodaTime;

namespace Hearsay.Casework;

/// <summary>What is known of two passages from outside of their words.</summary>
/// <param name="SameVoice">Whether the same party, or the same body, says both.</param>
/// <param name="Between">How long after the earlier report the later one was published; zero where unknown.</param>
internal readonly record struct PairSight(bool SameVoice, Duration Between);
