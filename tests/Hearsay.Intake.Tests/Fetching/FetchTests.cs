using System.Net;
using System.Net.Sockets;
using System.Text;
using Hearsay.Testing;

namespace Hearsay.Intake.Tests;

/// <summary>Fetches from servers on this machine.</summary>
public sealed class FetchTests
{
    private static readonly CaptureOptions Local = new()
    {
        AllowLocal = true,
        TimeLimit = TimeSpan.FromSeconds(20),
        Politeness = new Politeness { IgnoreRobots = true, Pause = TimeSpan.Zero },
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static Task<Capture> FetchAsync(string address, CaptureOptions? options = null) =>
        CaptureSource.ReadAsync(address, options ?? Local, Stop);

    private static async Task<IntakeException> FailAsync(string address, CaptureOptions? options = null)
    {
        var error = await Assert.ThrowsAsync<IntakeException>(() => FetchAsync(address, options));
        Assert.Contains(address, error.Message);
        return error;
    }

    [Fact]
    public async Task Keeps_the_bytes_the_type_and_the_way_there()
    {
        await using var server = LoopbackServer.Answering(path =>
            path switch
            {
                "/a" => LoopbackServer.Redirect("b?x=1"),
                "/b?x=1" => LoopbackServer.Redirect("/c"),
                _ => LoopbackServer.Ok("The road is shut."),
            }
        );
        var capture = await FetchAsync(server.Address + "/a");
        Assert.Equal("The road is shut.", Encoding.UTF8.GetString(capture.Bytes.Span));
        Assert.Equal(server.Address + "/c", capture.Address);
        Assert.Equal([server.Address + "/a", server.Address + "/b?x=1"], capture.Redirects);
        Assert.Equal("text/plain; charset=utf-8", capture.ContentType);
        Assert.Null(capture.Obtained);
    }

    [Fact]
    public async Task Says_who_it_is_and_keeps_no_cookies()
    {
        await using var server = LoopbackServer.Answering(path =>
            path == "/a"
                ? "HTTP/1.1 302 Found\r\nLocation: /b\r\nSet-Cookie: who=you\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                : LoopbackServer.Ok("x")
        );
        await FetchAsync(server.Address + "/a");
        Assert.Equal(2, server.Requests.Count);
        Assert.All(server.Requests, request => Assert.Matches("User-Agent: hearsay/\\d+\\.\\d+\\.\\d+\r\n", request));
        Assert.All(server.Requests, request => Assert.DoesNotContain("Cookie:", request));
    }

    [Fact]
    public async Task Refuses_this_machine_unless_asked_for()
    {
        await using var server = LoopbackServer.Answering(_ => LoopbackServer.Ok("secret"));
        var error = await FailAsync(server.Address + "/", CaptureOptions.Default);
        Assert.Equal("H052", error.Code);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("http://localhost:9/")]
    [InlineData("http://[::1]:9/")]
    [InlineData("http://[::ffff:127.0.0.1]:9/")]
    [InlineData("http://0.0.0.0:9/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://10.1.2.3/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://[fd00::1]/")]
    [InlineData("http://[64:ff9b::a00:1]/")]
    public async Task Refuses_every_way_to_write_a_local_address(string address) =>
        Assert.Equal("H052", (await FailAsync(address, CaptureOptions.Default)).Code);

    [Fact]
    public async Task Gives_up_on_redirects_for_ever()
    {
        await using var server = LoopbackServer.Answering(_ => LoopbackServer.Redirect("/again"));
        var error = await FailAsync(server.Address + "/", Local with { MaxRedirects = 4 });
        Assert.Equal("H056", error.Code);
        Assert.Equal(5, server.Requests.Count);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://news.example/")]
    [InlineData("http://user:secret@127.0.0.1/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    public async Task Follows_no_redirect_to_another_kind_of_address(string target)
    {
        await using var server = LoopbackServer.Answering(_ => LoopbackServer.Redirect(target));
        Assert.Equal("H057", (await FailAsync(server.Address + "/")).Code);
    }

    [Theory]
    [InlineData("ftp://news.example/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://user:secret@news.example/")]
    [InlineData("http://")]
    [InlineData("https://a b/")]
    public async Task Refuses_what_is_no_web_address(string address) =>
        Assert.Equal("H050", (await FailAsync(address)).Code);

    [Fact]
    public async Task Gives_up_on_a_slow_server()
    {
        await using var server = new LoopbackServer(
            async (_, stream, stop) =>
            {
                await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"u8.ToArray(), stop);
                await Task.Delay(Timeout.Infinite, stop);
            }
        );
        var error = await FailAsync(server.Address + "/", Local with { TimeLimit = TimeSpan.FromMilliseconds(200) });
        Assert.Equal("H054", error.Code);
    }

    [Fact]
    public async Task Refuses_a_huge_answer_by_its_stated_length()
    {
        await using var server = LoopbackServer.Answering(_ =>
            "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\nConnection: close\r\n\r\n"
        );
        Assert.Equal("H055", (await FailAsync(server.Address + "/")).Code);
    }

    [Fact]
    public async Task Stops_reading_an_answer_that_does_not_end()
    {
        await using var server = new LoopbackServer(
            async (_, stream, stop) =>
            {
                await stream.WriteAsync("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"u8.ToArray(), stop);
                var chunk = new byte[64 << 10];
                while (true)
                {
                    await stream.WriteAsync(chunk, stop);
                }
            }
        );
        Assert.Equal("H055", (await FailAsync(server.Address + "/", Local with { MaxBytes = 1 << 20 })).Code);
    }

    [Fact]
    public async Task Stops_unpacking_a_small_answer_that_grows()
    {
        using var packed = new MemoryStream();
        using (var zip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.Fastest))
        {
            zip.Write(new byte[4 << 20]);
        }

        await using var server = new LoopbackServer(
            async (_, stream, stop) =>
            {
                await stream.WriteAsync(
                    Encoding.ASCII.GetBytes(
                        $"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {packed.ToArray().Length}\r\n\r\n"
                    ),
                    stop
                );
                await stream.WriteAsync(packed.ToArray(), stop);
            }
        );
        Assert.Equal("H055", (await FailAsync(server.Address + "/", Local with { MaxBytes = 1 << 20 })).Code);
    }

    [Fact]
    public async Task Says_the_status()
    {
        await using var server = LoopbackServer.Answering(_ =>
            "HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\nConnection: close\r\n\r\ngone"
        );
        var error = await FailAsync(server.Address + "/x");
        Assert.Equal("H059", error.Code);
        Assert.Contains("404 (Not Found)", error.Message);
    }

    [Fact]
    public async Task Says_when_nobody_listens()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        Assert.Equal("H053", (await FailAsync($"http://127.0.0.1:{port}/")).Code);
    }

    [Fact]
    public async Task Says_when_there_is_no_secure_connection()
    {
        await using var server = LoopbackServer.Answering(_ => "this is not TLS\r\n\r\n");
        Assert.Equal("H058", (await FailAsync(server.Address.Replace("http:", "https:") + "/")).Code);
    }

    [Theory]
    [InlineData("this is not HTTP\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nbroken off")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nx")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 7\r\nConnection: close\r\n\r\nno gzip")]
    public async Task Says_when_an_answer_makes_no_sense(string answer)
    {
        await using var server = LoopbackServer.Answering(_ => answer);
        Assert.Equal("H060", (await FailAsync(server.Address + "/")).Code);
    }

    [Fact]
    public async Task Says_when_there_is_no_content()
    {
        await using var server = LoopbackServer.Answering(_ => LoopbackServer.Ok(""));
        Assert.Equal("H061", (await FailAsync(server.Address + "/")).Code);
    }

    [Fact]
    public async Task Records_the_time_of_the_clock_that_it_is_given()
    {
        await using var server = LoopbackServer.Answering(_ => LoopbackServer.Ok("x"));
        var capture = await FetchAsync(server.Address + "/", Local with { Clock = new StoppedClock() });
        Assert.Equal(new DateTimeOffset(2031, 5, 4, 0, 0, 0, TimeSpan.Zero), capture.Obtained);
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2031, 5, 4, 0, 0, 0, TimeSpan.Zero);
    }

    [Fact]
    public async Task A_list_of_addresses_is_fetched_in_its_order_and_what_fails_stands_in_its_place()
    {
        await using var server = LoopbackServer.Answering(path =>
            path == "/gone"
                ? "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                : LoopbackServer.Ok("This is " + path + ".")
        );
        var list = $"# from the desk\n{server.Address}/a\n\n{server.Address}/gone\n{server.Address}/b\n";
        var path = TestFolder.NewFile("input");
        await File.WriteAllTextAsync(path, list, TestContext.Current.CancellationToken);
        try
        {
            var finder = new ReportFinder(Local);
            Assert.Equal(
                ["This is /a.", "H059", "This is /b."],
                finder
                    .Find(path)
                    .SelectMany(input => input.Extract())
                    .Select(one => one.Failure?.Code ?? one.Report!.Text)
            );
            Assert.Equal(
                ["H052", "H052", "H052"],
                new ReportFinder().Find(path).SelectMany(input => input.Extract()).Select(one => one.Failure?.Code)
            );
        }
        finally
        {
            File.Delete(path);
        }
    }
}
