using System.IO.Compression;
using System.Text;
using Hearsay.Testing;

namespace Hearsay.Cli.Tests;

/// <summary>Adds files of places of a country that does not exist, finds them, and reads with them.</summary>
public sealed class GazetteerCommandTests : IDisposable
{
    private readonly string _folder = TestFolder.Make("gazetteer");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Gazetteer => Path.Combine(_folder, "data", "mine.hgz");

    [Fact]
    public void A_dump_is_added_and_found_under_all_its_names()
    {
        var dump = Write(
            "QZ.txt",
            Row(90000001, "Tell Orzān", "Tell Orzan", "TOZ,Tel Orzan,تل أرزان", "33.5", "44.5", "PPL", 1000)
        );
        var names = Write(
            "alternateNamesV2.txt",
            "1\t90000001\ten\tOrzan Hill\t\t\t\t\n2\t90000001\tlink\thttps://example.org\n"
        );
        var (status, output, error) = Add(names, dump);
        Assert.Equal("", error);
        Assert.Equal(0, status);
        Assert.StartsWith(
            "Added 1 place and 1 further name; passed over 1 row of no use.",
            output,
            StringComparison.Ordinal
        );
        foreach (var name in (string[])["Tell Orzan", "tel orzan", "Orzan Hill", "تل أرزان"])
        {
            Assert.Contains("geonames:90000001", Find(name).Output, StringComparison.Ordinal);
        }

        Assert.Equal(1, Find("TOZ Nowhere").Status);
    }

    [Fact]
    public void Zipped_dumps_tables_and_shapes_come_together()
    {
        var archive = Path.Combine(_folder, "QZ.zip");
        using (var zip = ZipFile.Open(archive, ZipArchiveMode.Create))
        {
            WriteEntry(zip, "readme.txt", "This is a readme.");
            WriteEntry(zip, "QZ.txt", Row(90000002, "Qazrburg", "Qazrburg", "", "33.1", "44.2", "PPLA", 80_000));
        }

        Add(archive);
        Add(
            Write(
                "villages.csv",
                "id;name;lat;lon;country;type;aliases\nV1;\"Bir; Qazr\";33.2;44.3;SY;camp;Beer Qazr|Bir al Qazr\n"
            )
        );
        Add(
            Write(
                "bases.geojson",
                """
                {"type": "FeatureCollection", "features": [{"type": "Feature", "id": "node/7",
                 "properties": {"name": "Qazr Field", "type": "airbase", "country": "Syria", "name:ar": "قزر فيلد"},
                 "geometry": {"type": "Polygon", "coordinates": [[[44, 33], [44.2, 33], [44.2, 33.2], [44, 33]]]}}]}
                """
            )
        );
        Assert.Contains("geonames:90000002", Find("Qazrburg").Output, StringComparison.Ordinal);
        Assert.Contains("Bir; Qazr, camp, SY, 33.2000 44.3000", Find("beer qazr").Output, StringComparison.Ordinal);
        Assert.Contains(
            "air base, SY, 33.1000 44.1000 · its main name · bases.geojson:node/7",
            Find("Qazr Field").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Damaged_rows_are_numbered_and_the_others_added()
    {
        var dump = Write(
            "QZ.txt",
            Row(90000003, "Orzan", "Orzan", "", "33.5", "44.5", "PPL", 1000)
                + "too\tshort\n"
                + Row(90000004, "Nowhere", "Nowhere", "", "north", "44.5", "PPL", 1000)
        );
        var (status, output, error) = Add(dump);
        Assert.Equal(1, status);
        Assert.StartsWith("Added 1 place.", output, StringComparison.Ordinal);
        Assert.Contains("QZ.txt, row 2: it has 2 fields and not 19; it was left out.", error, StringComparison.Ordinal);
        Assert.Contains("QZ.txt, row 3: its fields 5 and 6 are no latitude", error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_added_leaves_the_gazetteer_as_it_was()
    {
        Add(Write("QZ.txt", Row(90000003, "Orzan", "Orzan", "", "33.5", "44.5", "PPL", 1000)));
        var before = File.ReadAllBytes(Gazetteer);
        Assert.Contains("H096", Add(Write("notes.txt", "Buy bread.\n")).Error, StringComparison.Ordinal);
        Assert.Contains("H096", Add(Path.Combine(_folder, "missing.txt")).Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Gazetteer));
        Assert.Single(Directory.EnumerateFiles(Path.GetDirectoryName(Gazetteer)!));
    }

    [Fact]
    public void The_same_files_give_the_same_bytes()
    {
        var dump = Write("QZ.txt", Row(90000003, "Orzan", "Orzan", "Urzan", "33.5", "44.5", "PPL", 1000));
        Add(dump);
        var once = File.ReadAllBytes(Gazetteer);
        Add(dump);
        Assert.Equal(once, File.ReadAllBytes(Gazetteer));
    }

    [Fact]
    public void A_report_is_read_with_it_and_says_so()
    {
        Add(Write("QZ.txt", Row(90000005, "Orzankale", "Orzankale", "", "36.3", "37.2", "PPL", 900)));
        const string Report = "Shells fell on the village of Orzankale near Aleppo.";
        var (status, output, error) = CommandRun.Run(Report, "read", "-", "-f", "csv", "--gazetteer", Gazetteer);
        Assert.Equal(0, status);
        Assert.NotEmpty(output);
        Assert.Contains("places are looked up in", error, StringComparison.Ordinal);
        var json = CommandRun.Run(Report, "read", "-", "-f", "json", "--gazetteer", Gazetteer).Output;
        Assert.Contains("geonames:90000005", json, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "90000005",
            CommandRun.Run(Report, "read", "-", "-f", "json").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_damaged_gazetteer_is_told()
    {
        var path = Write("broken.hgz", "HGZ and nothing more");
        var (status, _, error) = CommandRun.Run("Rain.", "read", "-", "--gazetteer", path);
        Assert.Equal(1, status);
        Assert.Contains("H095", error, StringComparison.Ordinal);
    }

    private (int Status, string Output, string Error) Add(params string[] files) =>
        CommandRun.Run("", ["gazetteer", "add", .. files, "--gazetteer", Gazetteer]);

    private (int Status, string Output, string Error) Find(string name) =>
        CommandRun.Run("", "gazetteer", "find", name, "--gazetteer", Gazetteer);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static void WriteEntry(ZipArchive zip, string name, string text)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    private static string Row(
        int id,
        string name,
        string plain,
        string others,
        string north,
        string east,
        string code,
        int people
    ) =>
        $"{id}\t{name}\t{plain}\t{others}\t{north}\t{east}\tP\t{code}\tSY\t\t09\t\t\t\t{people}\t\t\tAsia/Damascus\t2027-01-01\n";
}
