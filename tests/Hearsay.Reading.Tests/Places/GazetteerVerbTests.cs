using Hearsay.Testing;
using Hearsay.Training;

namespace Hearsay.Reading.Tests;

/// <summary>Compiles dumps in GeoNames' form of a country that does not exist.</summary>
public sealed class GazetteerVerbTests : IDisposable
{
    private readonly string _folder = TestFolder.Make("gazetteer");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Dumps_are_compiled_and_read_back()
    {
        var gazetteer = Gazetteer.Open(GazetteerVerb.Compile(WriteDumps()));
        Assert.Equal(4, gazetteer.Count);

        var country = gazetteer.FindCountry("QZ")!.Value;
        Assert.Equal("Qazrland", country.Name);
        Assert.Equal("Asia/Baghdad", country.Zone);
        Assert.Equal(33.1, country.Latitude, 5);

        var town = gazetteer.Find("tel orzan")[0];
        Assert.Equal("Tell Orzān", town.Name);
        Assert.Equal("Upper Qazr", town.Region?.Name);
        Assert.Equal(NameKind.English, town.Kind);
        Assert.Equal(town, gazetteer.Find("تل أرزان")[0]);
        Assert.True(gazetteer.Find("ta lu er za").IsEmpty);
        Assert.True(gazetteer.Find("TOZ").IsEmpty);

        var region = gazetteer.Find("Upper Qazr")[0];
        Assert.Equal(PlaceFeature.Region, region.Feature);
        Assert.Equal(81_000, region.Population);
        Assert.Equal(33.1, region.Latitude, 5);
    }

    [Fact]
    public void The_same_dumps_give_the_same_bytes() =>
        Assert.Equal(GazetteerVerb.Compile(WriteDumps()), GazetteerVerb.Compile(WriteDumps()));

    [Fact]
    public void A_row_that_is_too_short_is_named()
    {
        var options = WriteDumps();
        File.AppendAllText(options.Needed("regions"), "QZ.02\tbroken\n");
        var error = Assert.Throws<InvalidDataException>(() => GazetteerVerb.Compile(options));
        Assert.Contains("regions.txt:2", error.Message, StringComparison.Ordinal);
    }

    private Options WriteDumps() =>
        Options.Read([
            "--countries",
            Write(
                "countries.txt",
                "#ISO\n",
                Row(
                    "QZ",
                    "QZR",
                    "999",
                    "",
                    "Qazrland",
                    "Qazr",
                    "10",
                    "90000",
                    "AS",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "ar,en",
                    "11",
                    "",
                    ""
                )
            ),
            "--regions",
            Write("regions.txt", Row("QZ.01", "Upper Qazr", "Upper Qazr", "12")),
            "--cities",
            Write(
                "cities.txt",
                City("13", "Qazr", "Qazr", "", "33.1", "44.2", "PPLC", "80000"),
                City(
                    "14",
                    "Tell Orzān",
                    "Tell Orzan",
                    "TOZ,ta lu er za,Tel Orzan,تل أرزان",
                    "33.5",
                    "44.5",
                    "PPL",
                    "1000"
                )
            ),
            "--names",
            Write("names.tsv", Row("14", "en", "Tel Orzan"), Row("14", "fr", "Tel Orzane")),
        ]);

    private static string City(
        string id,
        string name,
        string plain,
        string others,
        string north,
        string east,
        string code,
        string people
    ) =>
        Row(
            id,
            name,
            plain,
            others,
            north,
            east,
            "P",
            code,
            "QZ",
            "",
            "01",
            "",
            "",
            "",
            people,
            "",
            "",
            "Asia/Baghdad",
            "2020-01-01"
        );

    private static string Row(params string[] fields) => string.Join('\t', fields) + "\n";

    private string Write(string name, params string[] rows)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, string.Concat(rows));
        return path;
    }
}
