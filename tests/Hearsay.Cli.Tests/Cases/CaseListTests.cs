using Hearsay.Archive;
using Hearsay.Intake.Tests;

namespace Hearsay.Cli.Tests;

/// <summary>A list of addresses is added to a case: what the case has is not fetched again, so it may be stopped and goes on.</summary>
public sealed class CaseListTests : IDisposable
{
    private const int Pages = 6;
    private readonly CaseRun _run = new();

    private string[] Add(params string[] more) =>
        ["case", "add", _run.Case, _run.In("list.txt"), "--allow-local", "--pause", "0", "--by", "Aino", .. more];

    private LoopbackServer Site()
    {
        var site = LoopbackServer.Answering(path =>
            path == "/gone"
                ? "HTTP/1.1 404 Not Found\r\nContent-Length: 14\r\nConnection: close\r\n\r\nMr. Gone said."
                : LoopbackServer.Ok($"Lorry {path[1..]} was stopped at the bridge, the mayor said.")
        );
        var pages = Enumerable.Range(0, Pages).Select(i => $"{site.Address}/{i}").Append(site.Address + "/gone");
        _run.Put("list.txt", string.Join('\n', pages));
        _run.Well("case", "new", _run.Case, "--by", "Aino");
        return site;
    }

    private int Captured() =>
        CaptureArchive.Open(_run.Case).ReadLog().Count(entry => entry.Capture?.Obtaining.Method == "http-get");

    [Fact]
    public async Task What_was_added_is_not_fetched_again_and_what_failed_is()
    {
        await using var site = Site();
        Assert.Contains("6 added", _run.Badly(1, Add()));
        Assert.Equal(Pages + 2, site.Paths.Count);
        Assert.Contains("6 were there already", _run.Badly(1, Add()));
        Assert.Equal(["/robots.txt", "/gone"], site.Paths.Skip(Pages + 2));
        Assert.Equal(Pages + 1, Captured());
        _run.Badly(1, Add("--again"));
        Assert.Equal((Pages * 2) + 6, site.Paths.Count);
    }

    [Fact]
    public async Task What_was_captured_first_is_taken_from_there()
    {
        await using var site = Site();
        _run.Badly(1, ["capture", _run.In("list.txt"), "--into", _run.Case, "--allow-local", "--pause", "0"]);
        var asked = site.Paths.Count;
        Assert.Contains("6 added", _run.Badly(1, Add()));
        Assert.Equal(["/robots.txt", "/gone"], site.Paths.Skip(asked));
        Assert.Equal(Pages + 1, Captured());
        Assert.DoesNotContain("Gone", _run.Well("case", "list", _run.Case));
        Assert.StartsWith("Nothing is wrong", _run.Well("verify", _run.Case));
    }

    [Fact]
    public async Task An_address_that_is_named_by_itself_is_asked_again()
    {
        await using var site = Site();
        string[] add = ["case", "add", _run.Case, site.Address + "/1", "--allow-local", "--pause", "0", "--by", "Aino"];
        _run.Well(add);
        _run.Well(add);
        Assert.Equal(["/robots.txt", "/1", "/robots.txt", "/1"], site.Paths);
    }

    public void Dispose() => _run.Dispose();
}
