using System.Collections.Concurrent;

namespace Hearsay.Intake;

/// <summary>Lets one visit at a time to each host, and no sooner than the host wants.</summary>
internal sealed class HostTurns(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Host> _hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for a host's turn.</summary>
    /// <param name="address">An address at the host.</param>
    /// <param name="longest">How long a host that wants to be left alone is waited for.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <returns>The turn, which is given back when it is disposed of; <see cref="Turn.Wait"/> is left where it was too long.</returns>
    public async Task<Turn> EnterAsync(Uri address, TimeSpan longest, CancellationToken stop)
    {
        var host = _hosts.GetOrAdd(address.Authority, _ => new Host());
        await host.Gate.WaitAsync(stop).ConfigureAwait(false);
        var wait = host.NotBefore - time.GetUtcNow();
        if (wait <= TimeSpan.Zero || wait > longest)
        {
            return new Turn(host, time, wait > TimeSpan.Zero ? wait : TimeSpan.Zero);
        }

        try
        {
            await Task.Delay(wait, time, stop).ConfigureAwait(false);
            return new Turn(host, time, TimeSpan.Zero);
        }
        catch
        {
            host.Gate.Release();
            throw;
        }
    }

    /// <summary>A host's turn. While it is held nobody else asks that host.</summary>
    public sealed class Turn : IDisposable
    {
        private readonly Host _host;
        private readonly TimeProvider _time;
        private bool _isOver;

        internal Turn(Host host, TimeProvider time, TimeSpan wait) => (_host, _time, Wait) = (host, time, wait);

        /// <summary>How long the host still wants to be left alone; zero where it may be asked.</summary>
        public TimeSpan Wait { get; }

        /// <summary>Keeps everybody from the host for a while, counted from now.</summary>
        public void Rest(TimeSpan time)
        {
            var until = _time.GetUtcNow() + time;
            _host.NotBefore = until > _host.NotBefore ? until : _host.NotBefore;
        }

        /// <summary>Gives the turn back.</summary>
        public void Dispose()
        {
            if (!_isOver)
            {
                _isOver = true;
                _host.Gate.Release();
            }
        }
    }

    /// <summary>A host, and when it may be asked again.</summary>
    internal sealed class Host
    {
        public SemaphoreSlim Gate { get; } = new(1);

        public DateTimeOffset NotBefore { get; set; }
    }
}
