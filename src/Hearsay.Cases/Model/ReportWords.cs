using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Cases;

/// <summary>The fingerprint of a report's words.</summary>
public static class ReportWords
{
    /// <summary>The SHA-256 of title, a NUL and text in UTF-8, 64 hexadecimal digits in lower case.</summary>
    /// <param name="title">The title as the capture states it; null for none.</param>
    /// <param name="text">The text.</param>
    public static string Sha256(string? title, string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{title}\0{text}")));
}
