using Hearsay.Archive;
using Hearsay.Testing;

namespace Hearsay.Intake.Tests;

/// <summary>Lists, feeds, tables and folders are kept in an archive, once each, however often the run is stopped.</summary>
public sealed class CollectorTests : IDisposable
{
    private readonly string _folder = TestFolder.Make("collect");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Archive => Path.Combine(_folder, "archive");

    private static CollectOptions Options(bool sources = false, bool again = false) =>
        new()
        {
            Sources = sources,
            Again = again,
            Capture = new CaptureOptions
            {
                AllowLocal = true,
                Clock = TimeProvider.System,
                Politeness = new Politeness { Pause = TimeSpan.Zero },
            },
        };

    private static LoopbackServer Site(Func<string, string>? answer = null) =>
        LoopbackServer.Answering(path =>
            path == "/robots.txt" ? LoopbackServer.Ok("User-agent: *\nDisallow: /secret")
            : path.StartsWith("/gone", StringComparison.Ordinal)
                ? "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            : answer?.Invoke(path) ?? LoopbackServer.Ok("This is " + path)
        );

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    private async Task<List<string>> CollectAsync(CollectOptions options, params string[] places)
    {
        using var archive = ArchiveWriter.Open(Archive);
        var collector = new Collector(archive, options);
        var told = new List<string>();
        await foreach (var one in collector.CollectAsync(places, Stop))
        {
            var place = one.Place[(one.Place.LastIndexOf('/') + 1)..];
            told.Add($"{place} {one.Failure?.Code ?? (one.IsNew ? "new" : "known")}");
        }

        Assert.Equal(0, collector.Left);
        return told;
    }

    // The addresses in the log, those asked for first, in order.
    private List<string> Kept() =>
        [
            .. CaptureArchive
                .Open(Archive)
                .ReadLog()
                .Where(entry => entry.Capture is not null)
                .Select(entry => entry.Capture!.Obtaining.Address)
                .Select(address => address[(address.LastIndexOf('/') + 1)..]),
        ];

    [Fact]
    public async Task A_list_stands_for_its_addresses_and_what_fails_is_tried_again_next_time()
    {
        await using var site = Site();
        var list = Write(
            "list.txt",
            $"# desk\n{site.Address}/a\n{site.Address}/gone\n{site.Address}/secret\n{site.Address}/b#x\n{site.Address}/b\n"
        );
        Assert.Equal(["a new", "gone H059", "secret H062", "b#x new"], await CollectAsync(Options(), list));
        Assert.Equal(["a known", "b#x known", "gone H059", "secret H062"], await CollectAsync(Options(), list));
        Assert.Equal(["a", "gone", "b#x"], Kept());
        Assert.Equal(["/robots.txt", "/a", "/gone", "/b", "/robots.txt", "/gone"], site.Paths);
    }

    [Fact]
    public async Task A_list_may_be_stopped_anywhere_and_goes_on_without_loss_or_repetition()
    {
        await using var site = Site();
        await using var other = Site();
        var pages = Enumerable.Range(0, 12).Select(i => $"{(i % 3 == 0 ? other : site).Address}/{i}").ToList();
        var list = Write("list.txt", string.Join('\n', pages));
        for (var round = 0; round < 12; round++)
        {
            using var archive = ArchiveWriter.Open(Archive);
            var fresh = 0;
            await foreach (var one in new Collector(archive, Options()).CollectAsync([list], Stop))
            {
                if (one.IsNew && fresh++ > 0)
                {
                    break;
                }
            }
        }

        Assert.Equal(pages.Select(page => page.Split('/')[^1]).Order(), Kept().Order());
        Assert.True(ArchiveVerifier.Verify(Archive, cancellationToken: Stop).IsClean);
    }

