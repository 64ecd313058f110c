using System.Security.Cryptography;
using Hearsay.Archive;

namespace Hearsay.Intake;

/// <summary>Bytes as obtained, never changed, with where and how they were obtained.</summary>
/// <remarks>It holds them in memory, to be read. <c>Hearsay.Archive</c> keeps them on the disk and knows nothing of this.</remarks>
public sealed record Capture
{
    private readonly Lazy<string> _sha256;

    /// <summary>Keeps <paramref name="bytes"/> as they are, with nothing known but where they were.</summary>
    /// <param name="bytes">The bytes; the caller must not change them afterwards.</param>
    /// <param name="address">Where they were: a path, a web address, or "-" for standard input.</param>
    public Capture(ReadOnlyMemory<byte> bytes, string address)
        : this(bytes, new Obtaining { Address = address, Method = ObtainingMethods.Given }) { }

    /// <summary>Keeps <paramref name="bytes"/> as they are.</summary>
    /// <param name="bytes">The bytes; the caller must not change them afterwards.</param>
    /// <param name="obtaining">How, where and when they were obtained.</param>
    public Capture(ReadOnlyMemory<byte> bytes, Obtaining obtaining)
    {
        Bytes = bytes;
        Obtaining = obtaining;
        _sha256 = new Lazy<string>(() => Convert.ToHexStringLower(SHA256.HashData(Bytes.Span)));
    }

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>How, where and when they were obtained: what an archive keeps with them.</summary>
    public Obtaining Obtaining { get; }

    /// <summary>Where they were: a path, a web address, or "-" for standard input.</summary>
    public string Address => Obtaining.Address;

    /// <summary>What the server said the content was; null where there was no server.</summary>
    public string? ContentType
    {
        get => field ?? Obtaining.Header("Content-Type");
        init;
    }

    /// <summary>The addresses that led here, the first one first; empty where there was no redirect.</summary>
    public IReadOnlyList<string> Redirects => [.. Obtaining.Redirects.Select(hop => hop.Address)];

    /// <summary>When they were obtained; null where that was not recorded.</summary>
    public DateTimeOffset? Obtained => Obtaining.Time;

    /// <summary>When they were obtained, where somebody keeps that: an archive's log, or the answer of a server; null for a file that was read just now.</summary>
    public DateTimeOffset? Recorded => IsArchived || Obtaining.Method == ObtainingMethods.HttpGet ? Obtained : null;

    /// <summary>The capture that they were taken out of; null where they were obtained by themselves.</summary>
    public ContainedIn? Container { get; init; }

    /// <summary>Whether they were read from an archive that has them, and how they were obtained, in its log. False by default.</summary>
    public bool IsArchived { get; init; }

    /// <summary>The SHA-256 of the bytes, 64 hexadecimal digits in lower case.</summary>
    public string Sha256 => _sha256.Value;
}
