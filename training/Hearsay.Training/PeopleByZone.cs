namespace Hearsay.Training;

/// <summary>Counts the people of an area's towns, and tells the zone that nearly all of them live in.</summary>
public sealed class PeopleByZone
{
    private const double Share = 0.9;
    private readonly SortedDictionary<string, long> _people = new(StringComparer.Ordinal);

    /// <summary>How many there are.</summary>
    public long Total => _people.Values.Sum();

    /// <summary>The zone of at least nine in ten of them; null where there is none.</summary>
    public string? Zone => _people.Where(pair => pair.Value >= Share * Total).Select(pair => pair.Key).FirstOrDefault();

    /// <summary>Counts a town.</summary>
    public void Add(string zone, long population) =>
        _people[zone] = _people.GetValueOrDefault(zone) + Math.Max(population, 1);
}
