using Hearsay.Testing;

namespace Hearsay.Cli.Tests;

/// <summary>The verbs that keep reports: what each prints, and what it leaves in the case.</summary>
public sealed class CaseVerbTests : IDisposable
{
    private readonly CaseRun _run = new();

    [Fact]
    public void A_case_is_made_once()
    {
        Assert.StartsWith("Made the case “kemi”", _run.Well("case", "new", _run.Case, "--by", "Aino"));
        Assert.Contains("H301", _run.Badly(1, "case", "new", _run.Case), StringComparison.Ordinal);
        var made = _run.Json("case", "show", _run.Case);
        Assert.Equal("kemi", made.GetProperty("case").GetString());
        Assert.Equal("Aino", made.GetProperty("by").GetProperty("name").GetString());
    }

    [Fact]
    public void Each_report_is_told_as_it_is_added_and_once_only()
    {
        _run.Well("case", "new", _run.Case);
        var added = _run.Well("case", "add", _run.Case, _run.In("bridge.txt"), _run.In("rain.txt"));
        var lines = added.Split('\n');
        Assert.StartsWith("r1     added      bridge.txt (", lines[0]);
        Assert.StartsWith("r2     added      rain.txt (1 claim", lines[1]);
        Assert.Equal("2 added.", lines[^2]);
        Assert.EndsWith(
            "\n2 were there already.\n",
            _run.Well("case", "add", _run.Case, _run.Folder + "/rain.txt", _run.In("bridge.txt"))
        );
        Assert.Equal(2, _run.Json("case", "list", _run.Case).GetArrayLength());
    }

