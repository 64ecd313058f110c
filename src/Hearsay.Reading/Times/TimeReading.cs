using NodaTime;

namespace Hearsay.Reading;

/// <summary>One possible interpretation of a time expression, on the world's clock.</summary>
/// <remarks>
/// An instant has <paramref name="To"/> equal to <paramref name="From"/>; a stretch includes <paramref name="From"/>
/// and excludes <paramref name="To"/>, but for a stated range of clock times, which runs from its first to its last.
/// </remarks>
/// <param name="From">The first instant, UTC.</param>
/// <param name="To">The last instant, UTC.</param>
/// <param name="Zone">The zone's name in the tz database, or an offset such as "+03:00".</param>
/// <param name="Basis">Where the zone comes from.</param>
public sealed record TimeReading(Instant From, Instant To, string Zone, ZoneBasis Basis);
