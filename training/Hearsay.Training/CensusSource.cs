using System.Globalization;
using Hearsay.Reading;

namespace Hearsay.Training;

/// <summary>The states and counties of the United States: names and centres out of the Census Bureau's shapes.</summary>
public sealed class CensusSource
{
    private readonly TopoJson _file;
    private readonly GeoNamesSource _source;
    private readonly Dictionary<string, string> _codeOfState = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (double, double)> _centres = new(StringComparer.Ordinal);

    /// <summary>Takes a file of the npm package us-atlas.</summary>
    public CensusSource(TopoJson file, GeoNamesSource source)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(source);
        _file = file;
        _source = source;
        var codes = source
            .Regions(null)
            .Where(region => region.Country == "US")
            .ToDictionary(region => region.Name, region => region.Region!, StringComparer.Ordinal);
        foreach (var state in file.Shapes("states"))
        {
            var name = state.Name == "District of Columbia" ? "Washington, D.C." : state.Name;
            if (codes.TryGetValue(name, out var code))
            {
                _codeOfState[state.Id] = code;
                _centres["US." + code] = state.CentreIn(file);
            }
        }
    }

    /// <summary>The centre of a state, by GeoNames' code (<c>US.OH</c>); null for anything else.</summary>
    public (double, double)? CentreOfState(string code) => _centres.TryGetValue(code, out var centre) ? centre : null;

    /// <summary>The counties and parishes. Independent cities are left out: they are among the towns.</summary>
    public IEnumerable<GazetteerPlace> Counties()
    {
        foreach (var county in _file.Shapes("counties"))
        {
            if (
                !_codeOfState.TryGetValue(county.Id[..2], out var state)
                || state is "DC" or "AK"
                || county.Id[2] >= '5'
            )
            {
                continue;
            }

            var people = _source.PeopleOf($"US.{state}.{county.Id[2..]}");
            yield return new GazetteerPlace(
                int.Parse(county.Id, CultureInfo.InvariantCulture),
                county.Name + (state == "LA" ? " Parish" : " County"),
                PlaceFeature.District,
                "US"
            )
            {
                Source = "fips",
                Point = county.CentreIn(_file),
                Region = state,
                Population = people.Total,
                Zone = people.Zone,
            };
        }
    }
}
