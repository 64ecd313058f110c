using System.Security.Cryptography;

namespace Hearsay.Archive;

/// <summary>Both hashes of a stream, as they are written, and its length.</summary>
internal readonly record struct HashPair(string Sha256, string Sha512, long Length)
{
    private const int Step = 128 << 10;

    /// <summary>Reads a stream to its end.</summary>
    public static HashPair Of(Stream stream, CancellationToken stop = default)
    {
        using var sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var sha512 = IncrementalHash.CreateHash(HashAlgorithmName.SHA512);
        var buffer = new byte[Step];
        var length = 0L;
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            stop.ThrowIfCancellationRequested();
            sha256.AppendData(buffer, 0, read);
            sha512.AppendData(buffer, 0, read);
            length += read;
        }

        return new HashPair(
            Convert.ToHexStringLower(sha256.GetHashAndReset()),
            Convert.ToHexStringLower(sha512.GetHashAndReset()),
            length
        );
    }
}
