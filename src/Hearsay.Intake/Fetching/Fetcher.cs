namespace Hearsay.Intake;

/// <summary>
/// Fetches web addresses and remembers what the sites ask for: one visit at a time to each host, with pauses, and not where
/// robots.txt (RFC 9309) forbids it.
/// </summary>
/// <remarks>Safe for use by several threads at once; those that want the same host wait for each other.</remarks>
public sealed class Fetcher : IDisposable
{
    private readonly CaptureOptions _options;
    private readonly HttpClient _client;
    private readonly SiteRobots _robots;
    private readonly HostTurns _turns;

    /// <summary>Makes a fetcher.</summary>
    /// <param name="options">The bounds, and how sites are spared; null for the defaults.</param>
    public Fetcher(CaptureOptions? options = null)
    {
        _options = options ?? CaptureOptions.Default;
        _client = AddressFetcher.CreateClient(_options);
        _robots = new SiteRobots(_client, _options.Politeness);
        _turns = new HostTurns(_options.Politeness.Time);
    }

    /// <summary>Fetches an address, redirects and all, when it is its host's turn.</summary>
    /// <param name="address">The address, <c>http://</c> or <c>https://</c>.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="IntakeException">It cannot be fetched: H050 to H064.</exception>
    public async Task<Capture> FetchAsync(string address, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        using var visit = new HostVisit(_client, _robots, _turns, _options.Politeness, address);
        return await AddressFetcher
            .FetchAsync(address, _options, visit.SendAsync, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Closes its connections.</summary>
    public void Dispose() => _client.Dispose();
}
