using Hearsay.Pages.Sheet;
using Hearsay.Reading;

namespace Hearsay.Pages.Map;

/// <summary>A place as it is put on a map, once for all the words that mean it.</summary>
/// <param name="Place">What it is.</param>
/// <param name="Mentions">The words, in order of the text, by passage and index; at least one.</param>
/// <param name="IsDecided">Whether it is what the words are taken to mean; false for one of several that they may mean.</param>
public sealed record MapMarker(
    PlaceReading Place,
    IReadOnlyList<(SheetPassage Passage, int Index)> Mentions,
    bool IsDecided
)
{
    /// <summary>Where it is.</summary>
    public MapPoint Point => new(Place.Longitude, Place.Latitude);

    /// <summary>What the report calls it where it names it first, which is what a reader looks for on the map.</summary>
    public string Label => Mentions[0].Passage.Reading.Places[Mentions[0].Index].Name;

    /// <summary>Whether it is a country, which is an outline on a map and no point.</summary>
    public bool IsCountry => Place.Feature == "country";

    /// <summary>Whether it is wider than a point on a map of its surroundings.</summary>
    public bool IsArea => Place.Feature is "country" or "region" or "district" or "continent" or "sea" or "ocean";

    /// <summary>The places of a report that have a position, the most often named first.</summary>
    public static IReadOnlyList<MapMarker> Find(SheetSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return Find(section.Passages);
    }

    /// <summary>The same for several reports.</summary>
    /// <param name="passages">The reports' passages.</param>
    /// <param name="sense">The sense in which a name must be used; null for any.</param>
    public static IReadOnlyList<MapMarker> Find(IEnumerable<SheetPassage> passages, PlaceSense? sense = null)
    {
        ArgumentNullException.ThrowIfNull(passages);
        return
        [
            .. passages
                .SelectMany(passage =>
                    passage.Reading.Places.SelectMany(
                        (place, i) => sense is null || place.Sense == sense ? Read(passage, i, place) : []
                    )
                )
                .Where(entry => IsOnGlobe(entry.Place))
                .GroupBy(entry => (entry.Place.Name, entry.Place.Latitude, entry.Place.Longitude, entry.IsDecided))
                .Select(group => new MapMarker(
                    group.First().Place,
                    [.. group.Select(entry => (entry.Passage, entry.Index))],
                    group.Key.IsDecided
                ))
                .OrderByDescending(marker => marker.IsDecided)
                .ThenByDescending(marker => marker.Mentions.Count),
        ];
    }

    // Where a place is decided, what else it might have been stands in the table only.
    private static IEnumerable<(SheetPassage Passage, int Index, PlaceReading Place, bool IsDecided)> Read(
        SheetPassage passage,
        int index,
        Place place
    ) =>
        place.Resolved is { } resolved
            ? [(passage, index, resolved, true)]
            : place.Alternatives.Select(other => (passage, index, other, false));

    private static bool IsOnGlobe(PlaceReading place) =>
        place is { Latitude: >= -90 and <= 90, Longitude: >= -180 and <= 180 };
}
