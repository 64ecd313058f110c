using System.Globalization;
using Hearsay.Intake;

namespace Hearsay.Cases;

/// <summary>Says what the versions of a report have in common.</summary>
public static class ReportSeries
{
    /// <summary>The series of a report: its address without scheme and fragment; else its file and its id in it; else its words alone.</summary>
    /// <remarks>Without address, file and id nothing says that two texts are versions of one, so none is taken for it.</remarks>
    public static string Of(Report report, int item)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (AddressOf(report) is { } address)
        {
            return "address " + Plain(address);
        }

        var place = report.Capture.Address;
        var several = report.Format == ReportFormat.JsonLines;
        var numbered = report.Id == item.ToString(CultureInfo.InvariantCulture);
        if (place == "-" || (several && numbered))
        {
            return "words " + ReportWords.Sha256(report.Title, report.Text);
        }

        return several ? $"file {place}#{report.Id}" : $"file {place}";
    }

    /// <summary>The web address of a report: its own, or its capture's; null where it has none.</summary>
    public static string? AddressOf(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Address ?? (CaptureSource.IsAddress(report.Capture.Address) ? report.Capture.Address : null);
    }

    private static string Plain(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https")
            ? uri.Authority + uri.PathAndQuery
            : address;
}
