using Hearsay.Intake;

namespace Hearsay.Cases;

/// <summary>Says what the versions of a report have in common.</summary>
public static class ReportSeries
{
    /// <summary>The series of a report: its address without scheme and fragment; else its file and its name in it; else its words alone.</summary>
    /// <remarks>
    /// What a feed or a table says of a page is no version of the page, so it is a series of its own. Without an address, a
    /// file and a name in it nothing says that two texts are versions of one, so none is taken for it: a row, a line or a
    /// message that is only numbered is another one as soon as something is put in before it.
    /// </remarks>
    public static string Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var place = report.Capture.Address;
        var item = ItemOf(report);
        return AddressOf(report) is { } address ? AddressMark + Plain(address) + Rendering(report.Format)
            : place == "-" || HasNumber(place) || HasNumber("#" + item)
                ? "words " + ReportWords.Sha256(report.Title, report.Text)
            : item.Length > 0 ? $"file {place}#{item}"
            : $"file {place}";
    }

    /// <summary>Which of its capture's reports a report is, by its name there; empty where the capture is one report.</summary>
    public static string ItemOf(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var place = report.Capture.Address;
        return report.Id == place ? ""
            : report.Id.StartsWith(place + "#", StringComparison.Ordinal) ? report.Id[(place.Length + 1)..]
            : report.Id;
    }

    /// <summary>The web address of a report: its own, or its capture's; null where it has none.</summary>
    public static string? AddressOf(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Address ?? (CaptureSource.IsAddress(report.Capture.Address) ? report.Capture.Address : null);
    }

    /// <summary>What the series of a report with an address begins with.</summary>
    internal const string AddressMark = "address ";

    private static string Rendering(ReportFormat format) =>
        format switch
        {
            ReportFormat.Feed => " in a feed",
            ReportFormat.Csv => " in a table",
            _ => "",
        };

    // Whether one of the parts behind # is a number, such as that of a message in a mailbox.
    private static bool HasNumber(string place)
    {
        for (var at = place.IndexOf('#'); at >= 0; at = place.IndexOf('#', at + 1))
        {
            var rest = place.AsSpan(at + 1);
            var end = rest.IndexOf('#');
            var part = end < 0 ? rest : rest[..end];
            if (part.Length > 0 && !part.ContainsAnyExceptInRange('0', '9'))
            {
                return true;
            }
        }

        return false;
    }

    private static string Plain(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https")
            ? uri.Authority + uri.PathAndQuery
            : address;
}
