using Hearsay.Intake;
using Hearsay.Language;
using Hearsay.Reading;
using NodaTime;

namespace Hearsay.Cli.Tests;

/// <summary>A report whose reading is put together by hand, so that what is drawn does not hang on what the rules find.</summary>
internal static class InventedReport
{
    private const string Text =
        "Colonel Aino Vesa told the Bothnian Press Agency that at least 12 soldiers had been killed in 東京 between "
        + "17:00-17:50 Moscow time (16:00-16:50 Jerusalem time), and that nobody knew why.\n\n"
        + "“We never fired 🚀 a shot,” \u001b[31mthe ministry\u001b[0m said on Sunday, and it went on at such length about its "
        + "innocence, its patience, its record, its allies, the weather, the state of the roads, the price of bread and the "
        + "hopes of the youth that those who listened had left before the end of the statement came into sight.\n\n"
        + "Somebody in 大阪 asked whether 3 lorries were missing.";

    public static ReadReport Create()
    {
        var annotated = Annotator.English.Annotate(Text);
        var first = Instant.FromUtc(2016, 9, 17, 14, 0);
        var moscow = new TimeReading(first, first.Plus(Duration.FromMinutes(50)), "Europe/Moscow", ZoneBasis.Stated);
        var before = first.Minus(Duration.FromHours(1));
        var jerusalem = new TimeReading(
            before,
            before.Plus(Duration.FromMinutes(50)),
            "Asia/Jerusalem",
            ZoneBasis.Stated
        );
        return new ReadReport(
            new Report
            {
                Capture = new Capture("x"u8.ToArray(), "invented.pdf"),
                Id = "invented.pdf",
                Text = Text,
                Format = ReportFormat.Pdf,
                Byline = "A. Writer",
                Sources = new SourceMap([new SourceRun(0, 180, 1, null), new SourceRun(180, Text.Length, 2, null)]),
                Warnings = ["Page 3 has no text."],
            },
            new ReportReading
            {
                Text = annotated,
                Provenance = new Provenance
                {
                    Title = "Who fired?\u202e\u0007",
                    Outlet = "The Invented Post",
                    Published = new PublicationTime(new LocalDate(2016, 9, 18), null, null),
                },
                Claims = Claims(),
                Times =
                [
                    Time("17:00-17:50 Moscow time", moscow),
                    Time("16:00-16:50 Jerusalem time", jerusalem),
                    Time("Sunday"),
                ],
                Places =
                [
                    new Place(
                        At("東京"),
                        "東京",
                        Tokyo(),
                        [Tokyo() with { Name = "Tokyo, Port Moresby", Country = "PG" }]
                    ),
                    new Place(At("大阪"), "大阪", null, []),
                ],
                Figures =
                [
                    new Figure(At("at least 12 soldiers"), "killed", "soldiers", 12, null, "at least 12", 0),
                    new Figure(At("3 lorries"), "missing", "lorries", 3, 3, "3"),
                ],
                Findings =
                [
                    new Finding(
                        "H201",
                        "zones-disagree",
                        [At("17:00-17:50 Moscow time"), At("16:00-16:50 Jerusalem time")],
                        "The two clock times are given for one moment, and are an hour apart.",
                        [moscow, jerusalem]
                    ),
                ],
            }
        );
    }

    private static Claim[] Claims() =>
        [
            new Claim
            {
                Source = [At("Colonel Aino Vesa")],
                Cue = [At("told")],
                Content = [At("at least 12 soldiers had been killed in 東京 between 17:00-17:50 Moscow time")],
                Holder = "Colonel Aino Vesa",
                Relay =
                [
                    new Hop("Colonel Aino Vesa", At("Colonel Aino Vesa"), HopBasis.Told),
                    new Hop("Bothnian Press Agency", At("Bothnian Press Agency"), HopBasis.Reported),
                ],
                Certainty = Certainty.Certain,
                Times = [0],
                Places = [0],
                Figures = [0],
            },
            new Claim
            {
                Source = [At("\u001b[31mthe ministry\u001b[0m")],
                Cue = [At("said")],
                Content =
                [
                    At("“We never fired 🚀 a shot,”"),
                    new Extent(At("it went on").Start, At("came into sight").End),
                ],
                Quote = QuoteKind.Mixed,
                Stance = Stance.Denies,
                Polarity = Polarity.Negative,
                Times = [2],
            },
            new Claim
            {
                Cue = [At("asked")],
                Content = [At("whether 3 lorries were missing")],
                Stance = Stance.Asks,
                Parent = 1,
                Places = [1],
            },
        ];

    private static PlaceReading Tokyo() =>
        new("Tokyo", 35.6895, 139.69171, "capital", "JP", "geonames:1850147", "Asia/Tokyo", "largest of that name");

    private static TimeExpression Time(string words, params TimeReading[] readings) =>
        new(At(words), TimexType.Time, "", TimePrecision.Minute, readings);

    private static Extent At(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, words);
        return new Extent(start, start + words.Length);
    }
}
