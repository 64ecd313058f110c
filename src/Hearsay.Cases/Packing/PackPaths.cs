namespace Hearsay.Cases;

/// <summary>Which files belong in a pack.</summary>
internal static class PackPaths
{
    private static readonly string[] Beside = ["case.db", "custody.jsonl", "custody.head"];

    /// <summary>Whether a path is one of a case: what lies in its folder itself by name, or captures and proofs by their place.</summary>
    public static bool Belongs(string path) =>
        Beside.Contains(path, StringComparer.Ordinal)
        || (
            path.Split('/') is [("captures" or "proofs"), .. { Length: > 0 and < 4 } rest]
            && rest.All(IsPlain)
            && rest is not ["incoming", ..]
        );

    // Letters, digits, a point inside: no way up, no drive, no device, nothing hidden.
    private static bool IsPlain(string part) =>
        part.Length is > 0 and <= 128
        && char.IsAsciiLetterOrDigit(part[0])
        && char.IsAsciiLetterOrDigit(part[^1])
        && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_');
}
