namespace Hearsay.Reading;

/// <summary>Says which of the places of a name a report means, by rules, and with the rule that spoke loudest.</summary>
/// <remarks>
/// A name means the same place throughout a report, unless the words put it somewhere else ("one sense per discourse",
/// Gale, Church and Yarowsky 1992). What the words say comes first; then the country, the region and the places nearby that
/// the report names; then the number of people.
/// </remarks>
internal sealed class PlaceRanker(Gazetteer gazetteer)
{
    private const int MostCandidates = 40;
    private const double Reach = 150;

    /// <summary>Two candidates whose scores lie closer than this cannot be told apart.</summary>
    private const double Margin = 0.05;

    private readonly Dictionary<(ulong Key, int Container, string? Feature), PlaceCandidate[]> _ranked = [];
    private readonly Dictionary<ulong, int> _stated = [];
    private readonly PlaceSurroundings _surroundings = new();

    /// <summary>Takes in what the report names.</summary>
    public void Survey(List<Toponym> toponyms, GazetteerMatches outlet)
    {
        var seen = new HashSet<(ulong, int)>();
        foreach (var toponym in toponyms)
        {
            if (toponym.Container >= 0 && seen.Add((0, toponym.Container)))
            {
                _surroundings.AddCertain(gazetteer[toponym.Container], 1.5);
            }

            if (toponym.Matches.IsEmpty || toponym.Apart || !seen.Add((toponym.Key, toponym.Container)))
            {
                continue;
            }

            if (toponym.Container >= 0)
            {
                _stated.TryAdd(toponym.Key, toponym.Container);
                if (Inside(toponym.Matches, gazetteer[toponym.Container]) is { } inside)
                {
                    _surroundings.AddCertain(inside, 1);
                }
            }
            else if (toponym.Matches.IsOnePlace)
            {
                var only = toponym.Matches[0];
                _surroundings.AddCertain(only, only.Feature <= PlaceFeature.Region ? 1.5 : 1);
            }
            else
            {
                _surroundings.AddPossible(toponym.Matches);
                if (Foremost(toponym.Matches) is { } foremost)
                {
                    _surroundings.AddLikely(foremost);
                }
            }
        }

        if (!outlet.IsEmpty)
        {
            _surroundings.AddPossible(outlet);
        }
    }

    /// <summary>The places that the name may mean, the best first; none where there is none.</summary>
    /// <param name="toponym">The name.</param>
    /// <param name="resolved">Whether the first of them is meant; false where nothing tells it from the second.</param>
    public PlaceCandidate[] Rank(in Toponym toponym, out bool resolved)
    {
        var container =
            toponym.Container >= 0 ? toponym.Container
            : _stated.TryGetValue(toponym.Key, out var stated) ? stated
            : -1;
        var key = (toponym.Key, container, toponym.Feature);
        if (!_ranked.TryGetValue(key, out var ranked))
        {
            _ranked[key] = ranked = Rank(toponym, container);
        }

        resolved =
            !toponym.Apart
            && ranked.Length > 0
            && (container < 0 || ReferenceEquals(ranked[0].Reason, PlaceReasons.Stated))
            && (
                ranked.Length == 1
                || ranked[0].Score - ranked[1].Score >= Margin
                || PlaceSurroundings.Kilometres(ranked[0].Entry, ranked[1].Entry) < 50
            )
            && ranked[0].Entry.HasPoint;
        return ranked;
    }

    /// <summary>
    /// Whether nothing else in the report speaks for a small place of which this is not the main name: then it is sooner a word or a person's name that looks like it.
    /// </summary>
    public bool IsFarFetched(in Toponym toponym, in PlaceCandidate best)
    {
        const int Small = 100_000;
        if (toponym.Near is not null)
        {
            return toponym.Container < 0
                && (best.Entry.Kind == NameKind.Near || best.Entry.Population < 10 * Small)
                && _surroundings.Country(best.Entry.Country) <= 0.3;
        }

        // Every other word names a hill or a farm somewhere: what a user's file adds counts where the words say that it is a
        // place, or where the report speaks of places nearby.
        if (best.Entry is { IsAdded: true, Population: < 5000 } && !toponym.Sure)
        {
            return _surroundings.Nearest(best.Entry) > Reach;
        }

        return !toponym.Sure
            && best.Entry.Feature > PlaceFeature.District
            && best.Entry.Population < (best.Entry.Kind == NameKind.Other ? 3 * Small : Small)
            && best.Entry.Kind != NameKind.Main
            && _surroundings.Country(best.Entry.Country) <= 1.01;
    }

