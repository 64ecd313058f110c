using System.Runtime.InteropServices;

namespace Hearsay.Reading;

/// <summary>What a report's other places say about where it plays: countries, regions and points, each name counted once.</summary>
internal sealed class PlaceSurroundings
{
    private const int MostAnchors = 24;
    private readonly Dictionary<string, double> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<int, double> _regions = [];
    private readonly List<GazetteerEntry> _anchors = [];

    /// <summary>How much of the report lies in a country.</summary>
    public double Country(string code) => _countries.GetValueOrDefault(code);

    /// <summary>How much of the report lies in a region.</summary>
    public double Region(int region) => _regions.GetValueOrDefault(region);

    /// <summary>Counts a place that is certain.</summary>
    public void AddCertain(GazetteerEntry entry, double weight)
    {
        Add(entry, weight);
        if (entry is { HasPoint: true, Feature: > PlaceFeature.Region } && _anchors.Count < MostAnchors)
        {
            _anchors.Add(entry);
        }
    }

    /// <summary>Takes a place that is likely, but not certain, for one that others may lie near to.</summary>
    public void AddLikely(GazetteerEntry entry)
    {
        if (entry.HasPoint && _anchors.Count < MostAnchors)
        {
            _anchors.Add(entry);
        }
    }

    /// <summary>Counts the places that a name may mean, each for its share.</summary>
    public void AddPossible(GazetteerMatches matches)
    {
        foreach (var match in matches)
        {
            Add(match, 1.0 / matches.Count);
        }
    }

    /// <summary>The certain place nearest to the entry, the entry itself left out.</summary>
    /// <returns>Kilometres; infinite where there is none.</returns>
    public double Nearest(GazetteerEntry entry)
    {
        var nearest = double.PositiveInfinity;
        foreach (var anchor in _anchors)
        {
            if (anchor != entry)
            {
                nearest = Math.Min(nearest, Kilometres(anchor, entry));
            }
        }

        return nearest;
    }

    /// <summary>The way over a sphere of the earth's mean radius, 6,371 km (haversine); good to half a per cent.</summary>
    public static double Kilometres(GazetteerEntry a, GazetteerEntry b)
    {
        var (north, south) = (double.DegreesToRadians(a.Latitude), double.DegreesToRadians(b.Latitude));
        var sine = Math.Sin((north - south) / 2);
        var across = Math.Sin(double.DegreesToRadians(a.Longitude - b.Longitude) / 2);
        var h = sine * sine + Math.Cos(north) * Math.Cos(south) * across * across;
        return 12742 * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }

    private void Add(GazetteerEntry entry, double weight)
    {
        var country = entry.Country;
        if (country.Length > 0)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_countries, country, out _) += weight;
        }

        var region = entry.Feature == PlaceFeature.Region ? entry.Index : entry.Region?.Index ?? -1;
        if (region >= 0)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_regions, region, out _) += weight;
        }
    }
}
