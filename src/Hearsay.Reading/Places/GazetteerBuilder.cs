namespace Hearsay.Reading;

/// <summary>Compiles a gazetteer in memory. The same places give the same bytes, in whatever order they are put in.</summary>
public sealed class GazetteerBuilder
{
    private readonly List<GazetteerPlace> _places = [];

    /// <summary>Puts a place in.</summary>
    public void Add(GazetteerPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        _places.Add(place);
    }

    /// <summary>The compiled file: countries first, then regions, then the others.</summary>
    /// <exception cref="InvalidOperationException">More places, countries, regions or zones than the layout has room for.</exception>
    public byte[] Build()
    {
        using var file = new MemoryStream();
        var writer = new GazetteerWriter(file);
        foreach (
            var place in _places
                .OrderBy(place => Math.Min((int)place.Feature, (int)PlaceFeature.District))
                .ThenBy(place => place.Country, StringComparer.Ordinal)
                .ThenBy(place => place.Source == "geonames" ? "" : place.Source, StringComparer.Ordinal)
                .ThenBy(place => place.Id)
                .ThenBy(place => place.Key, StringComparer.Ordinal)
                .ThenBy(place => place.Name, StringComparer.Ordinal)
        )
        {
            writer.Add(place);
        }

        writer.Finish();
        return file.ToArray();
    }
}
