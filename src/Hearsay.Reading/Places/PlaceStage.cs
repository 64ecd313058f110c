using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds toponyms and says what places they may mean.</summary>
internal sealed class PlaceStage(Gazetteer gazetteer) : IReadingStage
{
    private const int MostAlternatives = 5;
    private readonly ToponymFinder _finder = new(gazetteer, PlaceLexicon.English);

    /// <summary>Over the gazetteer that comes with Hearsay.</summary>
    public PlaceStage()
        : this(Gazetteer.Embedded) { }

    public void Read(ReadingDraft draft)
    {
        var toponyms = new List<Toponym>();
        _finder.Find(draft.Text, toponyms);
        if (toponyms.Count == 0)
        {
            return;
        }

        var ranker = new PlaceRanker(gazetteer);
        ranker.Survey(toponyms, OutletTown(draft.Provenance.Outlet));
        foreach (var toponym in toponyms)
        {
            var ranked = ranker.Rank(toponym, out var resolved);
            if (ranked.Length == 0 || !ranker.IsFarFetched(toponym, ranked[0]))
            {
                draft.Places.Add(Place(draft, toponym, ranked, resolved));
                draft.Toponyms.Add(toponym);
            }
        }
    }

    private static Place Place(ReadingDraft draft, in Toponym toponym, PlaceCandidate[] ranked, bool resolved)
    {
        var extent = draft.Text.ExtentOf(toponym.First, toponym.End);
        if (toponym.Area is { Circle: { } circle } area)
        {
            return Named(draft, extent, area, circle);
        }

        var first = resolved ? 1 : 0;
        List<PlaceReading>? alternatives = null;
        for (var i = first; i < ranked.Length && (alternatives?.Count ?? 0) < MostAlternatives; i++)
        {
            if (ranked[i].Entry.HasPoint)
            {
                (alternatives ??= []).Add(
                    Reading(
                        ranked[i],
                        toponym.Apart ? PlaceReasons.NamedAfter
                            : ReferenceEquals(ranked[i].Reason, PlaceReasons.People) ? PlaceReasons.Another
                            : ranked[i].Reason
                    )
                );
            }
        }

        return new Place(
            extent,
            extent.In(draft.Text.Text).ToString(),
            resolved ? Reading(ranked[0], ranked[0].Reason) : null,
            (IReadOnlyList<PlaceReading>?)alternatives ?? []
        );
    }

    // Its point is only the middle of it: the region says how far it may reach.
    private static Place Named(
        ReadingDraft draft,
        Extent extent,
        PlaceArea area,
        (double Latitude, double Longitude, double Kilometres) circle
    )
    {
        var name = extent.In(draft.Text.Text).ToString();
        var reading = new PlaceReading(
            name,
            circle.Latitude,
            circle.Longitude,
            area.Kind,
            "",
            null,
            null,
            PlaceReasons.Area
        );
        return new Place(extent, name, reading, [])
        {
            Region = new PlaceRegion(PlaceRegionKind.Area, extent)
            {
                Centre = (circle.Latitude, circle.Longitude),
                RadiusKilometres = circle.Kilometres,
            },
        };
    }

    private static PlaceReading Reading(in PlaceCandidate candidate, string reason)
    {
        var entry = candidate.Entry;
        return new PlaceReading(
            entry.Name,
            entry.Latitude,
            entry.Longitude,
            Feature(entry),
            entry.Country,
            entry.Identifier,
            entry.Zone,
            reason
        );
    }

    private static string Feature(GazetteerEntry entry) =>
        entry.Feature switch
        {
            PlaceFeature.Country => "country",
            PlaceFeature.Region => "region",
            PlaceFeature.District => "district",
            PlaceFeature.Capital => "capital",
            PlaceFeature.Quarter => "quarter",
            PlaceFeature.Airport => "airport",
            PlaceFeature.AirBase => "airbase",
            PlaceFeature.Base => "base",
            PlaceFeature.Camp => "camp",
            PlaceFeature.Crossing => "crossing",
            PlaceFeature.Hill => "hill",
            PlaceFeature.River => "river",
            PlaceFeature.Water => "lake",
            PlaceFeature.Road => "road",
            PlaceFeature.Dam => "dam",
            PlaceFeature.Bridge => "bridge",
            PlaceFeature.Island => "island",
            PlaceFeature.Site => "site",
            _ => entry.Population >= 100_000 ? "city" : "town",
        };

    // "Richmond Register", "The Moscow Times": a paper's name begins with its town's.
    private GazetteerMatches OutletTown(string? outlet)
    {
        if (string.IsNullOrEmpty(outlet))
        {
            return default;
        }

        var name = outlet.AsSpan();
        name = name.StartsWith("The ", StringComparison.Ordinal) ? name[4..] : name;
        for (var end = name.LastIndexOf(' '); end > 0; end = name[..end].LastIndexOf(' '))
        {
            var matches = gazetteer.Find(name[..end]);
            if (!matches.IsEmpty)
            {
                return matches;
            }
        }

        return default;
    }
}
