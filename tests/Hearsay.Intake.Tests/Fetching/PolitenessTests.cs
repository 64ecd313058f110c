using System.IO.Compression;
using System.Text;

namespace Hearsay.Intake.Tests;

/// <summary>How sites are spared: turns, pauses, robots.txt, and hosts that say they are busy.</summary>
public sealed class PolitenessTests
{
    private const string Closed = "User-agent: *\nDisallow: /secret";
    private readonly SkippingClock _clock = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private CaptureOptions Options(Politeness? politeness = null) =>
        new() { AllowLocal = true, Politeness = (politeness ?? Politeness.Default) with { Time = _clock } };

    private static string Status(int status, string headers = "") =>
        $"HTTP/1.1 {status} Answered\r\n{headers}Content-Length: 0\r\nConnection: close\r\n\r\n";

    private static LoopbackServer Site(string robots, Func<string, string>? answer = null) =>
        LoopbackServer.Answering(path =>
            path == "/robots.txt"
                ? LoopbackServer.Ok(robots)
                : answer?.Invoke(path) ?? LoopbackServer.Ok("This is " + path)
        );

    [Fact]
    public async Task What_a_site_wants_left_alone_is_left_alone()
    {
        await using var server = Site(Closed);
        using var fetcher = new Fetcher(Options());
        var error = await Assert.ThrowsAsync<IntakeException>(() =>
            fetcher.FetchAsync(server.Address + "/secret/1", Stop)
        );
        Assert.Equal("H062", error.Code);
        Assert.Contains(server.Address + "/secret/1", error.Message);
        Assert.Equal("This is /open", Text(await fetcher.FetchAsync(server.Address + "/open", Stop)));
        Assert.Equal(["/robots.txt", "/open"], server.Paths);
    }

    [Fact]
    public async Task Unless_told_otherwise()
    {
        await using var server = Site(Closed);
        using var fetcher = new Fetcher(Options(new Politeness { IgnoreRobots = true }));
        Assert.Equal("This is /secret/1", Text(await fetcher.FetchAsync(server.Address + "/secret/1", Stop)));
        Assert.Equal(["/secret/1"], server.Paths);
    }

    [Fact]
    public async Task Redirects_are_asked_about_too_on_the_site_that_they_lead_to()
    {
        await using var other = Site(Closed);
        await using var server = Site("", path => LoopbackServer.Redirect(other.Address + "/secret" + path));
        using var fetcher = new Fetcher(Options());
        var error = await Assert.ThrowsAsync<IntakeException>(() => fetcher.FetchAsync(server.Address + "/1", Stop));
        Assert.Equal("H062", error.Code);
        Assert.Contains(new Uri(other.Address).Authority, error.Message);
        Assert.Equal(["/robots.txt"], other.Paths);
    }

