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

    /// <summary>The compiled file.</summary>
    public static byte[] Compile(Options options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var source = new GeoNamesSource(
            GeoNamesFile.Rows(options.Needed("countries"), 17).ToList(),
            GeoNamesFile.Rows(options.Needed("regions"), 4).ToList(),
            GeoNamesFile.Rows(options.Needed("cities"), 18).ToList(),
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

        foreach (var place in source.Towns().Concat(counties?.Counties() ?? []))
        {
            builder.Add(place);
        }

        return builder.Build();
    }
}
