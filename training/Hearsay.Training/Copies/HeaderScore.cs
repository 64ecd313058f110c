using System.Globalization;
using System.Text.Json;
using Hearsay.Casework;

namespace Hearsay.Training.Copies;

/// <summary>Scores agency and originator as read from the headers of the MUC reports against the corpus's own list.</summary>
/// <remarks>
/// The list holds what stands in brackets in and behind the header. What it holds before "TEXT" and is no kind of document is
/// the originator; of "INTERVIEW WITH X BY Y" it is X. Right means the same words, or rightly nothing.
/// </remarks>
internal static class HeaderScore
{
    private static readonly string[] Texts = ["TEXT", "EXCERPT", "EXCERPTS", "SUMMARY", "CONTINUED"];
    private static readonly string[] Kinds =
    [
        "REPORT",
        "COMMUNIQUE",
        "SPEECH",
        "STATEMENT",
        "COMMENTARY",
        "ARTICLE",
        "EDITORIAL",
        "EDITORIAL REPORT",
        "STATION COMMENTARY",
        "LETTER",
        "INTERVIEW",
        "DISPATCH",
    ];

    /// <summary>Prints the shares, for the documents developed on and those held out.</summary>
    public static void Print(string shared, string? misses)
    {
        var folder = Path.Combine(shared, "corpora", "muc");
        using var headers = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "headers.json")));
        using var documents = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "documents.json")));
        Console.WriteLine("| half | reports | agency right % | with originator | originator right % | wrongly given |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|");
        foreach (var (half, prefix) in new[] { ("developed on", "DEV"), ("held out", "TST") })
        {
            int count = 0,
                agencies = 0,
                originators = 0,
                right = 0,
                invented = 0;
            foreach (
                var header in headers
                    .RootElement.EnumerateObject()
                    .Where(header => header.Name.StartsWith(prefix, StringComparison.Ordinal))
            )
            {
                var credits = CreditReader.Read(documents.RootElement.GetProperty(header.Name).GetString()!);
                var agency = credits.FirstOrDefault(credit => credit.Kind == CreditKind.Dateline).Name;
                var originator = credits.FirstOrDefault(credit => credit.Kind == CreditKind.Originator).Name;
                var goldAgency = header.Value.GetProperty("agency").GetString();
                var gold = OriginatorOf([
                    .. header.Value.GetProperty("header").EnumerateArray().Select(item => item.GetString()!),
                ]);
                count++;
                agencies += goldAgency == agency ? 1 : 0;
                originators += gold is not null ? 1 : 0;
                right += gold is not null && gold == originator ? 1 : 0;
                invented += gold is null && originator is not null ? 1 : 0;
                if (misses is not null && prefix == "DEV" && (goldAgency != agency || gold != originator))
                {
                    Console.WriteLine($"{header.Name}: {goldAgency} | {agency} || {gold} | {originator}");
                }
            }

            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {half} | {count} | {100.0 * agencies / count:F1} | {originators} | {100.0 * right / Math.Max(1, originators):F1} | {invented} |"
                )
            );
        }
    }

    private static string? OriginatorOf(string[] items)
    {
        var end = Array.FindIndex(items, item => Texts.Contains(item));
        foreach (var item in items.Take(Math.Max(0, end)))
        {
            if (Kinds.Contains(item))
            {
                continue;
            }

            var with = item.IndexOf(" WITH ", StringComparison.Ordinal);
            if (
                with < 0
                || !(
                    item.StartsWith("INTERVIEW", StringComparison.Ordinal)
                    || item.StartsWith("NEWS CONFERENCE", StringComparison.Ordinal)
                )
            )
            {
                return item;
            }

            var whom = item[(with + 6)..];
            var by = whom.LastIndexOf(" BY ", StringComparison.Ordinal);
            by = by < 0 ? whom.LastIndexOf(" WITH ", StringComparison.Ordinal) : by;
            return (by < 0 ? whom : whom[..by]).TrimEnd(',');
        }

        return null;
    }
}
