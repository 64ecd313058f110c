using System.Net;

namespace Hearsay.Intake;

/// <summary>The way to one address: it holds the turn of the host that it is at, and asks as sites want to be asked.</summary>
internal sealed class HostVisit(
    HttpClient client,
    SiteRobots robots,
    HostTurns turns,
    Politeness politeness,
    string address
) : IDisposable
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(5);
    private HostTurns.Turn? _turn;
    private string? _host;
    private TimeSpan _pause;

    /// <summary>Sends the request for one hop when it is its turn.</summary>
    /// <param name="uri">What to ask for.</param>
    /// <param name="limit">Whose time is stopped while we wait.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <exception cref="IntakeException">It may not be asked for (H062, H063), or the host is busy (H064).</exception>
    public async Task<HttpResponseMessage> SendAsync(Uri uri, TimeLimit limit, CancellationToken stop)
    {
        for (var attempt = 0; ; attempt++)
        {
            await EnterAsync(uri, limit, stop).ConfigureAwait(false);
            var rules = await robots.OfAsync(uri, limit.Token).ConfigureAwait(false);
            if (!rules.Allows(uri.PathAndQuery))
            {
                throw ReferenceEquals(rules, RobotsRules.Closed)
                    ? FetchErrors.RobotsUnknown(address, uri.Authority)
                    : FetchErrors.Robots(address, uri.Authority);
            }

            _pause = rules.Delay is { } asked && asked > politeness.Pause ? asked : politeness.Pause;
            using var request = new HttpRequestMessage(HttpMethod.Get, uri);
            var response = await client
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token)
                .ConfigureAwait(false);
            if (response.StatusCode is not (HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable))
            {
                return response;
            }

            using (response)
            {
                Rest(WaitOf(response, attempt), attempt, uri);
            }
        }
    }

    public void Dispose() => Leave();

    // A redirect within the host is part of the same visit.
    private async Task EnterAsync(Uri uri, TimeLimit limit, CancellationToken stop)
    {
        if (_turn is null || !string.Equals(_host, uri.Authority, StringComparison.OrdinalIgnoreCase))
        {
            limit.Pause();
            Leave();
            _turn = await turns.EnterAsync(uri, politeness.LongestWait, stop).ConfigureAwait(false);
            _host = uri.Authority;
            if (_turn.Wait > TimeSpan.Zero)
            {
                throw FetchErrors.Busy(address, uri.Authority, _turn.Wait);
            }
        }

        limit.Start();
    }

    private void Leave()
    {
        // The pause counts from the end of the visit, however long the answer took to come.
        _turn?.Rest(_pause);
        _turn?.Dispose();
        _turn = null;
        _pause = TimeSpan.Zero;
    }

    // How long a busy host wants to be left alone: as it says, or longer each time.
    private TimeSpan WaitOf(HttpResponseMessage response, int attempt) =>
        response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - politeness.Time.GetUtcNow(),
            _ => FirstWait * (1 << Math.Min(attempt, 10)),
        };

    private void Rest(TimeSpan wait, int attempt, Uri uri)
    {
        if (attempt < politeness.Retries && wait <= politeness.LongestWait)
        {
            _turn!.Rest(wait);
            Leave();
            return;
        }

        // Others that are to be fetched from there are not even tried until then.
        var least = politeness.LongestWait * 2;
        wait = wait > least ? wait : least;
        _turn!.Rest(wait);
        throw FetchErrors.Busy(address, uri.Authority, wait);
    }
}
