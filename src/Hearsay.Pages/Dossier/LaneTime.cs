using Hearsay.Reading;
using NodaTime;

namespace Hearsay.Pages.Dossier;

/// <summary>A clock time that a party states, however often.</summary>
/// <param name="From">The first instant, UTC.</param>
/// <param name="To">The last instant, UTC; the same for an instant.</param>
/// <param name="Zone">The zone that the first words of it are read in.</param>
/// <param name="Precision">How finely it is stated.</param>
/// <param name="IsEither">Whether it is one of several readings of the same words.</param>
/// <param name="Quotes">The words; at least one.</param>
public sealed record LaneTime(
    Instant From,
    Instant To,
    string Zone,
    TimePrecision Precision,
    bool IsEither,
    IReadOnlyList<QuoteView> Quotes
);
