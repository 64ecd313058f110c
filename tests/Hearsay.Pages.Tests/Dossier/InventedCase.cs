using System.Text;
using Hearsay.Casework;
using Hearsay.Intake;
using Hearsay.Language;
using Hearsay.Reading;
using NodaTime.Text;

namespace Hearsay.Pages.Tests.Dossier;

/// <summary>A case made by hand, so that the dossier is tested apart from the readers and the casework.</summary>
internal static class InventedCase
{
    private const string First =
        "At least 12 people were killed in Bahri at 09:15, the port office said. Nobody was warned, it added.\n\n"
        + "The crane will be up again by June, the office promised.";

    private const string Second = "Delta News reported that 12 people were killed. A nurse said 20 had died.";

    private const string Third = "The port office <b>denied</b> that nobody was warned.";

    /// <summary>What the first report predicts.</summary>
    public static Extent Promise { get; } = At(First, "The crane will be up again by June");

    public static (Casebook Casebook, IReadOnlyList<SheetReport> Reports) Create()
    {
        SheetReport[] reports =
        [
            Report(0, First, "Delta News", "2024-05-04T10:00:00Z", null) with
            {
                Reading = Reading(First, "Delta News", "2024-05-04T10:00:00Z", null) with
                {
                    Claims =
                    [
                        Claim(First, "the port office", "said", "At least 12 people were killed in Bahri at 09:15"),
                    ],
                    Times =
                    [
                        new TimeExpression(
                            At(First, "09:15"),
                            TimexType.Time,
                            "2024-05-04T09:15",
                            TimePrecision.Minute,
                            [Instant("2024-05-04T06:15:00Z")]
                        ),
                    ],
                    Places =
                    [
                        new Place(
                            At(First, "Bahri"),
                            "Bahri",
                            new PlaceReading(
                                "Bahri",
                                46.48,
                                30.72,
                                "town",
                                "UA",
                                "geonames:1",
                                "Europe/Kyiv",
                                "only one"
                            ),
                            []
                        ),
                    ],
                    Forecasts =
                    [
                        new Forecast(Promise, At(First, "will"), "the port office", -1)
                        {
                            To = InstantPattern.General.Parse("2024-06-01T00:00:00Z").Value,
                            Likelihood = new LikelihoodBand(.55, .80),
                        },
                    ],
                    Commitments =
                    [
                        new Commitment(
                            At(First, "The crane will be up again by June, the office promised"),
                            "the office",
                            At(First, "The crane will be up again"),
                            CommitmentStatus.Stated,
                            -1
                        ),
                    ],
                    Wording = [new WordChoice(At(First, "Nobody"), WordingKind.Booster, -1, false)],
                    Findings =
                    [
                        new Finding(
                            "H221",
                            "arithmetic",
                            [At(First, "12"), At(First, "Nobody")],
                            "It does not add up.",
                            []
                        ),
                    ],
                },
            },
            Report(1, Second, "Harbour Mail", "2024-05-05", "Toll rises at Bahri") with
            {
                Reading = Reading(Second, "Harbour Mail", "2024-05-05", "Toll rises at Bahri") with
                {
                    Claims = [Claim(Second, "Delta News", "reported", "12 people were killed")],
                },
            },
            Report(2, Third, null, null, null),
        ];
        var cases = reports.Select(report => new CaseReport(report.Report.Id, report.Reading)).ToArray();
        // What the casework makes of it is set aside, but for who is who.
        var worked = CaseAnalyzer.Analyze(cases);
        var parties = worked.Parties;
        return (
            worked with
            {
                Incidents =
                [
                    [0, 1, 2],
                ],
                Citations =
                [
                    [Cites(parties)],
                ],
                Loops = [new CitationLoop([Cites(parties)])],
                Findings =
                [
                    new CaseFinding(
                        "H402",
                        "figure-moves",
                        0,
                        [new CasePassage(0, At(First, "12")), new CasePassage(1, At(Second, "20"))],
                        "The figure moves."
                    ),
                ],
                Questions = [Killed(reports, parties), Warned(reports, parties), Facts()],
            },
            reports
        );
    }

    private static Citation Cites(PartyBook parties) =>
        new(1, parties.OutletOf(0), 0, [new CasePassage(1, At(Second, "Delta News"))]);

