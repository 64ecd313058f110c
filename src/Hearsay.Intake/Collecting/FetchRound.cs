using System.Runtime.CompilerServices;

namespace Hearsay.Intake;

/// <summary>Fetches what is in a queue, some hosts at a time, and gives each back as it comes. What is added meanwhile is fetched too.</summary>
internal sealed class FetchRound(AddressQueue queue, CaptureOptions options)
{
    /// <summary>How many addresses are not given back yet.</summary>
    public int Left => queue.Count + _running.Count;

    private readonly List<Task<Fetched>> _running = [];

    /// <summary>Fetches until nothing is left.</summary>
    public async IAsyncEnumerable<Fetched> RunAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var fetcher = new Fetcher(options);
        try
        {
            while (true)
            {
                while (_running.Count < Math.Max(1, options.Politeness.Hosts) && queue.Take() is { } address)
                {
                    _running.Add(FetchAsync(fetcher, address, stop.Token));
                }

                if (_running.Count == 0)
                {
                    yield break;
                }

                var done = await Task.WhenAny(_running).ConfigureAwait(false);
                _running.Remove(done);
                var fetched = await done.ConfigureAwait(false);
                queue.Done(fetched.Address);
                yield return fetched;
            }
        }
        finally
        {
            // Whoever stops listening ends what is under way.
            await stop.CancelAsync().ConfigureAwait(false);
            await ((Task)Task.WhenAll(_running)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            _running.Clear();
        }
    }

    private static async Task<Fetched> FetchAsync(Fetcher fetcher, string address, CancellationToken stop)
    {
        try
        {
            return new Fetched(address, await fetcher.FetchAsync(address, stop).ConfigureAwait(false), null);
        }
        catch (IntakeException error)
        {
            return new Fetched(address, null, IntakeFailure.Of(address, error));
        }
    }

    /// <summary>What came of an address.</summary>
    /// <param name="Address">The address.</param>
    /// <param name="Capture">What it gave; null where it failed.</param>
    /// <param name="Failure">Why it failed; null where it did not.</param>
    internal readonly record struct Fetched(string Address, Capture? Capture, IntakeFailure? Failure);
}
