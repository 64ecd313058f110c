using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;

namespace Hearsay.Archive;

/// <summary>A question to a timestamping authority (RFC 3161): sign that this head of the log existed now.</summary>
/// <remarks>
/// The authority sees the head's hash and nothing else. The token that it answers with can be checked by other tools as
/// well: its message imprint is the head's hash itself.
/// </remarks>
public sealed class TimestampQuery
{
    private const int NonceBytes = 16;
    private readonly Rfc3161TimestampRequest _request;

    /// <summary>Asks for a head.</summary>
    /// <param name="head">The head, of a log that has an entry.</param>
    public TimestampQuery(LogHead head)
    {
        Head = head;
        _request = Rfc3161TimestampRequest.CreateFromHash(
            Convert.FromHexString(head.Hash),
            HashAlgorithmName.SHA256,
            nonce: RandomNumberGenerator.GetBytes(NonceBytes),
            requestSignerCertificates: true
        );
    }

    /// <summary>The head that it asks for.</summary>
    public LogHead Head { get; }

    /// <summary>The question as it is sent, with the media type <c>application/timestamp-query</c>.</summary>
    public ReadOnlyMemory<byte> Encode() => _request.Encode();

    /// <summary>Reads the answer and checks that it answers this question, and that its signature holds.</summary>
    /// <exception cref="ArchiveException">It does not: H127.</exception>
    internal Rfc3161TimestampToken ReadAnswer(ReadOnlyMemory<byte> answer, string authority)
    {
        Rfc3161TimestampToken token;
        try
        {
            token = _request.ProcessResponse(answer, out _);
        }
        catch (CryptographicException error)
        {
            throw ArchiveErrors.NoToken(authority, ArchiveErrors.FirstLine(error.Message), error);
        }

        return token.VerifySignatureForHash(Convert.FromHexString(Head.Hash), HashAlgorithmName.SHA256, out _)
            ? token
            : throw ArchiveErrors.NoToken(authority, "its signature does not hold");
    }
}
