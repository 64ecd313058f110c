using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace Hearsay.Archive.Tests;

/// <summary>A timestamping authority (RFC 3161) made for a test: a root, a signer under it, and a clock that it is told.</summary>
internal sealed class TestAuthority : IDisposable
{
    private const string TokenInfo = "1.2.840.113549.1.9.16.1.4";
    private const string SigningCertificateV2 = "1.2.840.113549.1.9.16.2.47";
    private const string Timestamping = "1.3.6.1.5.5.7.3.8";
    private const string Sha256 = "2.16.840.1.101.3.4.2.1";
    private const string Policy = "1.3.6.1.4.1.99999.1";
    private readonly X509Certificate2 _signer;
    private readonly ECDsa _rootKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly RSA _key = RSA.Create(2048);

    public TestAuthority(string name)
    {
        var request = new CertificateRequest($"CN={name} Root", _rootKey, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        Root = request.CreateSelfSigned(Begin, End);
        var signing = new CertificateRequest($"CN={name}", _key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        signing.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(Timestamping)], critical: true));
        signing.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        using var issued = signing.Create(
            Root.SubjectName,
            X509SignatureGenerator.CreateForECDsa(_rootKey),
            Begin,
            End,
            [1, 2, 3, 4]
        );
        _signer = issued.CopyWithPrivateKey(_key);
    }

    private static DateTimeOffset Begin => new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static DateTimeOffset End => new(2035, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>What a user would name.</summary>
    public X509Certificate2 Root { get; }

    /// <summary>Whose certificate signs.</summary>
    public X509Certificate2 Signer => _signer;

    /// <summary>The authority's clock.</summary>
    public DateTimeOffset Now { get; set; } = new(2031, 6, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Answers a question as a server would.</summary>
    public byte[] Answer(ReadOnlyMemory<byte> question)
    {
        Assert.True(Rfc3161TimestampRequest.TryDecode(question, out var request, out _));
        var token = Sign(WriteInfo(request));
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            {
                writer.WriteInteger(0);
            }

            writer.WriteEncodedValue(token);
        }

        return writer.Encode();
    }

    public void Dispose()
    {
        Root.Dispose();
        _signer.Dispose();
        _rootKey.Dispose();
        _key.Dispose();
    }

    private byte[] WriteInfo(Rfc3161TimestampRequest request)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(1);
            writer.WriteObjectIdentifier(Policy);
            using (writer.PushSequence())
            {
                using (writer.PushSequence())
                {
                    writer.WriteObjectIdentifier(Sha256);
                }

                writer.WriteOctetString(request.GetMessageHash().Span);
            }

            writer.WriteInteger(7);
            writer.WriteGeneralizedTime(Now, omitFractionalSeconds: true);
            if (request.GetNonce() is { } nonce)
            {
                writer.WriteInteger(nonce.Span);
            }
        }

        return writer.Encode();
    }

    private byte[] Sign(byte[] info)
    {
        var cms = new SignedCms(new ContentInfo(new Oid(TokenInfo), info));
        var signer = new CmsSigner(_signer)
        {
            IncludeOption = X509IncludeOption.EndCertOnly,
            DigestAlgorithm = new Oid(Sha256),
        };
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteOctetString(SHA256.HashData(_signer.RawDataMemory.Span));
        }

        signer.SignedAttributes.Add(new AsnEncodedData(new Oid(SigningCertificateV2), writer.Encode()));
        cms.ComputeSignature(signer);
        return cms.Encode();
    }
}
