using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Authentication;
using Hearsay.Archive;

namespace Hearsay.Intake;

/// <summary>Fetches web addresses: no cookies, no proxy, public addresses only, within bounds of time and size.</summary>
internal static class AddressFetcher
{
    private static readonly ProductInfoHeaderValue Agent = new(
        "hearsay",
        typeof(AddressFetcher).Assembly.GetName().Version?.ToString(3) ?? "0"
    );

    /// <summary>Fetches an address.</summary>
    /// <param name="address">The address as it was given.</param>
    /// <param name="options">The bounds.</param>
    /// <param name="send">Sends the request for one hop.</param>
    /// <param name="outer">Ends it early.</param>
    public static async Task<Capture> FetchAsync(
        string address,
        CaptureOptions options,
        Func<Uri, TimeLimit, CancellationToken, Task<HttpResponseMessage>> send,
        CancellationToken outer
    )
    {
        var uri = ParseAddress(address) ?? throw FetchErrors.BadAddress(address);
        using var limit = new TimeLimit(options.TimeLimit, outer);
        limit.Start();
        try
        {
            return await FollowAsync(hop => send(hop, limit, outer), uri, address, options, limit.Token)
                .ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!outer.IsCancellationRequested)
        {
            throw FetchErrors.TooSlow(address, options.TimeLimit);
        }
        catch (HttpRequestException error)
        {
            throw Explain(address, uri, error);
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            throw FetchErrors.BrokenAnswer(address, error);
        }
    }

    /// <summary>A client that connects to public addresses only, unless told otherwise, and keeps nothing.</summary>
    public static HttpClient CreateClient(CaptureOptions options)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.None,
            MaxResponseHeadersLength = 64,
            ActivityHeadersPropagator = null,
            ConnectCallback = new GuardedConnection(options.AllowLocal).OpenAsync,
        };
        var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.Add(Agent);
        client.DefaultRequestHeaders.Accept.ParseAdd(
            "text/html,application/xhtml+xml,application/pdf,text/plain,*/*;q=0.5"
        );

        // Not packed, so that what is kept is what was sent.
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("identity");
        return client;
    }

    private static async Task<Capture> FollowAsync(
        Func<Uri, Task<HttpResponseMessage>> send,
        Uri uri,
        string address,
        CaptureOptions options,
        CancellationToken stop
    )
    {
        List<Hop> redirects = [];
        while (true)
        {
            using var response = await send(uri).ConfigureAwait(false);
            var status = (int)response.StatusCode;
            if (status is 301 or 302 or 303 or 307 or 308)
            {
                redirects.Add(new Hop(uri.AbsoluteUri, status, HeadersOf(response)));
                if (redirects.Count > options.MaxRedirects)
                {
                    throw FetchErrors.TooManyRedirects(address, options.MaxRedirects);
                }

                uri = Redirect(response, uri, address);
                continue;
            }

            var obtaining = new Obtaining
            {
                Address = uri.AbsoluteUri,
                Method = ObtainingMethods.HttpGet,
                Time = options.Clock?.GetUtcNow(),
                Clock = options.Clock is null ? ClockSource.Unknown : ClockSource.System,
                Status = status,
                Headers = HeadersOf(response),
                Redirects = redirects,
            };
            if (response.StatusCode != HttpStatusCode.OK)
            {
                throw FetchErrors.Status(
                    address,
                    status,
                    response.ReasonPhrase,
                    await RefusalAsync(response, obtaining, options, stop).ConfigureAwait(false)
                );
            }

            var bytes = await AnswerBody.ReadAsync(response, address, options.MaxBytes, stop).ConfigureAwait(false);
            return bytes.Length > 0 ? new Capture(bytes, obtaining) : throw FetchErrors.NothingThere(address);
        }
    }

    // That a page is gone, or refused, is evidence too: with its words where it has any, and without where they cannot be had.
    private static async Task<Capture> RefusalAsync(
        HttpResponseMessage response,
        Obtaining obtaining,
        CaptureOptions options,
        CancellationToken stop
    )
    {
        try
        {
            return new Capture(
                await AnswerBody.ReadAsync(response, obtaining.Address, options.MaxBytes, stop).ConfigureAwait(false),
                obtaining
            );
        }
        catch (Exception error) when (error is IntakeException or IOException or InvalidDataException)
        {
            return new Capture(ReadOnlyMemory<byte>.Empty, obtaining);
        }
    }

    // As they came, not as they are understood, in the order in which the client gives them out.
    private static HeaderField[] HeadersOf(HttpResponseMessage response) =>
        [
            .. response
                .Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
                .SelectMany(header => header.Value.Select(value => new HeaderField(header.Key, value))),
        ];

    private static Uri Redirect(HttpResponseMessage response, Uri from, string address) =>
        TargetOf(response, from) ?? throw FetchErrors.BadRedirect(address, LocationOf(response));

    /// <summary>Where a redirect leads; null where it cannot be followed.</summary>
    public static Uri? TargetOf(HttpResponseMessage response, Uri from) =>
        LocationOf(response) is { Length: > 0 } target && Uri.TryCreate(from, target, out var next)
            ? ParseAddress(next.OriginalString)
            : null;

    private static string LocationOf(HttpResponseMessage response) =>
        response.Headers.TryGetValues("Location", out var values) ? values.First() : "";

    /// <summary>The address, where it is one that may be fetched; null where it is not.</summary>
    public static Uri? ParseAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri.Host.Length > 0
        && uri.UserInfo.Length == 0
            ? uri
            : null;

    /// <summary>What a failure to connect or to answer means.</summary>
    public static IntakeException Explain(string address, Uri uri, HttpRequestException error)
    {
        for (Exception? cause = error; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case LocalAddressException local:
                    return FetchErrors.Local(address, local.Message);
                case AuthenticationException:
                    return FetchErrors.NotSecure(address, cause);
                case SocketException
                {
                    SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain
                }:
                    return FetchErrors.NoSuchHost(address, uri.Host, cause);
                case SocketException:
                    return FetchErrors.NoConnection(address, cause);
            }
        }

        return FetchErrors.BrokenAnswer(address, error);
    }
}
