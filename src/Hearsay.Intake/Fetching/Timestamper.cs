using System.Net.Http.Headers;
using Hearsay.Archive;

namespace Hearsay.Intake;

/// <summary>Has an archive's custody log timestamped (RFC 3161) by an authority that the user names.</summary>
/// <remarks>What is sent is the hash of the log's last entry and a random number; nothing of what is in the archive.</remarks>
public static class Timestamper
{
    private const int MaxBytes = 1 << 20;
    private static readonly MediaTypeHeaderValue Query = new("application/timestamp-query");

    /// <summary>Asks the authority and keeps its answer beside the log.</summary>
    /// <param name="archive">The archive; what is staged is committed first.</param>
    /// <param name="authority">The authority's address, <c>http://</c> or <c>https://</c>.</param>
    /// <param name="options">Limits, and whether the local network may be asked; null for the defaults.</param>
    /// <param name="cancellationToken">Ends it early; nothing is kept then.</param>
    /// <returns>The entry that says so.</returns>
    /// <exception cref="IntakeException">The authority cannot be reached: H050 to H061.</exception>
    /// <exception cref="ArchiveException">Its answer is no proof: H127. It cannot be kept: H101 to H103.</exception>
    public static async Task<CustodyEntry> TimestampAsync(
        ArchiveWriter archive,
        string authority,
        CaptureOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(authority);
        archive.Commit();
        var query = new TimestampQuery(archive.Head);
        var bounds = (options ?? CaptureOptions.Default) with { MaxBytes = MaxBytes };
        var answer = await AskAsync(query, authority, bounds, cancellationToken).ConfigureAwait(false);
        return archive.KeepProof(query, answer, authority);
    }

    private static async Task<ReadOnlyMemory<byte>> AskAsync(
        TimestampQuery query,
        string authority,
        CaptureOptions options,
        CancellationToken outer
    )
    {
        var address = AddressFetcher.ParseAddress(authority) ?? throw FetchErrors.BadAddress(authority);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(outer);
        stop.CancelAfter(options.TimeLimit);
        try
        {
            using var client = AddressFetcher.CreateClient(options);
            using var request = new HttpRequestMessage(HttpMethod.Post, address);
            request.Content = new ReadOnlyMemoryContent(query.Encode());
            request.Content.Headers.ContentType = Query;
            using var response = await client
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop.Token)
                .ConfigureAwait(false);
            return response.IsSuccessStatusCode
                ? await AnswerBody.ReadAsync(response, authority, options.MaxBytes, stop.Token).ConfigureAwait(false)
                : throw FetchErrors.Status(authority, (int)response.StatusCode, response.ReasonPhrase);
        }
        catch (OperationCanceledException) when (!outer.IsCancellationRequested)
        {
            throw FetchErrors.TooSlow(authority, options.TimeLimit);
        }
        catch (HttpRequestException error)
        {
            throw AddressFetcher.Explain(authority, address, error);
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            throw FetchErrors.BrokenAnswer(authority, error);
        }
    }
}
