using System.Collections.Concurrent;

namespace Hearsay.Intake;

/// <summary>Fetches the robots.txt of each site once a day, and keeps what it says.</summary>
internal sealed class SiteRobots(HttpClient client, Politeness politeness)
{
    private const string Name = "hearsay";
    private const int Redirects = 5;
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);
    private readonly ConcurrentDictionary<string, (RobotsRules Rules, DateTimeOffset Time)> _sites = new(
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>What the site of an address asks for. Whoever calls holds the turn of its host.</summary>
    public async ValueTask<RobotsRules> OfAsync(Uri address, CancellationToken stop)
    {
        if (politeness.IgnoreRobots)
        {
            return RobotsRules.None;
        }

        var site = address.GetLeftPart(UriPartial.Authority);
        var now = politeness.Time.GetUtcNow();
        if (_sites.TryGetValue(site, out var known) && now - known.Time < Lifetime)
        {
            return known.Rules;
        }

        var rules = await FetchAsync(new Uri(site + "/robots.txt"), stop).ConfigureAwait(false);
        _sites[site] = (rules, now);
        return rules;
    }

    // RFC 9309, 2.3.1: what is not there (4xx) forbids nothing, what is in trouble (5xx) forbids all. That no connection
    // comes about is thrown: the address itself could not be reached either, and it says better why.
    private async Task<RobotsRules> FetchAsync(Uri address, CancellationToken stop)
    {
        try
        {
            for (var hop = 0; hop <= Redirects; hop++)
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, address);
                using var response = await client
                    .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop)
                    .ConfigureAwait(false);
                var status = (int)response.StatusCode;
                if (status is not (301 or 302 or 303 or 307 or 308))
                {
                    return status switch
                    {
                        200 => RobotsRules.Parse(await ReadAsync(response, stop).ConfigureAwait(false), Name),
                        >= 500 or 429 => RobotsRules.Closed,
                        _ => RobotsRules.None,
                    };
                }

                if (AddressFetcher.TargetOf(response, address) is not { } next)
                {
                    return RobotsRules.None;
                }

                address = next;
            }

            return RobotsRules.None;
        }
        catch (HttpRequestException error)
            when (error.HttpRequestError is HttpRequestError.InvalidResponse or HttpRequestError.ResponseEnded)
        {
            return RobotsRules.Closed;
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            return RobotsRules.Closed;
        }
    }

    private static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpResponseMessage response, CancellationToken stop)
    {
        using var body = await AnswerBody.OpenAsync(response, stop).ConfigureAwait(false);
        var bytes = new byte[RobotsRules.MostBytes];
        var read = await body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, stop)
            .ConfigureAwait(false);
        return bytes.AsMemory(0, read);
    }
}
