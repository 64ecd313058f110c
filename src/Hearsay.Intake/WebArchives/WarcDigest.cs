using System.Security.Cryptography;

namespace Hearsay.Intake;

/// <summary>Holds bytes against a digest as web archives write it, e.g. <c>sha1:3I42H3S6…</c>: base 32, or hexadecimal.</summary>
internal static class WarcDigest
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>Whether the bytes have the digest; null where its kind is not known.</summary>
    public static bool? Fits(string digest, ReadOnlySpan<byte> bytes)
    {
        var colon = digest.IndexOf(':');
        if (colon < 0)
        {
            return null;
        }

        // SHA-1 and MD5 are what archives state; they are checked for damage, and nothing is proved by them.
#pragma warning disable CA5350, CA5351
        var hash = digest[..colon].ToLowerInvariant() switch
        {
            "sha1" or "sha-1" => SHA1.HashData(bytes),
            "sha256" or "sha-256" => SHA256.HashData(bytes),
            "sha512" or "sha-512" => SHA512.HashData(bytes),
            "md5" => MD5.HashData(bytes),
            _ => null,
        };
#pragma warning restore CA5350, CA5351
        var stated = digest[(colon + 1)..].Trim();
        return hash is null ? null
            : stated.Length == hash.Length * 2
                ? stated.Equals(Convert.ToHexString(hash), StringComparison.OrdinalIgnoreCase)
            : stated.TrimEnd('=').Equals(ToBase32(hash), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A hash in base 32 (RFC 4648) without padding.</summary>
    public static string ToBase32(ReadOnlySpan<byte> bytes) =>
        string.Create(
            (bytes.Length * 8 + 4) / 5,
            bytes,
            (text, hash) =>
            {
                for (var i = 0; i < text.Length; i++)
                {
                    var bit = i * 5;
                    var pair = (hash[bit / 8] << 8) | (bit / 8 + 1 < hash.Length ? hash[bit / 8 + 1] : 0);
                    text[i] = Base32[(pair >> (11 - bit % 8)) & 31];
                }
            }
        );
}
