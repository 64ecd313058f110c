using System.Diagnostics;

namespace Hearsay.Intake;

/// <summary>A limit of time for a fetch, which stands still while it waits for its turn.</summary>
internal sealed class TimeLimit(TimeSpan limit, CancellationToken outer) : IDisposable
{
    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(outer);
    private TimeSpan _left = limit;
    private long? _started;

    /// <summary>Fires when the time is over, or when the caller has had enough.</summary>
    public CancellationToken Token => _stop.Token;

    /// <summary>Begins to count, or goes on.</summary>
    public void Start()
    {
        if (_started is null)
        {
            _started = Stopwatch.GetTimestamp();
            _stop.CancelAfter(_left);
        }
    }

    /// <summary>Stops counting for now.</summary>
    public void Pause()
    {
        if (_started is { } started)
        {
            _stop.CancelAfter(Timeout.InfiniteTimeSpan);
            var left = _left - Stopwatch.GetElapsedTime(started);
            _left = left > TimeSpan.Zero ? left : TimeSpan.Zero;
            _started = null;
        }
    }

    public void Dispose() => _stop.Dispose();
}
