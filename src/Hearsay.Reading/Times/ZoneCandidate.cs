using NodaTime;

namespace Hearsay.Reading;

/// <summary>One zone that words may mean.</summary>
/// <param name="Zone">The zone's name in the tz database; empty for a bare offset.</param>
/// <param name="Offset">The offset that the words say; null for the zone's own clock.</param>
/// <param name="Fixed">Whether the offset holds on every day, whatever the zone does.</param>
internal sealed record ZoneCandidate(string Zone, Offset? Offset, bool Fixed)
{
    /// <summary>The abbreviation that the words use, in capitals; empty where they use none.</summary>
    public string Abbreviation { get; init; } = "";
}
