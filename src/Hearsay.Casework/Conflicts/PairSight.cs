using NodaTime;

namespace Hearsay.Casework;

/// <summary>What is known of two passages from outside of their words.</summary>
/// <param name="SameVoice">Whether the same party, or the same body, says both: a newsroom's own words are no party's.</param>
/// <param name="Newsroom">Whether the later one is a newsroom's own words.</param>
/// <param name="Between">How long after the earlier report the later one was published; zero where unknown.</param>
/// <param name="BesideEachOther">Whether a report gives both answers side by side, in two voices.</param>
/// <param name="NewsroomsOnly">Whether both are newsrooms' own words, so that nobody is told to have said either.</param>
internal readonly record struct PairSight(
    bool SameVoice,
    bool Newsroom,
    Duration Between,
    bool BesideEachOther = false,
    bool NewsroomsOnly = false
);
