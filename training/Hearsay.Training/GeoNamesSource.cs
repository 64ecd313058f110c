using System.Globalization;
using Hearsay.Reading;

namespace Hearsay.Training;

/// <summary>Makes places out of GeoNames' rows.</summary>
public sealed class GeoNamesSource
{
    private static readonly string[] Dissolved = ["AN", "CS"];
    private readonly List<string[]> _countries;
    private readonly List<string[]> _regions;
    private readonly List<string[]> _cities;
    private readonly Dictionary<string, List<(string Language, string Name)>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PeopleByZone> _people = new(StringComparer.Ordinal);
    private readonly KnownNames _known;

    /// <summary>Takes the rows of the dumps.</summary>
    public GeoNamesSource(
        List<string[]> countries,
        List<string[]> regions,
        List<string[]> cities,
        List<string[]> names,
        KnownNames known
    )
    {
        ArgumentNullException.ThrowIfNull(countries);
        ArgumentNullException.ThrowIfNull(cities);
        ArgumentNullException.ThrowIfNull(names);
        _countries = countries.Where(row => !Dissolved.Contains(row[0])).ToList();
        _regions = regions;
        _cities = cities;
        _known = known;
        foreach (var row in names)
        {
            (_names.TryGetValue(row[0], out var list) ? list : _names[row[0]] = []).Add((row[1], row[2]));
        }

        foreach (var row in cities.Where(row => row[17].Length > 0))
        {
            foreach (var area in (string[])[row[8], $"{row[8]}.{row[10]}", $"{row[8]}.{row[10]}.{row[11]}"])
            {
                (_people.TryGetValue(area, out var people) ? people : _people[area] = new PeopleByZone()).Add(
                    row[17],
                    Whole(row[14])
                );
            }
        }
    }

    /// <summary>The people of an area's towns: <c>SY</c>, <c>SY.09</c>, <c>US.KY.125</c>.</summary>
    public PeopleByZone PeopleOf(string area) => _people.GetValueOrDefault(area) ?? new PeopleByZone();

    /// <summary>The countries; the point is the centre of the largest part of its shape, or its capital where there is no shape.</summary>
    public IEnumerable<GazetteerPlace> Countries(TopoJson? world)
    {
        var centres = world
            ?.Shapes("countries")
            .Where(shape => shape.Id.Length > 0)
            .GroupBy(shape => Whole(shape.Id))
            .ToDictionary(group => group.Key, group => group.First().CentreIn(world));
        var capitals = _cities.Where(row => row[7] == "PPLC").ToLookup(row => row[8]);
        foreach (var row in _countries)
        {
            (double, double)? point =
                centres is not null && centres.TryGetValue(Whole(row[2]), out var centre) ? centre
                : capitals[row[0]].FirstOrDefault() is { } capital ? Point(capital)
                : null;
            yield return new GazetteerPlace((int)Whole(row[16]), row[4], PlaceFeature.Country, row[0])
            {
                Point = point,
                Population = Whole(row[7]),
                Zone = PeopleOf(row[0]).Zone,
                Names = [.. _known.Of(row[0]).Select(name => (name, NameKind.English))],
            };
        }
    }

    /// <summary>The first-order units; the point is the centre of its shape where there is one, else its seat, else unknown.</summary>
    public IEnumerable<GazetteerPlace> Regions(CensusSource? census)
    {
        var seats = _cities
            .Where(row => row[7] is "PPLA" or "PPLC")
            .GroupBy(row => $"{row[8]}.{row[10]}")
            .ToDictionary(group => group.Key, group => group.MaxBy(row => Whole(row[14]))!);
        foreach (var row in _regions)
        {
            var point = census?.CentreOfState(row[0]);
            if (point is null && seats.TryGetValue(row[0], out var seat))
            {
                point = Point(seat);
            }

            var people = PeopleOf(row[0]);
            yield return new GazetteerPlace((int)Whole(row[3]), row[1], PlaceFeature.Region, row[0][..2])
            {
                Point = point,
                Region = row[0][3..],
                Population = people.Total,
                Zone = people.Zone,
                Names = [(row[2], NameKind.English), .. _known.Of(row[0]).Select(name => (name, NameKind.English))],
            };
        }
    }

    /// <summary>The towns.</summary>
    public IEnumerable<GazetteerPlace> Towns()
    {
        foreach (var row in _cities)
        {
            var others = _names.GetValueOrDefault(row[0]) ?? [];
            List<(string, NameKind)> names =
            [
                .. _known.Of(row[0]).Select(name => (name, NameKind.English)),
                .. others
                    .Where(o => o.Language == "en" && AlternateName.IsUseful(o.Name))
                    .Select(o => (o.Name, NameKind.English)),
                .. others
                    .Select(o => o.Name)
                    .Concat(row[3].Split(','))
                    .Where(AlternateName.IsUseful)
                    .Select(n => (n, NameKind.Other)),
            ];
            if (row[2].Length > 0)
            {
                names.Add((row[2], NameKind.English));
            }

            yield return new GazetteerPlace((int)Whole(row[0]), row[1], Feature(row[7]), row[8])
            {
                Point = Point(row),
                Population = Whole(row[14]),
                Zone = row[17].Length > 0 ? row[17] : PeopleOf($"{row[8]}.{row[10]}").Zone,
                Region = row[10],
                Names = names,
            };
        }
    }

    private static PlaceFeature Feature(string code) =>
        code switch
        {
            "PPLC" => PlaceFeature.Capital,
            "PPLA" => PlaceFeature.Seat,
            "PPLX" => PlaceFeature.Quarter,
            _ => PlaceFeature.Town,
        };

    private static (double, double) Point(string[] row) =>
        (double.Parse(row[4], CultureInfo.InvariantCulture), double.Parse(row[5], CultureInfo.InvariantCulture));

    private static long Whole(string field) =>
        long.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
