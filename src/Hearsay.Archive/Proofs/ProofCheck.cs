using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace Hearsay.Archive;

/// <summary>Holds proofs of time against the log and against the certificates that the user named. Nothing is fetched.</summary>
internal sealed class ProofCheck(ArchiveLayout layout, IReadOnlyList<X509Certificate2> authorities)
{
    private readonly List<ArchiveFault> _faults = [];
    private readonly List<ProofOfTime> _proofs = [];

    /// <summary>What does not fit.</summary>
    public IReadOnlyList<ArchiveFault> Faults => _faults;

    /// <summary>The proofs that hold.</summary>
    public IReadOnlyList<ProofOfTime> Proofs => _proofs;

    /// <summary>Checks every token: those that the log names, and those that lie beside it.</summary>
    public void Check(LogCheck log)
    {
        var found = ProofFile.All(layout).ToList();
        foreach (var name in log.Tokens.Except(found.Select(file => file.Name)))
        {
            _faults.Add(ArchiveFaults.ProofMissing(name));
        }

        foreach (var (name, number) in found)
        {
            Check(log, name, number);
        }
    }

    private void Check(LogCheck log, string name, long number)
    {
        var bytes = File.ReadAllBytes(Path.Combine(layout.Folder, name));
        if (!Rfc3161TimestampToken.TryDecode(bytes, out var token, out var length) || length != bytes.Length)
        {
            _faults.Add(ArchiveFaults.NoProof(name, "it is no token"));
            return;
        }

        var imprint = token.TokenInfo.GetMessageHash().Span;
        if (!VerifySignature(token, imprint, out var signer))
        {
            _faults.Add(ArchiveFaults.NoProof(name, "its signature does not hold"));
            return;
        }

        if (!log.Hashes.TryGetValue(number, out var hash) || hash != Convert.ToHexStringLower(imprint))
        {
            _faults.Add(ArchiveFaults.ProofOfOther(name, number, token.TokenInfo.Timestamp));
            return;
        }

        var isTrusted = authorities.Count > 0 && LeadsToNamed(signer, token);
        if (authorities.Count > 0 && !isTrusted)
        {
            _faults.Add(ArchiveFaults.ProofByStranger(name, signer.Subject));
        }

        _proofs.Add(
            new ProofOfTime(
                new LogHead(number, hash),
                token.TokenInfo.Timestamp.ToUniversalTime(),
                signer.Subject,
                isTrusted,
                name
            )
        );
    }

    private static bool VerifySignature(
        Rfc3161TimestampToken token,
        ReadOnlySpan<byte> imprint,
        out X509Certificate2 signer
    )
    {
        signer = null!;
        try
        {
            if (!token.VerifySignatureForHash(imprint, token.TokenInfo.HashAlgorithmId, out var certificate))
            {
                return false;
            }

            signer = certificate;
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    // Held at the token's own time: a certificate that has run out since was good when it signed.
    private bool LeadsToNamed(X509Certificate2 signer, Rfc3161TimestampToken token)
    {
        if (authorities.Any(named => named.RawDataMemory.Span.SequenceEqual(signer.RawDataMemory.Span)))
        {
            return IsValidAt(signer, token.TokenInfo.Timestamp);
        }

        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(authorities.ToArray());
        chain.ChainPolicy.ExtraStore.AddRange(token.AsSignedCms().Certificates);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.VerificationTime = token.TokenInfo.Timestamp.UtcDateTime;
        return chain.Build(signer);
    }

    private static bool IsValidAt(X509Certificate2 certificate, DateTimeOffset time) =>
        time >= certificate.NotBefore && time <= certificate.NotAfter;
}
