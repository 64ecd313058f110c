using System.Globalization;
using System.Security.Cryptography;

namespace Hearsay.Archive;

/// <summary>What an entry is to say, before it has a number, a time and a hash.</summary>
/// <param name="Action">What was done.</param>
internal sealed record CustodyDraft(string Action)
{
    /// <summary>What was captured; null where the action is another.</summary>
    public ArchivedCapture? Capture { get; init; }

    /// <summary>What else there is to say.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Details { get; init; } = [];

    /// <summary>That the log does not reach, or does not have, the entry that was noted as its last.</summary>
    public static CustodyDraft OfLost(LogHead noted, LogHead found) =>
        new(CustodyActions.Lost) { Details = [new("noted", noted.ToString()), new("found", found.ToString())] };

    /// <summary>That an unfinished entry was cut off.</summary>
    public static CustodyDraft OfTorn(ReadOnlySpan<byte> torn) =>
        new(CustodyActions.Healed)
        {
            Details =
            [
                new("bytes", torn.Length.ToString(CultureInfo.InvariantCulture)),
                new("sha256", Convert.ToHexStringLower(SHA256.HashData(torn))),
            ],
        };
}