    [Fact]
    public async Task Cancelling_ends_what_is_under_way_and_keeps_what_was_told()
    {
        await using var site = new LoopbackServer(
            async (request, stream, stop) =>
            {
                await Task.Delay(request.Contains("/slow", StringComparison.Ordinal) ? Timeout.Infinite : 0, stop);
                await stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(LoopbackServer.Ok("x")), stop);
            }
        );
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        using var archive = ArchiveWriter.Open(Archive);
        var collector = new Collector(archive, Options());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (
                var one in collector.CollectAsync([site.Address + "/quick", site.Address + "/slow"], cancel.Token)
            )
            {
                Assert.Equal(site.Address + "/quick", one.Place);
                await cancel.CancelAsync();
            }
        });
        Assert.Equal(["quick"], Kept());
    }

    [Fact]
    public async Task A_feed_is_asked_again_and_what_it_names_is_fetched_once()
    {
        var entries = new List<string> { "one", "two" };
        LoopbackServer? server = null;
        string Feed(string path) =>
            path != "/feed"
                ? LoopbackServer.Ok("This is " + path)
                : LoopbackServer.Ok(
                    $"<rss version=\"2.0\"><channel><title>Desk</title>{string.Concat(entries.Select(entry => $"<item><title>{entry}</title><link>{server!.Address}/{entry}</link></item>"))}</channel></rss>",
                    "application/rss+xml"
                );
        await using var site = server = Site(Feed);
        var feed = site.Address + "/feed";
        Assert.Equal(["feed new"], await CollectAsync(Options(), feed));
        Assert.Equal(["feed known", "one new", "two new"], await CollectAsync(Options(sources: true), feed));
        entries.Add("three");
        Assert.Equal(
            ["feed new", "one known", "two known", "three new"],
            await CollectAsync(Options(sources: true), feed)
        );
        Assert.Equal(
            ["feed known", "one known", "two known", "three known"],
            await CollectAsync(Options(sources: true), feed)
        );
        Assert.Equal(["feed", "one", "two", "feed", "three"], Kept());
    }

    [Fact]
    public async Task Another_answer_is_kept_with_its_status_once_and_is_never_taken_for_the_page()
    {
        var answers = new Queue<string>([
            "404 Not Found\r\nX-Why: moved\r\nContent-Length: 5\r\n\r\nGone.",
            "404 Not Found\r\nX-Why: moved\r\nContent-Length: 5\r\n\r\nGone.",
            "410 Gone\r\nContent-Length: 5\r\n\r\nGone.",
            "200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nWords",
            "451 Unavailable\r\nContent-Length: 0\r\n\r\n",
        ]);
        await using var site = Site(_ => "HTTP/1.1 " + answers.Dequeue());
        var page = site.Address + "/page";
        var list = Write("list.txt", page);
        string[] expected = ["page H059", "page H059", "page H059", "page new", "page known"];
        foreach (var told in expected)
        {
            Assert.Equal([told], await CollectAsync(Options(), list));
        }

        Assert.Equal(["page H059"], await CollectAsync(Options(again: true), list));
        var kept = CaptureArchive.Open(Archive).ReadLog().Select(entry => entry.Capture).OfType<ArchivedCapture>();
        Assert.Equal(
            [(404, 5L), (410, 5L), (200, 5L), (451, 0L)],
            kept.Select(capture => (capture.Obtaining.Status, capture.Length))
        );
        Assert.Equal("moved", kept.First().Obtaining.Header("X-Why"));
        Assert.Equal("Words"u8.ToArray(), new KeptCaptures(Archive).Find(page)!.Bytes.ToArray());
        Assert.True(ArchiveVerifier.Verify(Archive, cancellationToken: Stop).IsClean);
    }

    [Fact]
    public async Task What_a_feed_named_is_fetched_though_the_feed_is_gone()
    {
        var isGone = false;
        LoopbackServer? server = null;
        await using var site = server = Site(path =>
            path != "/feed" ? LoopbackServer.Ok("x")
            : isGone ? "HTTP/1.1 410 Gone\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            : LoopbackServer.Ok($"<rss><channel><item><link>{server!.Address}/one</link></item></channel></rss>")
        );
        await CollectAsync(Options(), site.Address + "/feed");
        isGone = true;
        Assert.Equal(["feed H059", "one new"], await CollectAsync(Options(sources: true), site.Address + "/feed"));
    }

    [Fact]
    public async Task Tables_name_sources_and_feeds_that_others_name_are_not_followed()
    {
        LoopbackServer? server = null;
        await using var site = server = Site(path =>
            LoopbackServer.Ok(
                path == "/feed"
                    ? $"<rss><channel><item><link>{server!.Address}/deep</link></item></channel></rss>"
                    : "x"
            )
        );
        var table = Write(
            "atlos.csv",
            $"slug,description,source_1,source_2\nA1,Smoke,{site.Address}/s1,{site.Address}/feed\n"
        );
        Assert.Equal(["atlos.csv new"], await CollectAsync(Options(), table));
        Assert.Equal(["atlos.csv known", "s1 new", "feed new"], await CollectAsync(Options(sources: true), table));
        var damaged = Write("feed.xml", "<rss><channel><item>");
        Assert.Equal(["feed.xml new", "feed.xml H026"], await CollectAsync(Options(sources: true), damaged));
    }

    [Fact]
    public async Task A_folder_is_kept_whole_in_order_and_lists_in_it_are_files()
    {
        Write("in/b.html", "<html><body>b</body></html>");
        Write("in/b_files/picture.css", "a");
        Write("in/a/list.txt", "http://127.0.0.1:9/x\n");
        Write("in/c.bin", "\0\u0001\u0002");
        Assert.Equal(
            ["b.html new", "c.bin new", "list.txt new", "picture.css new"],
            await CollectAsync(Options(), Path.Combine(_folder, "in"))
        );
        Assert.Equal(["no H001"], await CollectAsync(Options(), Path.Combine(_folder, "no")));
    }

    [Fact]
    public async Task Obtained_again_is_entered_again()
    {
        await using var site = Site();
        await CollectAsync(Options(), site.Address + "/a");
        Assert.Equal(["a new"], await CollectAsync(Options(again: true), site.Address + "/a"));
        Assert.Equal(["a", "a"], Kept());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
