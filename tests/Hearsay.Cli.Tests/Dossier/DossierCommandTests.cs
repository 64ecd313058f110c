using System.Text.Json;
using Hearsay.Testing;

namespace Hearsay.Cli.Tests.Dossier;

public sealed class DossierCommandTests : IDisposable
{
    private const string First =
        "Twelve people were killed in the harbour on Saturday, the port office said. It had warned nobody.";

    private const string Second = "Twenty people were killed in the harbour on Saturday, a hospital doctor said.";

    private readonly string _folder = TestFolder.Make("dossier");

    public DossierCommandTests()
    {
        File.WriteAllText(Path.Combine(_folder, "2024-05-04-delta-news.txt"), First);
        File.WriteAllText(Path.Combine(_folder, "2024-05-05-harbour-mail.txt"), Second);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_page_for_all_reports_of_a_folder()
    {
        var target = Path.Combine(_folder, "out.html");
        var (status, output, error) = CommandRun.Run("", "dossier", _folder, "--names", "date-outlet", "-o", target);
        Assert.Equal((0, "", ""), (status, output, error));
        var page = File.ReadAllText(target);
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.Contains("Harbour Mail", page, StringComparison.Ordinal);
        Assert.Contains("its file name", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("md")]
    [InlineData("json")]
    [InlineData("csv")]
    public void The_same_bytes_whatever_the_order_and_the_threads(string format)
    {
        var files = Directory.GetFiles(_folder).Order(StringComparer.Ordinal).ToArray();
        var one = CommandRun.Run("", ["dossier", .. files, "-j", "1", "-f", format]);
        var other = CommandRun.Run("", ["dossier", .. files.Reverse(), "-j", "4", "-f", format]);
        Assert.Equal(0, one.Status);
        Assert.NotEmpty(one.Output);
        Assert.Equal(one.Output, other.Output);
    }

    [Fact]
    public void What_cannot_be_read_does_not_stop_the_rest()
    {
        File.WriteAllBytes(Path.Combine(_folder, "broken.pdf"), "%PDF-1.7\nnothing"u8.ToArray());
        var (status, output, error) = CommandRun.Run("", "dossier", _folder);
        Assert.Equal(1, status);
        Assert.Contains("broken.pdf", error, StringComparison.Ordinal);
        Assert.Equal(2, ReportsIn(output));
    }

    [Fact]
    public void The_data_points_at_the_words()
    {
        var (_, output, _) = CommandRun.Run("", "dossier", _folder, "--names", "date-outlet", "-f", "json");
        using var json = JsonDocument.Parse(output);
        var texts = json
            .RootElement.GetProperty("reports")
            .EnumerateArray()
            .ToDictionary(
                report => report.GetProperty("id").GetString()!,
                report => report.GetProperty("text").GetString()!
            );
        Assert.Equal(2, texts.Count);
        var passages = json
            .RootElement.GetProperty("questions")
            .EnumerateArray()
            .SelectMany(question => question.GetProperty("answers").EnumerateArray())
            .SelectMany(answer => answer.GetProperty("passages").EnumerateArray())
            .ToList();
        Assert.NotEmpty(passages);
        foreach (var passage in passages)
        {
            var text = texts[passage.GetProperty("report").GetString()!];
            var (start, end) = (passage.GetProperty("start").GetInt32(), passage.GetProperty("end").GetInt32());
            Assert.Equal(text[start..end], passage.GetProperty("words").GetString());
        }
    }

    [Fact]
    public void Two_files_of_one_name_are_two_reports_and_the_same_file_twice_is_one()
    {
        var (again, other) = (Path.Combine(_folder, "again"), Path.Combine(_folder, "other"));
        Directory.CreateDirectory(again);
        Directory.CreateDirectory(other);
        File.WriteAllText(Path.Combine(again, "report.txt"), First);
        File.WriteAllText(Path.Combine(other, "report.txt"), Second);
        var (_, output, _) = CommandRun.Run("", "dossier", again, other, again);
        Assert.Equal(2, ReportsIn(output));
    }

    [Fact]
    public void A_case_gives_its_reports()
    {
        var opened = Path.Combine(_folder, "harbour.case");
        Assert.Equal(0, CommandRun.Run("", "case", "new", opened, "--by", "A. Person").Status);
        var files = Directory.GetFiles(_folder, "*.txt").Order(StringComparer.Ordinal).ToArray();
        var added = CommandRun.Run("", ["case", "add", opened, .. files, "--by", "A. Person"]);
        Assert.True(added.Status == 0, added.Error);
        var (status, output, error) = CommandRun.Run("", "dossier", opened);
        Assert.Equal((0, ""), (status, error));
        Assert.Equal(2, ReportsIn(output));
        Assert.Contains("How many were killed?", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_gets_a_page_for_each_report()
    {
        var target = Path.Combine(_folder, "out") + Path.DirectorySeparatorChar;
        var (status, output, error) = CommandRun.Run("", "dossier", _folder, "--names", "date-outlet", "-o", target);
        Assert.Equal((0, "", ""), (status, output, error));
        Assert.Contains(
            "reports/r1.html#",
            File.ReadAllText(Path.Combine(target, "index.html")),
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["r1-claims.html", "r1.html", "r2-claims.html", "r2.html"],
            Directory.GetFiles(Path.Combine(target, "reports")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        Assert.Equal(2, CommandRun.Run("", "dossier", _folder, "-o", target, "-f", "csv").Status);
    }

    [Fact]
    public void What_people_decided_in_a_case_stands_beside_what_was_read()
    {
        var opened = Path.Combine(_folder, "harbour.case");
        File.WriteAllText(
            Path.Combine(_folder, "third.txt"),
            "The quay is likely to reopen by 1 June 2024, the mayor said."
        );
        Assert.Equal(0, CommandRun.Run("", "case", "new", opened, "--by", "A. Person").Status);
        var files = Directory.GetFiles(_folder, "*.txt").Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(0, CommandRun.Run("", ["case", "add", opened, .. files, "--by", "A. Person"]).Status);
        foreach (
            var decision in (string[][])
                [
                    ["r3/x1", "correct", "outcome=did-not"],
                    ["r1", "correct", "airwars=discounted"],
                ]
        )
        {
            var (status, _, error) = CommandRun.Run("", ["case", "decide", opened, .. decision, "--by", "A. Person"]);
            Assert.True(status == 0, error);
        }

        var wrong = CommandRun.Run(
            "",
            "case",
            "decide",
            opened,
            "r1",
            "correct",
            "airwars=perhaps",
            "--by",
            "A. Person"
        );
        Assert.NotEqual(0, wrong.Status);
        using var json = JsonDocument.Parse(CommandRun.Run("", "dossier", opened, "-f", "json").Output);
        var forecast = Assert.Single(json.RootElement.GetProperty("forecasts").EnumerateArray());
        Assert.Equal("did-not", forecast.GetProperty("state").GetString());
        Assert.Equal("A. Person", forecast.GetProperty("set")[0].GetProperty("by").GetString());
        Assert.Equal(2, json.RootElement.GetProperty("decisions").GetArrayLength());
        Assert.Contains(
            "discounted set by A. Person",
            CommandRun.Run("", "dossier", opened).Output,
            StringComparison.Ordinal
        );
    }

    // Each stands once among the sources.
    private static int ReportsIn(string markdown) =>
        markdown.Split('\n').Count(line => line.StartsWith("- r", StringComparison.Ordinal));
}