    private PlaceCandidate[] Rank(in Toponym toponym, int container)
    {
        var count = Math.Min(toponym.Near?.Length ?? toponym.Matches.Count, MostCandidates);
        var ranked = new List<PlaceCandidate>(count);
        for (var i = 0; i < count; i++)
        {
            var entry = toponym.Near is { } near ? near[i] : toponym.Matches[i];
            // A place that two files hold is one place.
            if (!ranked.Exists(known => known.Entry.IsSamePlace(entry)))
            {
                ranked.Add(Score(entry, toponym, container));
            }
        }

        ranked.Sort(
            static (a, b) => b.Score.CompareTo(a.Score) is not 0 and var order ? order : a.Entry.Index - b.Entry.Index
        );
        return [.. ranked];
    }

    private PlaceCandidate Score(GazetteerEntry entry, in Toponym toponym, int container)
    {
        if (container >= 0 && ContainerReader.Contains(gazetteer[container], entry))
        {
            return new PlaceCandidate(entry, 100 + Math.Log(entry.Population + 1), PlaceReasons.Stated);
        }

        var people = 1.2 * Math.Log(Math.Max(entry.Population, 1000));
        var region = entry.Feature == PlaceFeature.Region ? entry.Index : entry.Region?.Index ?? -1;
        var inRegion = 3 * Math.Min(3, region >= 0 ? _surroundings.Region(region) : 0);
        var inCountry = 0.8 * Math.Min(3, _surroundings.Country(entry.Country));
        var nearby = entry.Feature > PlaceFeature.Region ? 4 * Math.Exp(-_surroundings.Nearest(entry) / 120) : 0;
        var score = people + inRegion + inCountry + nearby + Bias(entry, toponym.Feature, toponym.Matches);
        var reason =
            entry.Kind >= NameKind.Sound ? (entry.Kind == NameKind.Near ? PlaceReasons.Nearly : PlaceReasons.Sounds)
            : toponym.Matches.IsOnePlace ? PlaceReasons.Only
            : entry.Feature == PlaceFeature.Country ? PlaceReasons.Country
            : nearby > 2 && nearby > inRegion / 2 ? PlaceReasons.Near
            : inRegion > 3 ? PlaceReasons.Region
            : inCountry > 0.8 ? PlaceReasons.Home
            : PlaceReasons.People;
        return new PlaceCandidate(entry, score, reason);
    }

    // A country is meant before a town of its name. A region is so where it is better known than its town: in federations.
    // Elsewhere the town is, unless the words say "province".
    private static double Bias(GazetteerEntry entry, string? feature, GazetteerMatches rivals)
    {
        var kind = entry.Kind switch
        {
            NameKind.Other => -2.0,
            NameKind.Sound or NameKind.Skeleton => -2.5,
            NameKind.Near => -4.0,
            _ => 0,
        };
        if (feature is "region" or "district")
        {
            return kind + (entry.Feature is PlaceFeature.Region or PlaceFeature.District ? 30 : 0);
        }

        return kind
            + entry.Feature switch
            {
                PlaceFeature.Country => 6,
                PlaceFeature.Region => entry.Country is "US" or "CA" or "AU" or "GB" && !HasMetropolis(rivals)
                    ? 3
                    : -3.5,
                PlaceFeature.Capital => 1.5,
                PlaceFeature.Quarter => -0.5,
                _ => 0,
            };
    }

    // New York and Washington are the cities, unless the words say that they are the states.
    private static bool HasMetropolis(GazetteerMatches rivals)
    {
        foreach (var rival in rivals)
        {
            if (
                (rival.Feature == PlaceFeature.Capital || rival.Population > 5_000_000)
                && rival is { Feature: > PlaceFeature.Region, Country: "US" }
            )
            {
                return true;
            }
        }

        return false;
    }

    // A city that is by far the largest of its name is what most reports mean by it.
    private static GazetteerEntry? Foremost(GazetteerMatches matches)
    {
        const int Large = 200_000;
        var top = matches[0];
        if (top.Feature <= PlaceFeature.District || top.Population < Large || top.Kind > NameKind.English)
        {
            return null;
        }

        foreach (var match in matches)
        {
            if (
                !match.IsSamePlace(top)
                && match.Population * 10 > top.Population
                && match.Feature > PlaceFeature.District
                && PlaceSurroundings.Kilometres(match, top) > 50
            )
            {
                return null;
            }
        }

        return top;
    }

    private static GazetteerEntry? Inside(GazetteerMatches matches, GazetteerEntry container)
    {
        foreach (var match in matches)
        {
            if (ContainerReader.Contains(container, match))
            {
                return match;
            }
        }

        return null;
    }
}
