using Hearsay.Testing;

namespace Hearsay.Intake.Tests;

/// <summary>Folders, as people have them.</summary>
public sealed class FolderTests : IDisposable
{
    private readonly string _folder = TestFolder.Make("folder");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private string[] Read() =>
        [
            .. new ReportFinder()
                .Find(_folder)
                .SelectMany(input => input.Extract())
                .Select(one => $"{Path.GetRelativePath(_folder, one.Id)} {one.Failure?.Code ?? one.Report!.Text}"),
        ];

    [Fact]
    public void Folders_are_read_with_all_in_them_in_the_order_of_their_names()
    {
        Write("b.txt", "Two.");
        Write("a.txt", "One.");
        Write("inner/deep/c.txt", "Three.");
        Write(".hidden/d.txt", "Four.");
        File.WriteAllBytes(Path.Combine(_folder, "z.png"), [0x89, (byte)'P', (byte)'N', (byte)'G']);
        Assert.Equal(["a.txt One.", "b.txt Two.", "z.png H010", "inner/deep/c.txt Three."], Read());
    }

    [Fact]
    public void The_parts_of_a_saved_page_are_no_reports()
    {
        Write("page.html", "<!doctype html><article><p>The sluice is shut.</p></article>");
        Write("page_files/frame.html", "<!doctype html><p>Buy.</p>");
        Write("other_files/a.txt", "One.");
        Assert.Equal(["page.html The sluice is shut.", "other_files/a.txt One."], Read());
    }

    [Fact]
    public void A_folder_that_holds_itself_by_a_link_is_read_once()
    {
        Write("inner/a.txt", "One.");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "inner", "again"), _folder);
        Assert.Equal(["inner/a.txt One."], Read());
    }

    [Fact]
    public void An_empty_folder_is_an_error() => Assert.Equal([". H009"], Read());

    [Fact]
    public void Another_visit_is_found_in_the_archive_before_it()
    {
        var fixtures = Path.Combine(RepositoryRoot.Path, "specs", "intake", "fixtures");
        File.Copy(Path.Combine(fixtures, "wget.warc.gz"), Path.Combine(_folder, "1.warc.gz"));
        File.Copy(Path.Combine(fixtures, "wget-revisit.warc"), Path.Combine(_folder, "2.warc"));
        var reports = new ReportFinder().Find(_folder).SelectMany(input => input.Extract()).ToList();
        Assert.All(reports, one => Assert.Null(one.Failure));
        Assert.Equal("The keeper said that nobody was hurt.\n", reports[^1].Report!.Text);
    }

    [Fact]
    public void Sources_of_a_table_are_asked_for_only_when_told_to()
    {
        Write("a.csv", "slug,description,source_1,source_2\nA,One.,http://127.0.0.1:1/a,http://127.0.0.1:1/a\n");
        Assert.Equal(["a.csv#1 One."], Read());
        var inputs = new ReportFinder { FetchSources = true }
            .Find(Path.Combine(_folder, "a.csv"))
            .ToList();
        Assert.Equal(2, inputs.Count);
        Assert.Equal("http://127.0.0.1:1/a", inputs[1].Name);
    }

    [Fact]
    public void What_an_archive_holds_is_never_fetched()
    {
        File.WriteAllBytes(
            Path.Combine(_folder, "list.zip"),
            ZipMaker.Of(("list.txt", "http://127.0.0.1:1/a\n"u8.ToArray()))
        );
        Assert.Equal(["list.zip#list.txt http://127.0.0.1:1/a\n"], Read());
    }
}
