using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>Finds the places that may be that of the event that a report is about.</summary>
internal static class PlaceReader
{
    private const int Most = 4;

    /// <summary>The places, the likeliest first; none where none is resolved.</summary>
    public static PlaceClue[] Read(IReadOnlyList<EventScan> scans)
    {
        var places = new List<PlaceClue>();
        foreach (var scan in scans)
        {
            foreach (var place in scan.Passage.Places)
            {
                if (
                    place is { Resolved: { } at, Sense: PlaceSense.Place }
                    && scan.SentenceOf(place.Extent) is var sentence and >= 0
                )
                {
                    Add(
                        places,
                        new(
                            at.Name,
                            (float)at.Latitude,
                            (float)at.Longitude,
                            at.Feature is "country" or "region" or "district",
                            scan.WeightOf(sentence) * FinenessOf(at.Feature),
                            CluePlace.Of(place.Extent, scan.InTitle)
                        )
                    );
                }
            }
        }

        return [.. places.OrderByDescending(p => p.Weight).ThenBy(p => p.Name, StringComparer.Ordinal).Take(Most)];
    }

    private static float FinenessOf(string feature) =>
        feature switch
        {
            "country" => 0.1f,
            "region" => 0.2f,
            "district" => 0.6f,
            _ => 1,
        };

    private static void Add(List<PlaceClue> places, PlaceClue place)
    {
        for (var i = 0; i < places.Count; i++)
        {
            if (places[i].Latitude == place.Latitude && places[i].Longitude == place.Longitude)
            {
                places[i] = places[i] with { Weight = places[i].Weight + 0.5f * place.Weight };
                return;
            }
        }

        places.Add(place);
    }
}