    [Theory]
    [InlineData("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", null)]
    [InlineData("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", null)]
    [InlineData("HTTP/1.1 302 Found\r\nLocation: /robots.txt\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", null)]
    [InlineData("HTTP/1.1 500 Trouble\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", "H063")]
    [InlineData("HTTP/1.1 503 Trouble\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", "H063")]
    [InlineData("HTTP/1.1 429 Slowly\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", "H063")]
    [InlineData("this is not HTTP\r\n\r\n", "H063")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nbroken off", "H063")]
    public async Task A_robots_txt_that_is_not_there_forbids_nothing_and_one_in_trouble_everything(
        string robots,
        string? code
    )
    {
        await using var server = LoopbackServer.Answering(path =>
            path == "/robots.txt" ? robots : LoopbackServer.Ok("x")
        );
        using var fetcher = new Fetcher(Options());
        var error = await Record.ExceptionAsync(() => fetcher.FetchAsync(server.Address + "/", Stop));
        Assert.Equal(code, (error as IntakeException)?.Code);
    }

    [Fact]
    public async Task A_robots_txt_that_has_moved_is_followed()
    {
        await using var server = LoopbackServer.Answering(path =>
            path switch
            {
                "/robots.txt" => LoopbackServer.Redirect("/moved/robots.txt"),
                "/moved/robots.txt" => LoopbackServer.Ok(Closed),
                _ => LoopbackServer.Ok("x"),
            }
        );
        using var fetcher = new Fetcher(Options());
        var error = await Assert.ThrowsAsync<IntakeException>(() =>
            fetcher.FetchAsync(server.Address + "/secret", Stop)
        );
        Assert.Equal("H062", error.Code);
    }

    [Fact]
    public async Task A_robots_txt_without_an_end_is_read_up_to_its_bound()
    {
        await using var server = new LoopbackServer(
            async (request, stream, stop) =>
            {
                if (!request.StartsWith("GET /robots.txt", StringComparison.Ordinal))
                {
                    await stream.WriteAsync(Encoding.UTF8.GetBytes(LoopbackServer.Ok("x")), stop);
                    return;
                }

                var head = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + Closed + "\n";
                await stream.WriteAsync(Encoding.UTF8.GetBytes(head), stop);
                var line = Encoding.UTF8.GetBytes("# and so on\n");
                while (true)
                {
                    await stream.WriteAsync(line, stop);
                }
            }
        );
        using var fetcher = new Fetcher(Options());
        Assert.Equal("x", Text(await fetcher.FetchAsync(server.Address + "/open", Stop)));
        await Assert.ThrowsAsync<IntakeException>(() => fetcher.FetchAsync(server.Address + "/secret", Stop));
    }

    [Theory]
    [InlineData("/robots.txt")]
    [InlineData("/page")]
    public async Task A_site_that_says_nothing_is_given_up_after_the_time_limit(string silent)
    {
        await using var server = new LoopbackServer(
            async (request, stream, stop) =>
            {
                await Task.Delay(request.Contains(silent, StringComparison.Ordinal) ? Timeout.Infinite : 0, stop);
                await stream.WriteAsync(Encoding.UTF8.GetBytes(LoopbackServer.Ok("")), stop);
            }
        );
        using var fetcher = new Fetcher(Options() with { TimeLimit = TimeSpan.FromMilliseconds(200) });
        var error = await Assert.ThrowsAsync<IntakeException>(() => fetcher.FetchAsync(server.Address + "/page", Stop));
        Assert.Equal("H054", error.Code);
    }

    [Fact]
    public async Task Visits_to_one_host_lie_a_pause_apart_and_its_robots_txt_is_asked_for_once()
    {
        await using var server = Site("");
        using var fetcher = new Fetcher(Options());
        for (var i = 0; i < 4; i++)
        {
            await fetcher.FetchAsync($"{server.Address}/{i}", Stop);
        }

        var second = TimeSpan.FromSeconds(1);
        Assert.Equal([second, second, second], _clock.Waits);
        Assert.Equal(["/robots.txt", "/0", "/1", "/2", "/3"], server.Paths);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nla", "te")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbr", "")]
    [InlineData("HTTP/1.1 404 Gone\r\nContent-Length: 0\r\n\r\n", "")]
    [InlineData("no HTTP\r\n", "")]
    public async Task The_pause_counts_from_the_end_of_a_visit_well_or_badly(string head, string body)
    {
        await using var server = new LoopbackServer(
            async (request, stream, stop) =>
            {
                var isFirst = request.StartsWith("GET /1", StringComparison.Ordinal);
                await stream.WriteAsync(Encoding.UTF8.GetBytes(head[..^2]), stop);
                _clock.Skip(TimeSpan.FromSeconds(isFirst ? 10 : 0));
                await stream.WriteAsync(Encoding.UTF8.GetBytes(head[^2..] + body), stop);
            }
        );
        using var fetcher = new Fetcher(Options(new Politeness { IgnoreRobots = true }));
        await Record.ExceptionAsync(() => fetcher.FetchAsync(server.Address + "/1", Stop));
        Assert.Empty(_clock.Waits);
        await Record.ExceptionAsync(() => fetcher.FetchAsync(server.Address + "/2", Stop));
        Assert.Equal([TimeSpan.FromSeconds(1)], _clock.Waits);
    }

    [Fact]
    public async Task A_longer_pause_that_a_site_asks_for_counts()
    {
        await using var server = Site("User-agent: *\nCrawl-delay: 7");
        using var fetcher = new Fetcher(Options());
        await fetcher.FetchAsync(server.Address + "/1", Stop);
        await fetcher.FetchAsync(server.Address + "/2", Stop);
        Assert.Equal([TimeSpan.FromSeconds(7)], _clock.Waits);
    }