    [Fact]
    public void As_many_claims_are_told_as_are_listed_those_of_the_title_too()
    {
        _run.Well("case", "new", _run.Case);
        var page = Path.Combine(RepositoryRoot.Path, "samples", "2027-03-29-stockholm-ledger.html");
        var told = _run.Well("case", "add", _run.Case, page);
        var listed = _run.Json("case", "list", _run.Case)[0];
        Assert.Contains($"({listed.GetProperty("claims").GetInt32()} claims, ", told, StringComparison.Ordinal);
        Assert.Contains($" {listed.GetProperty("findings").GetInt32()} finding", told, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_page_says_twice_and_otherwise_is_shown_and_both_are_kept()
    {
        _run.Well("case", "new", _run.Case);
        var page = _run.Put(
            "ferry.html",
            """
            <!doctype html><title>Ferry aground</title>
            <meta property="article:published_time" content="2031-05-04T08:00:00+03:00">
            <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2031-05-05T08:00:00+03:00"}</script>
            <article><p>A ferry ran aground off Vaasa, the coast guard said.</p></article>
            """
        );
        _run.Well("case", "add", _run.Case, page);
        Assert.Contains(
            "Warning: Two publication times are stated, 2031-05-05",
            _run.Well("case", "show", _run.Case, "r1"),
            StringComparison.Ordinal
        );
        var shown = _run.Json("case", "show", _run.Case, "r1").GetProperty("inCase");
        Assert.Single(shown.GetProperty("warnings").EnumerateArray());
        Assert.Equal(
            ["2031-05-05T08:00:00+03:00", "2031-05-04T08:00:00+03:00"],
            shown
                .GetProperty("statements")
                .EnumerateArray()
                .Where(one => one.GetProperty("field").GetString() == "published")
                .Select(one => one.GetProperty("value").GetString())
        );
    }

    [Fact]
    public void What_cannot_be_read_is_told_and_the_rest_is_added()
    {
        _run.Well("case", "new", _run.Case);
        var told = _run.Badly(1, "case", "add", _run.Case, _run.In("none.txt"), _run.In("rain.txt"));
        Assert.Contains("H001", told, StringComparison.Ordinal);
        Assert.Contains("r1     added      rain.txt", told, StringComparison.Ordinal);
        Assert.Contains(
            "H300",
            _run.Badly(1, "case", "add", _run.In("no"), _run.In("rain.txt")),
            StringComparison.Ordinal
        );
        Assert.Contains("H084", _run.Badly(2, "case", "add", _run.Case), StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_says_who_published_what_and_when()
    {
        _run.Fill();
        var list = _run.Json("case", "list", _run.Case);
        Assert.Equal(["r1", "r2"], list.EnumerateArray().Select(report => report.GetProperty("report").GetString()));
        Assert.All(
            list.EnumerateArray(),
            report => Assert.Equal("2027-03-28", report.GetProperty("published").GetString())
        );
        Assert.Contains(
            "bridge.txt\n       outlet unknown · 2027-03-28",
            _run.Well("case", "list", _run.Case),
            StringComparison.Ordinal
        );
        Assert.Equal(1, _run.Json("case", "list", _run.Case, "--after", "r1").GetArrayLength());
        Assert.Equal(1, _run.Json("case", "list", _run.Case, "--limit", "1").GetArrayLength());
    }

    [Fact]
    public void A_report_and_a_claim_are_shown()
    {
        _run.Fill();
        Assert.Contains(
            "the governor of Lapland",
            _run.Well("case", "show", _run.Case, "r1"),
            StringComparison.OrdinalIgnoreCase
        );
        Assert.Contains("r1/c1", _run.Well("case", "show", _run.Case, "r1", "--items"), StringComparison.Ordinal);
        Assert.Contains("bridge in Kemi", _run.Well("case", "show", _run.Case, "r1/c1"), StringComparison.Ordinal);
        Assert.Contains("H310", _run.Badly(1, "case", "show", _run.Case, "r9"), StringComparison.Ordinal);
        Assert.Contains("H083", _run.Badly(2, "case", "show", _run.Case, "nine"), StringComparison.Ordinal);
    }

    [Fact]
    public void Decisions_are_entries_that_can_be_undone()
    {
        _run.Fill();
        string[][] decisions =
        [
            ["r1/c1", "accept"],
            ["r1/c2", "correct", "holder=the police"],
            ["r1/c3", "reject", "--note", "hearsay"],
            ["r1/c1", "merge", "r1/c3"],
            ["r1/c2", "comment", "call", "them"],
        ];
        foreach (var decision in decisions)
        {
            _run.Well(["case", "decide", _run.Case, .. decision, "--by", "Bo"]);
        }

        Assert.Contains(
            "undo d2",
            _run.Well("case", "undo", _run.Case, "d2", "--by", "Aino"),
            StringComparison.Ordinal
        );
        var shown = _run.Well("case", "show", _run.Case, "r1/c2", "--width", "200");
        Assert.Contains("undone by d6", shown, StringComparison.Ordinal);
        Assert.Contains("call them", shown, StringComparison.Ordinal);
        Assert.Contains("H314", _run.Badly(1, "case", "undo", _run.Case, "d2"), StringComparison.Ordinal);
        Assert.Contains(
            "H313",
            _run.Badly(1, "case", "decide", _run.Case, "r1/c2", "correct"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "H310",
            _run.Badly(1, "case", "decide", _run.Case, "r1/c99", "accept"),
            StringComparison.Ordinal
        );
        Assert.Contains("H083", _run.Badly(2, "case", "decide", _run.Case, "r1/c1", "maybe"), StringComparison.Ordinal);
        Assert.Equal(6, _run.Json("case", "show", _run.Case).GetProperty("decisions").GetInt32());
        Assert.StartsWith("Nothing is wrong", _run.Well("verify", _run.Case));
    }

    [Fact]
    public void A_report_is_removed_by_a_decision_and_comes_back()
    {
        _run.Fill();
        Assert.Contains("--yes", _run.Badly(2, "case", "remove", _run.Case, "r1"), StringComparison.Ordinal);
        _run.Well("case", "remove", _run.Case, "r1", "--yes", "--note", "by mistake");
        Assert.Equal(1, _run.Json("case", "list", _run.Case).GetArrayLength());
        Assert.Equal(2, _run.Json("case", "list", _run.Case, "--removed").GetArrayLength());
        Assert.StartsWith("Nothing is wrong", _run.Well("verify", _run.Case));
        _run.Well("case", "undo", _run.Case, "d1");
        Assert.Equal(2, _run.Json("case", "list", _run.Case).GetArrayLength());
    }

    [Fact]
    public void A_case_is_renamed_and_its_folder_stays()
    {
        _run.Fill();
        _run.Well("case", "rename", _run.Case, "The bridge of Kemi");
        Assert.Equal("The bridge of Kemi", _run.Json("case", "show", _run.Case).GetProperty("case").GetString());
        Assert.True(Directory.Exists(_run.Case));
    }

    [Fact]
    public void Reading_again_otherwise_keeps_decisions_and_says_what_changed()
    {
        _run.Fill();
        _run.Well("case", "decide", _run.Case, "r1", "correct", "published=2027-04-04");
        Assert.StartsWith("0 reports read again", _run.Well("case", "reread", _run.Case));
        var changes = _run.Json("case", "reread", _run.Case, "r1")[0].GetProperty("changes").EnumerateArray().ToList();
        Assert.NotEmpty(changes);
        Assert.All(changes, change => Assert.Matches("^r1/[tfch][0-9]+$", change.GetProperty("item").GetString()));
        Assert.Contains(
            changes,
            change => change.GetProperty("after").GetString()?.Contains("2027-04-03", StringComparison.Ordinal) == true
        );
        Assert.StartsWith("Nothing is wrong", _run.Well("verify", _run.Case));
    }

    [Fact]
    public void Words_are_found_and_marked()
    {
        _run.Fill();
        var found = _run.Well("search", _run.Case, "bridge", "closed");
        Assert.Contains("[bridge]", found, StringComparison.Ordinal);
        Assert.EndsWith("1 report.\n", found);
        Assert.Equal("Nothing was found.\n", _run.Well("search", _run.Case, "avalanche"));
        var claims = _run.Json("search", _run.Case, "injured", "--kind", "claims", "--holder", "virtanen");
        var passage = claims.GetProperty("hits")[0].GetProperty("passages")[0];
        Assert.StartsWith("r1/c", passage.GetProperty("item").GetString());
        Assert.Contains("H312", _run.Badly(1, "search", _run.Case, "*"), StringComparison.Ordinal);
        Assert.Contains(
            "H083",
            _run.Badly(2, "search", _run.Case, "rain", "--since", "today"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_changed_between_versions_is_told_by_passage()
    {
        _run.Fill();
        _run.Put(
            "bridge.txt",
            CaseRun.Bridge.Replace("At least 12", "At least 14", StringComparison.Ordinal) + "\n\nNobody was arrested."
        );
        Assert.StartsWith(
            "r3     version 2",
            _run.Well("case", "add", _run.Case, _run.In("bridge.txt"), "--published", "2027-03-29")
        );
        var diff = _run.Well("diff", _run.Case, "r3");
        Assert.Contains("12", diff, StringComparison.Ordinal);
        Assert.Contains("14", diff, StringComparison.Ordinal);
        Assert.Contains("Nobody was arrested.", diff, StringComparison.Ordinal);
        Assert.DoesNotContain("governor", diff, StringComparison.Ordinal);
        Assert.Equal(2, _run.Json("diff", _run.Case, "r3", "r1").GetProperty("passages").GetArrayLength());
    }

    [Fact]
    public void A_pack_is_the_same_bytes_each_time_and_a_case_again_when_unpacked()
    {
        _run.Fill();
        _run.Well("case", "pack", _run.Case, _run.In("a.zip"));
        _run.Well("case", "pack", _run.Case, _run.In("b.zip"));
        Assert.Equal(File.ReadAllBytes(_run.In("a.zip")), File.ReadAllBytes(_run.In("b.zip")));
        Assert.StartsWith("Nothing is wrong", _run.Well("case", "unpack", _run.In("a.zip"), _run.In("copy")));
        Assert.Equal(_run.Well("case", "list", _run.Case), _run.Well("case", "list", _run.In("copy")));
        Assert.Contains(
            "H301",
            _run.Badly(1, "case", "unpack", _run.In("a.zip"), _run.In("copy")),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "H327",
            _run.Badly(1, "case", "unpack", _run.In("c.zip"), _run.In("d")),
            StringComparison.Ordinal
        );
        using (System.IO.Compression.ZipFile.Open(_run.In("empty.zip"), System.IO.Compression.ZipArchiveMode.Create))
        { }

        Assert.Contains(
            "H321",
            _run.Badly(1, "case", "unpack", _run.In("empty.zip"), _run.In("d")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_fault_is_named_and_ends_with_1()
    {
        _run.Fill();
        var capture = Directory.GetFiles(Path.Combine(_run.Case, "captures"), "*", SearchOption.AllDirectories)[0];
        new FileInfo(capture).IsReadOnly = false;
        var bytes = File.ReadAllBytes(capture);
        bytes[7] ^= 4;
        File.WriteAllBytes(capture, bytes);
        var told = _run.Badly(1, "verify", _run.Case);
        Assert.Contains("byte 7", told, StringComparison.Ordinal);
        Assert.Contains("H336", told, StringComparison.Ordinal);
    }

    public void Dispose() => _run.Dispose();
}
