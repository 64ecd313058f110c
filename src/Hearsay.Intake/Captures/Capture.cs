using System.Security.Cryptography;

namespace Hearsay.Intake;

/// <summary>Bytes as obtained, never changed, with where and how they were obtained.</summary>
public sealed record Capture
{
    private readonly Lazy<string> _sha256;

    /// <summary>Keeps <paramref name="bytes"/> as they are.</summary>
    /// <param name="bytes">The bytes; the caller must not change them afterwards.</param>
    /// <param name="address">Where they were: a path, a web address, or "-" for standard input.</param>
    public Capture(ReadOnlyMemory<byte> bytes, string address)
    {
        Bytes = bytes;
        Address = address;
        _sha256 = new Lazy<string>(() => Convert.ToHexStringLower(SHA256.HashData(Bytes.Span)));
    }

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Where they were: a path, a web address, or "-" for standard input.</summary>
    public string Address { get; }

    /// <summary>What the server said the content was; null where there was no server.</summary>
    public string? ContentType { get; init; }

    /// <summary>The addresses that led here, the first one first; empty where there was no redirect.</summary>
    public IReadOnlyList<string> Redirects { get; init; } = [];

    /// <summary>When they were obtained; null where that was not recorded.</summary>
    public DateTimeOffset? Obtained { get; init; }

    /// <summary>The SHA-256 of the bytes, 64 hexadecimal digits in lower case.</summary>
    public string Sha256 => _sha256.Value;
}
