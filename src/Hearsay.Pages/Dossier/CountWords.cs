using System.Globalization;
using Hearsay.Casework;

namespace Hearsay.Pages.Dossier;

/// <summary>Says how many.</summary>
public static class CountWords
{
    /// <summary>E.g. "14 reports, 2–3 origins".</summary>
    public static string Of(int reports, OriginCount origins)
    {
        ArgumentNullException.ThrowIfNull(origins);
        return $"{Of(reports, "report")}, {Origins(origins)}";
    }

    /// <summary>E.g. "2–3 origins", "1 origin".</summary>
    public static string Origins(OriginCount origins)
    {
        ArgumentNullException.ThrowIfNull(origins);
        return Origins(origins.Low, origins.High);
    }

    /// <summary>E.g. "2–3 origins", "1 origin".</summary>
    public static string Origins(int low, int high) =>
        low == high ? Of(low, "origin") : string.Create(CultureInfo.InvariantCulture, $"{low:N0}–{high:N0} origins");

    /// <summary>E.g. "1 report", "1,204 reports".</summary>
    public static string Of(int count, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {thing}{(count == 1 ? "" : "s")}");

    /// <summary>A list in words that ends in how many are left: "A, B and 3 others".</summary>
    public static string List(IReadOnlyList<string> words, int most, string others)
    {
        ArgumentNullException.ThrowIfNull(words);
        var shown = words.Count <= most ? words.Count : most;
        var left = words.Count - shown;
        var last = left > 0 ? string.Create(CultureInfo.InvariantCulture, $"{left:N0} {others}") : null;
        string[] all = last is null ? [.. words] : [.. words.Take(shown), last];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }
}
