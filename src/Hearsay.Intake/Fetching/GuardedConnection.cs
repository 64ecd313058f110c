using System.Net;
using System.Net.Sockets;

namespace Hearsay.Intake;

/// <summary>Opens connections to public addresses only.</summary>
/// <remarks>
/// The name is resolved here and the very address that was checked is connected to, so that a name which changes its
/// address between the check and the connection gains nothing.
/// </remarks>
/// <param name="allowLocal">Whether local addresses may be connected to as well.</param>
/// <param name="resolve">Gives the addresses of a name; null for the system's own way.</param>
internal sealed class GuardedConnection(
    bool allowLocal,
    Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null
)
{
    private readonly Func<string, CancellationToken, Task<IPAddress[]>> _resolve = resolve ?? Dns.GetHostAddressesAsync;

    public async ValueTask<Stream> OpenAsync(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var host = context.DnsEndPoint.Host;
        var addresses = IPAddress.TryParse(host, out var literal)
            ? [literal]
            : await _resolve(host, stop).ConfigureAwait(false);
        var allowed = allowLocal ? addresses : Public(addresses);
        if (allowed.Length == 0)
        {
            throw addresses.Length == 0
                ? new SocketException((int)SocketError.HostNotFound)
                : new LocalAddressException(addresses[0].ToString());
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, stop).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Those of some addresses that are public.</summary>
    public static IPAddress[] Public(IPAddress[] addresses) =>
        [.. addresses.Where(address => !LocalNetwork.Contains(address))];
}
