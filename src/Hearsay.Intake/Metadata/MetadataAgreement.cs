using System.Text;

namespace Hearsay.Intake;

/// <summary>Whether two things said of a report can both be right, as finely as both are said.</summary>
internal static class MetadataAgreement
{
    /// <summary>Whether they can.</summary>
    public static bool Holds(string field, string one, string other) =>
        field switch
        {
            "published" => !StatedTime.TryParse(one, out var a)
                || !StatedTime.TryParse(other, out var b)
                || a.Agrees(b),
            "language" => Primary(one).Equals(Primary(other), StringComparison.OrdinalIgnoreCase),
            "address" => AreSamePage(one, other),
            "title" or "outlet" or "byline" => Overlap(Letters(one), Letters(other)),
            _ => true,
        };

    // A shorter form of a name is the same name: "Gazette" and "The Weir Gazette".
    private static bool Overlap(string one, string other) =>
        one.Length == 0
        || other.Length == 0
        || one.Contains(other, StringComparison.Ordinal)
        || other.Contains(one, StringComparison.Ordinal);

    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                letters.Append(Rune.ToLowerInvariant(rune));
            }
        }

        return letters.ToString();
    }

    private static bool AreSamePage(string one, string other) =>
        !Uri.TryCreate(one, UriKind.Absolute, out var a)
        || !Uri.TryCreate(other, UriKind.Absolute, out var b)
        || (
            Bare(a.Host).Equals(Bare(b.Host), StringComparison.OrdinalIgnoreCase)
            && a.AbsolutePath.TrimEnd('/').Equals(b.AbsolutePath.TrimEnd('/'), StringComparison.Ordinal)
        );

    private static string Bare(string host) =>
        host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..]
        : host.StartsWith("m.", StringComparison.OrdinalIgnoreCase) ? host[2..]
        : host;

    private static string Primary(string language)
    {
        var end = language.AsSpan().IndexOfAny('-', '_', ',');
        return end < 0 ? language : language[..end];
    }
}
