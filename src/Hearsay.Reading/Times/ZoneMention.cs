namespace Hearsay.Reading;

/// <summary>A zone as the words state it: one candidate, or several where the words do not decide.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the last one.</param>
/// <param name="Candidates">What it may mean, the likelier first.</param>
/// <param name="Abbreviation">Whether it is an abbreviation or name that stands for an offset, in force on some days only.</param>
internal sealed record ZoneMention(int First, int End, IReadOnlyList<ZoneCandidate> Candidates, bool Abbreviation)
{
    /// <summary>"local time": the zone is the place's, and the words say so.</summary>
    public bool Local => Candidates.Count == 0;

    /// <summary>Whether the words say the offset itself: "GMT", "UTC+3".</summary>
    public bool IsFixed => Candidates is [{ Fixed: true }, ..];
}
