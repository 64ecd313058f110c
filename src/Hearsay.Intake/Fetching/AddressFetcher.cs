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

    public static async Task<Capture> FetchAsync(string address, CaptureOptions options, CancellationToken outer)
    {
        var uri = ParseAddress(address) ?? throw FetchErrors.BadAddress(address);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(outer);
        stop.CancelAfter(options.TimeLimit);
        try
        {
            using var client = CreateClient(options);
            return await FollowAsync(client, uri, address, options, stop.Token).ConfigureAwait(false);
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
            AutomaticDecompression = DecompressionMethods.All,
            MaxResponseHeadersLength = 64,
            ActivityHeadersPropagator = null,
            ConnectCallback = new GuardedConnection(options.AllowLocal).OpenAsync,
        };
        var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.Add(Agent);
        client.DefaultRequestHeaders.Accept.ParseAdd(
            "text/html,application/xhtml+xml,application/pdf,text/plain,*/*;q=0.5"
        );
        return client;
    }

    private static async Task<Capture> FollowAsync(
        HttpClient client,
        Uri uri,
        string address,
        CaptureOptions options,
        CancellationToken stop
    )
    {
        List<Hop> redirects = [];
        while (true)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, uri);
            using var response = await client
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop)
                .ConfigureAwait(false);
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

            return response.StatusCode == HttpStatusCode.OK
                ? new Capture(
                    await ReadBodyAsync(response, address, options, stop).ConfigureAwait(false),
                    new Obtaining
                    {
                        Address = uri.AbsoluteUri,
                        Method = ObtainingMethods.HttpGet,
                        Time = options.Clock?.GetUtcNow(),
                        Clock = options.Clock is null ? ClockSource.Unknown : ClockSource.System,
                        Status = status,
                        Headers = HeadersOf(response),
                        Redirects = redirects,
                    }
                )
                : throw FetchErrors.Status(address, status, response.ReasonPhrase);
        }
    }

    // As they came, not as they are understood, in the order in which the client gives them out.
    private static HeaderField[] HeadersOf(HttpResponseMessage response) =>
        [
            .. response
                .Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
                .SelectMany(header => header.Value.Select(value => new HeaderField(header.Key, value))),
        ];

    private static Uri Redirect(HttpResponseMessage response, Uri from, string address)
    {
        var target = response.Headers.TryGetValues("Location", out var values) ? values.First() : "";
        return
            target.Length > 0
            && Uri.TryCreate(from, target, out var next)
            && ParseAddress(next.OriginalString) is { } valid
            ? valid
            : throw FetchErrors.BadRedirect(address, target);
    }

    /// <summary>Reads an answer to its end, within bounds.</summary>
    public static async Task<ReadOnlyMemory<byte>> ReadBodyAsync(
        HttpResponseMessage response,
        string address,
        CaptureOptions options,
        CancellationToken stop
    )
    {
        if (response.Content.Headers.ContentLength > options.MaxBytes)
        {
            throw FetchErrors.TooLarge(address, options.MaxBytes);
        }

        using var body = await response.Content.ReadAsStreamAsync(stop).ConfigureAwait(false);
        var bytes = new byte[64 << 10];
        for (var length = 0; ; )
        {
            var read = await body.ReadAsync(bytes.AsMemory(length), stop).ConfigureAwait(false);
            if (read == 0)
            {
                return length == 0 ? throw FetchErrors.NothingThere(address) : bytes.AsMemory(0, length);
            }

            length += read;
            if (length > options.MaxBytes)
            {
                throw FetchErrors.TooLarge(address, options.MaxBytes);
            }

            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, (int)Math.Min(bytes.Length * 2L, options.MaxBytes + 1L));
            }
        }
    }

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