    [Fact]
    public async Task One_host_is_asked_for_one_thing_at_a_time_and_several_hosts_at_once()
    {
        var (atOnce, most) = (0, 0);
        async Task Answer(string request, System.Net.Sockets.NetworkStream stream, CancellationToken stop)
        {
            most = Math.Max(most, Interlocked.Increment(ref atOnce));
            await Task.Yield();
            if (!request.StartsWith("GET /robots.txt", StringComparison.Ordinal))
            {
                await Task.Delay(5, stop);
            }

            Interlocked.Decrement(ref atOnce);
            await stream.WriteAsync(Encoding.UTF8.GetBytes(LoopbackServer.Ok("x")), stop);
        }

        await using var one = new LoopbackServer(Answer);
        using var fetcher = new Fetcher(Options());
        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => fetcher.FetchAsync($"{one.Address}/{i}", Stop)));
        Assert.Equal(1, most);

        // A host that does not answer keeps nobody from another one.
        using var hang = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        await using var silent = new LoopbackServer((_, _, stop) => Task.Delay(Timeout.Infinite, stop));
        var stuck = fetcher.FetchAsync(silent.Address + "/", hang.Token);
        await fetcher.FetchAsync(one.Address + "/again", Stop);
        Assert.False(stuck.IsCompleted);
        await hang.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stuck);
    }

    [Theory]
    [InlineData("Retry-After: 90\r\n", 90)]
    [InlineData("Retry-After: Sun, 04 May 2031 12:00:40 GMT\r\n", 40)]
    [InlineData("", 5)]
    public async Task A_busy_host_is_asked_again_when_it_wants_to_be(string header, int seconds)
    {
        var asked = 0;
        await using var server = Site("", _ => asked++ == 0 ? Status(429, header) : LoopbackServer.Ok("at last"));
        using var fetcher = new Fetcher(Options());
        Assert.Equal("at last", Text(await fetcher.FetchAsync(server.Address + "/", Stop)));
        Assert.Equal([TimeSpan.FromSeconds(seconds)], _clock.Waits);
    }

    [Fact]
    public async Task A_host_that_stays_busy_is_left_alone_and_so_is_the_rest_of_it()
    {
        await using var server = Site("", _ => Status(503));
        using var fetcher = new Fetcher(Options());
        foreach (var path in (string[])["/1", "/2"])
        {
            var error = await Assert.ThrowsAsync<IntakeException>(() =>
                fetcher.FetchAsync(server.Address + path, Stop)
            );
            Assert.Equal("H064", error.Code);
        }

        Assert.Equal([5, 10, 20], _clock.Waits.Select(wait => (int)wait.TotalSeconds));
        Assert.DoesNotContain("/2", server.Paths);
    }

    [Fact]
    public async Task A_host_that_wants_a_long_wait_is_not_waited_for()
    {
        await using var server = Site("", _ => Status(503, "Retry-After: 86400\r\n"));
        using var fetcher = new Fetcher(Options());
        var error = await Assert.ThrowsAsync<IntakeException>(() => fetcher.FetchAsync(server.Address + "/", Stop));
        Assert.Contains("86,400 seconds", error.Message);
        Assert.Empty(_clock.Waits);
    }

    [Fact]
    public async Task Answers_are_asked_for_unpacked_and_unpacked_where_they_come_packed()
    {
        await using var server = new LoopbackServer(
            async (request, stream, stop) =>
            {
                Assert.Contains("Accept-Encoding: identity\r\n", request);
                using var packed = new MemoryStream();
                using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
                {
                    gzip.Write("The road is shut."u8);
                }

                var head = $"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {packed.Length}\r\n\r\n";
                await stream.WriteAsync(Encoding.ASCII.GetBytes(head), stop);
                await stream.WriteAsync(packed.ToArray(), stop);
            }
        );
        using var fetcher = new Fetcher(Options(new Politeness { IgnoreRobots = true }));
        var capture = await fetcher.FetchAsync(server.Address + "/", Stop);
        Assert.Equal("The road is shut.", Text(capture));
        Assert.Equal("gzip", capture.Obtaining.Header("Content-Encoding"));
    }

    [Fact]
    public async Task Waiting_for_a_turn_is_no_slowness_of_the_site()
    {
        await using var server = Site("");
        var limit = TimeSpan.FromSeconds(2);
        var pause = TimeSpan.FromSeconds(0.9);
        using var fetcher = new Fetcher(
            Options() with
            {
                TimeLimit = limit,
                Politeness = new Politeness { Pause = pause },
            }
        );
        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => fetcher.FetchAsync($"{server.Address}/{i}", Stop)));
        Assert.Equal(5, server.Requests.Count);
    }

    private static string Text(Capture capture) => Encoding.UTF8.GetString(capture.Bytes.Span);
}
