using System.Text;
using Hearsay.Archive;
using Hearsay.Intake;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Cases.Tests;

/// <summary>Reports about things that never happened, read by the real reader.</summary>
internal static class InventedReport
{
    public const string Bridge =
        "The governor of Lapland said on Saturday that the bridge in Kemi was closed at 17:00 local time.\n\n"
        + "“At least 12 people were injured,” police spokeswoman Aino Virtanen told the Kemi Courier.\n\n"
        + "According to a witness, three lorries were destroyed. Officials in Tromsø denied that a missile had hit it.";

    public static Agent Reader { get; } = Agent.Software("hearsay-en", "1");

    public static Agent Aino { get; } = Agent.Person("Aino");

    /// <summary>A report on its way into a case.</summary>
    public static NewReport Of(
        string text,
        string address = "reports/a.txt",
        string? outlet = "Kemi Courier",
        string? published = "2027-03-28T09:30+03:00",
        string? title = "Bridge closed after explosion",
        byte[]? bytes = null
    )
    {
        var capture = new Capture(
            bytes ?? Encoding.UTF8.GetBytes(text),
            new Obtaining
            {
                Address = address,
                Method = ObtainingMethods.File,
                Time = new DateTimeOffset(2027, 3, 28, 10, 0, 0, TimeSpan.Zero),
            }
        );
        var report = new Report
        {
            Capture = capture,
            Id = address,
            Text = text,
            Format = ReportFormat.Text,
            Title = title,
            Outlet = outlet,
            Published = published,
        };
        return new NewReport(report, Read(text, outlet, published, title), Reader, Aino);
    }

    /// <summary>What the reader makes of a text.</summary>
    public static ReportReading Read(string text, string? outlet, string? published, string? title) =>
        ReportReader.English.Read(
            Annotator.English.Annotate(text),
            new Provenance
            {
                Title = title,
                Outlet = outlet,
                Published = PublicationTime.TryParse(published, out var time) ? time : null,
            }
        );

    /// <summary>The same reading without its first claim, and with another holder of the second.</summary>
    public static ReportReading Otherwise(ReportReading reading) =>
        reading with
        {
            Claims =
            [
                .. reading
                    .Claims.Skip(1)
                    .Select((claim, i) => Moved(i == 0 ? claim with { Holder = "somebody else" } : claim)),
            ],
            Figures = [.. reading.Figures.Select(figure => figure with { Claim = -1 })],
        };

    private static Claim Moved(Claim claim) => claim with { Parent = -1 };
}
