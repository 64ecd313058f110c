using System.Net;

namespace Hearsay.Intake.Tests;

/// <summary>Names whose addresses change: what is connected to is what was checked.</summary>
public sealed class RebindingTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.0.0.1", "169.254.169.254")]
    public async Task A_name_that_leads_inside_is_refused_and_nothing_is_sent(params string[] addresses)
    {
        await using var server = LoopbackServer.Answering(_ => LoopbackServer.Ok("secret"));
        using var client = new HttpClient(
            new SocketsHttpHandler
            {
                ConnectCallback = new GuardedConnection(
                    allowLocal: false,
                    (_, _) => Task.FromResult(Array.ConvertAll(addresses, IPAddress.Parse))
                ).OpenAsync,
            }
        );
        var port = new Uri(server.Address).Port;
        var error = await Assert.ThrowsAsync<HttpRequestException>(() =>
            client.GetAsync($"http://rebinds.example:{port}/", TestContext.Current.CancellationToken)
        );
        Assert.IsType<LocalAddressException>(error.InnerException);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public void Of_several_addresses_the_local_ones_are_left_out()
    {
        var all = Array.ConvertAll(["127.0.0.1", "8.8.8.8", "::1", "2a00:1450::1"], IPAddress.Parse);
        Assert.Equal([all[1], all[3]], GuardedConnection.Public(all));
    }

    [Fact]
    public async Task A_name_is_looked_up_once_for_a_connection_and_that_address_is_connected_to()
    {
        await using var server = LoopbackServer.Answering(_ => LoopbackServer.Ok("here"));
        var asked = new List<string>();
        using var client = new HttpClient(
            new SocketsHttpHandler
            {
                ConnectCallback = new GuardedConnection(
                    allowLocal: true,
                    (host, _) =>
                    {
                        asked.Add(host);
                        return Task.FromResult<IPAddress[]>([IPAddress.Loopback]);
                    }
                ).OpenAsync,
            }
        );
        var port = new Uri(server.Address).Port;
        Assert.Equal(
            "here",
            await client.GetStringAsync($"http://news.example:{port}/", TestContext.Current.CancellationToken)
        );
        Assert.Equal(["news.example"], asked);
    }
}
