using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Hearsay.Intake.Tests;

/// <summary>A server on this machine that answers each connection as the test says, and keeps what was asked.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<string, NetworkStream, CancellationToken, Task> _answer;
    private readonly Task _serving;
    private readonly List<string> _requests = [];

    public LoopbackServer(Func<string, NetworkStream, CancellationToken, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        _serving = ServeAsync();
    }

    /// <summary>The address that it answers at, without a path.</summary>
    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>The requests, their headers included, in the order in which they came.</summary>
    public IReadOnlyList<string> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>The paths that were asked for, in the order in which they came.</summary>
    public IReadOnlyList<string> Paths => [.. Requests.Select(request => request.Split(' ')[1])];

    /// <summary>A server that gives each path its own answer, a whole one as it goes over the wire.</summary>
    public static LoopbackServer Answering(Func<string, string> answer) =>
        new(
            async (request, stream, stop) =>
                await stream.WriteAsync(Encoding.UTF8.GetBytes(answer(request.Split(' ')[1])), stop)
        );

    public static string Ok(string body, string type = "text/plain; charset=utf-8") =>
        $"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}";

    public static string Redirect(string target) =>
        $"HTTP/1.1 302 Found\r\nLocation: {target}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            _ = ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token));
        }
    }

    private async Task ServeAsync(TcpClient accepted)
    {
        using var client = accepted;
        using var stream = client.GetStream();
        try
        {
            var request = await ReadRequestAsync(stream);
            lock (_requests)
            {
                _requests.Add(request);
            }

            await _answer(request, stream, _stop.Token);
        }
        catch (Exception error) when (error is IOException or OperationCanceledException)
        {
            // The client has heard enough, or the test has.
        }
    }

    // A byte a character, so that a body which came along can be got back.
    private async Task<string> ReadRequestAsync(NetworkStream stream)
    {
        var bytes = new byte[8192];
        var length = 0;
        while (!Encoding.Latin1.GetString(bytes, 0, length).Contains("\r\n\r\n", StringComparison.Ordinal))
        {
            var read = await stream.ReadAsync(bytes.AsMemory(length), _stop.Token);
            length += read;

            // A client that wants to talk TLS begins with this byte, and waits.
            if (read == 0 || bytes[0] == 0x16)
            {
                break;
            }
        }

        return Encoding.Latin1.GetString(bytes, 0, length);
    }
}