    private static Question Killed(SheetReport[] reports, PartyBook parties)
    {
        var office = reports[0].Reading.Claims[0].Relay;
        var news = reports[1].Reading.Claims[0].Relay;
        Assertion[] twelve =
        [
            Figure(0, First, "At least 12 people", 12, null) with
            {
                Claim = 0,
                Chain = office,
            },
            Figure(1, Second, "12 people", 12, null) with
            {
                Claim = 0,
                Chain = news,
            },
        ];
        Assertion[] twenty = [Figure(1, Second, "20", 20, 20)];
        return new Question(
            0,
            QuestionKind.Figure,
            "killed",
            [
                new Answer(
                    "12",
                    false,
                    twelve,
                    new OriginCount(
                        1,
                        1,
                        [
                            new OriginGroup(
                                parties.Of(0, office[0]),
                                true,
                                [0, 1],
                                ["one cites Delta News, whose report says it"]
                            ),
                        ]
                    )
                ),
                new Answer(
                    "20",
                    false,
                    twenty,
                    new OriginCount(1, 1, [new OriginGroup(parties.OutletOf(1), false, [0], [])])
                ),
            ],
            [new Comparison(0, 1, Relation.Contradicts, ConflictKind.Numeric, "12 and 20 cannot both be the number")]
        );
    }

    private static Question Warned(SheetReport[] reports, PartyBook parties) =>
        new(
            0,
            QuestionKind.Notification,
            "warning",
            [
                new Answer(
                    "yes",
                    true,
                    [
                        new Assertion
                        {
                            Passage = new CasePassage(0, At(First, "Nobody was warned")),
                            Kind = QuestionKind.Notification,
                            Key = "warning",
                            Value = "yes",
                            IsNegated = true,
                            Chain = reports[0].Reading.Claims[0].Relay,
                        },
                    ],
                    new OriginCount(
                        1,
                        1,
                        [new OriginGroup(parties.Of(0, reports[0].Reading.Claims[0].Relay[0]), true, [0], [])]
                    )
                ),
            ],
            []
        );

    private static Question Facts()
    {
        Assertion Said(int report, string text, string words, bool negated) =>
            new()
            {
                Passage = new CasePassage(report, At(text, words)),
                Kind = QuestionKind.Fact,
                Key = "fact",
                Value = "warn",
                IsNegated = negated,
            };
        return new Question(
            0,
            QuestionKind.Fact,
            "fact",
            [
                new Answer(
                    "warn",
                    false,
                    [Said(0, First, "Nobody was warned", false)],
                    new OriginCount(1, 1, [new OriginGroup(0, true, [0], [])])
                ),
                new Answer(
                    "warn",
                    true,
                    [Said(2, Third, "that nobody was warned", true)],
                    new OriginCount(1, 1, [new OriginGroup(0, true, [0], [])])
                ),
            ],
            [new Comparison(0, 1, Relation.Contradicts, ConflictKind.Negation, "one denies the other")]
        );
    }

    private static Assertion Figure(int report, string text, string words, double least, double? most) =>
        new()
        {
            Passage = new CasePassage(report, At(text, words)),
            Kind = QuestionKind.Figure,
            Key = "killed",
            Value = least.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Least = least,
            Most = most,
        };

    private static SheetReport Report(int index, string text, string? outlet, string? published, string? title) =>
        new(
            new Report
            {
                Capture = new Capture(Encoding.UTF8.GetBytes(text), $"invented-{index}.txt"),
                Id = $"invented-{index}.txt",
                Text = text,
                Format = ReportFormat.Text,
                Outlet = outlet,
                Published = published,
                Title = title,
                Address = index == 0 ? "https://example.org/bahri" : null,
            },
            Reading(text, outlet, published, title)
        );

    private static ReportReading Reading(string text, string? outlet, string? published, string? title)
    {
        var provenance = new Provenance
        {
            Outlet = outlet,
            Published = PublicationTime.TryParse(published, out var day) ? day : null,
            Title = title,
        };
        return new ReportReading
        {
            Text = Annotator.English.Annotate(text),
            Provenance = provenance,
            Title = title is null
                ? null
                : new ReportReading { Text = Annotator.English.Annotate(title), Provenance = provenance },
        };
    }

    private static Claim Claim(string text, string source, string cue, string content) =>
        new()
        {
            Source = [At(text, source)],
            Cue = [At(text, cue)],
            Content = [At(text, content)],
            Holder = source,
            Relay = [new Hop(source, At(text, source), HopBasis.Unknown)],
            Times = text == First ? [0] : [],
        };

    private static TimeReading Instant(string instant)
    {
        var at = InstantPattern.General.Parse(instant).Value;
        return new TimeReading(at, at, "Europe/Kyiv", ZoneBasis.Stated);
    }

    private static Extent At(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return new Extent(at, at + words.Length);
    }
}
