using System.Text;
using Hearsay.Intake;
using Hearsay.Language;
using Hearsay.Reading;
using NodaTime.Text;

namespace Hearsay.Pages.Tests;

/// <summary>Readings made by hand, so that the pages are tested apart from the readers.</summary>
internal static class InventedReport
{
    public const string Words =
        "A drone hit the grain store at Bahri at 17:00-17:50 Moscow time (16:00-16:50 Kyiv time), the port office said, "
        + "Delta News reported.\n\n“Nobody was hurt,” said Lena Marsh, “and nobody will be.” She added that a guard in "
        + "Tripoli had heard that at least 12 sheds burned on Saturday.\n\nThe town has seen worse since March 2014.";

    public static SheetReport Create(string words = Words, bool pages = true)
    {
        Extent At(string phrase, int nth = 0)
        {
            var at = -1;
            for (var i = 0; i <= nth; i++)
            {
                at = words.IndexOf(phrase, at + 1, StringComparison.Ordinal);
            }

            return new Extent(at, at + phrase.Length);
        }

        var nested = At("A drone hit the grain store at Bahri at 17:00-17:50 Moscow time (16:00-16:50 Kyiv time)");
        var bahri = new PlaceReading(
            "Bahri",
            46.48,
            30.72,
            "town",
            "UA",
            "geonames:1",
            "Europe/Kyiv",
            "only one so named"
        );
        var reading = new ReportReading
        {
            Text = Annotator.English.Annotate(words),
            Provenance = Provenance.Unknown,
            Claims =
            [
                new Claim
                {
                    Source = [At("Delta News")],
                    Cue = [At("reported")],
                    Content = [nested.Union(At("said", 0))],
                    Holder = "Delta News",
                    Relay =
                    [
                        new Hop("port office", At("the port office"), HopBasis.Unknown),
                        new Hop("Delta News", At("Delta News"), HopBasis.Reported),
                    ],
                    Times = [0, 1],
                    Places = [0],
                },
                new Claim
                {
                    Source = [At("the port office")],
                    Cue = [At("said", 0)],
                    Content = [nested],
                    Holder = "port office",
                    Parent = 0,
                    Certainty = Certainty.Certain,
                    Times = [0, 1],
                    Places = [0],
                },
                new Claim
                {
                    Source = [At("Lena Marsh")],
                    Cue = [At("said", 1)],
                    Content = [At("“Nobody was hurt,”"), At("“and nobody will be.”")],
                    Holder = "Lena Marsh",
                    Quote = QuoteKind.Direct,
                    Stance = Stance.Denies,
                    Polarity = Polarity.Negative,
                    Figures = [0],
                },
                new Claim
                {
                    Source = [At("a guard")],
                    Cue = [At("had heard")],
                    Content = [At("at least 12 sheds burned on Saturday")],
                    Certainty = Certainty.Possible,
                    Times = [2],
                    Figures = [1],
                },
            ],
            Times =
            [
                new TimeExpression(
                    At("17:00-17:50 Moscow time"),
                    TimexType.Time,
                    "2024-05-04T17:00/2024-05-04T17:50",
                    TimePrecision.Minute,
                    [Between("2024-05-04T14:00:00Z", "2024-05-04T14:50:00Z", "Europe/Moscow", ZoneBasis.Stated)]
                ),
                new TimeExpression(
                    At("16:00-16:50 Kyiv time"),
                    TimexType.Time,
                    "2024-05-04T16:00/2024-05-04T16:50",
                    TimePrecision.Minute,
                    [Between("2024-05-04T13:00:00Z", "2024-05-04T13:50:00Z", "Europe/Kyiv", ZoneBasis.Stated)]
                ),
                new TimeExpression(
                    At("Saturday"),
                    TimexType.Date,
                    "2024-05-04",
                    TimePrecision.Day,
                    [
                        Between("2024-05-03T21:00:00Z", "2024-05-04T21:00:00Z", "Europe/Kyiv", ZoneBasis.Place),
                        Between("2024-05-03T22:00:00Z", "2024-05-04T22:00:00Z", "Africa/Tripoli", ZoneBasis.Place),
                    ]
                ),
                new TimeExpression(At("since March 2014"), TimexType.Duration, "P10Y", TimePrecision.Unknown, []),
            ],
            Places =
            [
                new Place(At("Bahri"), "Bahri", bahri, []),
                new Place(
                    At("Tripoli"),
                    "Tripoli",
                    null,
                    [
                        new PlaceReading("Tripoli", 32.89, 13.19, "capital", "LY", null, "Africa/Tripoli", "largest"),
                        new PlaceReading("Tripoli", 34.43, 35.85, "city", "LB", null, "Asia/Beirut", "second largest"),
                    ]
                ),
                new Place(At("The town"), "The town", null, []),
            ],
            Figures =
            [
                new Figure(At("Nobody"), "injured", null, 0, 0, "Nobody", 2),
                new Figure(At("at least 12 sheds"), "destroyed", "sheds", 12, null, "at least 12", 3),
            ],
            Findings =
            [
                new Finding(
                    "H201",
                    "zones-disagree",
                    [At("17:00-17:50 Moscow time"), At("16:00-16:50 Kyiv time")],
                    "The two clock readings are one hour apart on that day.",
                    [
                        Between("2024-05-04T14:00:00Z", "2024-05-04T14:50:00Z", "Europe/Moscow", ZoneBasis.Stated),
                        Between("2024-05-04T13:00:00Z", "2024-05-04T13:50:00Z", "Europe/Kyiv", ZoneBasis.Stated),
                    ]
                ),
            ],
        };
        var second = words.IndexOf("\n\n“", StringComparison.Ordinal);
        return new SheetReport(
            new Report
            {
                Capture = new Capture(Encoding.UTF8.GetBytes(words), "invented.pdf"),
                Id = "invented.pdf",
                Text = words,
                Format = ReportFormat.Pdf,
                Title = "Fire at the grain store",
                Outlet = "The Invented Courier",
                Published = "2024-05-05",
                Address = "https://example.org/fire?a=1&b=2",
                Warnings = ["One page has no text."],
                Sources = pages
                    ? new SourceMap([new SourceRun(0, second, 1, null), new SourceRun(second, words.Length, 2, null)])
                    : SourceMap.Empty,
            },
            reading
        );
    }

    private static TimeReading Between(string from, string to, string zone, ZoneBasis basis) =>
        new(InstantPattern.General.Parse(from).Value, InstantPattern.General.Parse(to).Value, zone, basis);
}
