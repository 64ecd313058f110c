using Hearsay.Casework;
using Hearsay.Reading;
using NodaTime;

namespace Hearsay.Pages.Dossier;

/// <summary>All that a dossier shows.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Casebook">What was worked out.</param>
/// <param name="Reports">The reports, in the case's order.</param>
/// <param name="Incidents">The incidents, in the casebook's order.</param>
/// <param name="Marks">The passages that it leads to.</param>
/// <param name="Version">The version of Hearsay that made the readings.</param>
public sealed record DossierModel(
    string Title,
    Casebook Casebook,
    IReadOnlyList<DossierReport> Reports,
    IReadOnlyList<IncidentView> Incidents,
    PassageMarks Marks,
    string Version
)
{
    private const int MostPlaces = 3;

    /// <summary>The findings within the reports.</summary>
    public required IReadOnlyList<FindingView> Findings { get; init; }

    /// <summary>The places that the reports name, for the map.</summary>
    public required IReadOnlyList<Map.MapMarker> Places { get; init; }

    /// <summary>What is predicted.</summary>
    public required IReadOnlyList<ForecastView> Forecasts { get; init; }

    /// <summary>How the judged forecasts of each holder came out.</summary>
    public required IReadOnlyList<ForecastScore> Scores { get; init; }

    /// <summary>The moment at which forecasts count as due; null where no report is dated and none was told.</summary>
    public required Instant? AsOf { get; init; }

    /// <summary>Who is bound to what.</summary>
    public required IReadOnlyList<CommitmentView> Commitments { get; init; }

    /// <summary>How each outlet says it.</summary>
    public required IReadOnlyList<WordingView> Wordings { get; init; }

    /// <summary>Who calls it what.</summary>
    public required IReadOnlyList<NamingView> Namings { get; init; }

    /// <summary>What people decided about the reports, in order.</summary>
    public required IReadOnlyList<DecisionView> Decisions { get; init; }

    /// <summary>The clock times that the reports state, by who states them.</summary>
    public required IReadOnlyList<LaneView> Lanes { get; init; }

    /// <summary>Which reports pass on what other outlets reported.</summary>
    public required IReadOnlyList<CitationView> Citations { get; init; }

    /// <summary>Where citations lead round in circles.</summary>
    public required IReadOnlyList<IReadOnlyList<CitationView>> Loops { get; init; }

    /// <summary>Who hands on what to whom, as it is drawn.</summary>
    public required RelayGraph Relays { get; init; }

    /// <summary>Which reports share half of their wording, or more.</summary>
    public required IReadOnlyList<CopyView> Copies { get; init; }

    /// <summary>What does not add up between reports.</summary>
    public required IReadOnlyList<CaseFindingView> CaseFindings { get; init; }

    /// <summary>Numbers over the time of their publication.</summary>
    public required IReadOnlyList<FigureSeries> Figures { get; init; }

    /// <summary>Whether each report has a page of its own, in a folder.</summary>
    public bool InFolder => Reports[0].Page.Length > 0;

    /// <summary>Lays out a case.</summary>
    /// <param name="casebook">What was worked out.</param>
    /// <param name="reports">Its reports, in its order.</param>
    /// <param name="options">What else is told.</param>
    /// <param name="inFolder">Whether each report gets a page of its own.</param>
    public static DossierModel Create(
        Casebook casebook,
        IReadOnlyList<SheetReport> reports,
        DossierOptions options,
        bool inFolder = false
    )
    {
        ArgumentNullException.ThrowIfNull(casebook);
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(options);
        DossierReport[] all = [.. reports.Select((report, i) => new DossierReport(report, i, inFolder))];
        var marks = new PassageMarks();
        var decisions = new DecisionBook(casebook, options.Decisions);
        foreach (var report in all)
        {
            report.Reliability = [.. decisions.OfReport(report.Index, "reliability")];
        }

        var grades = new GradeViews(casebook, all, decisions, marks);
        var asOf = options.AsOf ?? Latest(casebook);
        var questions = new QuestionViews(casebook, all, marks, grades);
        var accounts = new AccountViews(casebook, questions);
        var incidents = new List<IncidentView>();
        for (var i = 0; i < casebook.Incidents.Count; i++)
        {
            var asked = questions.Of(i);
            var members = casebook.Incidents[i].Select(report => all[report]).ToList();
            incidents.Add(
                new IncidentView(i + 1, members, asked, accounts.Of(i, asked))
                {
                    Places = PlacesOf(members),
                    Group = IncidentDetails.Of(casebook, all, i, marks),
                    Grades = grades.Of(i),
                    Origins = IncidentOrigins.Count(casebook, i),
                }
            );
        }

        var forecasts = new ForecastViews(casebook, decisions, asOf).Of(all, marks);
        var copies = CopyView.Of(casebook, all, marks);
        var wordings = new WordingViews(casebook, all, marks);

        return new DossierModel(
            options.Title
                ?? (
                    incidents.Count == 1
                        ? incidents[0].Title
                        : $"{CountWords.Of(incidents.Count, "incident")} in {CountWords.Of(all.Length, "report")}"
                ),
            casebook,
            all,
            incidents,
            marks,
            options.Version
        )
        {
            Findings = FindingView.Of(all, marks),
            Places = PlaceMarkers.Of(all, marks),
            Forecasts = forecasts,
            Scores = ForecastScore.Of(forecasts),
            AsOf = asOf,
            Commitments = new CommitmentViews(casebook, decisions).Of(all, marks),
            Wordings = wordings.ByOutlet(),
            Namings = wordings.Namings(),
            Decisions = DecisionView.Of(decisions, all, marks),
            Lanes = LaneView.Of(casebook, all, marks),
            Citations = CitationView.Of(casebook, all, marks),
            Loops =
            [
                .. casebook.Loops.Select(loop =>
                    loop.Citations.Select(one => CitationView.Of(one, casebook, all, marks)).ToList()
                ),
            ],
            Copies = copies,
            Relays = RelayGraph.Of(casebook, all, copies, marks),
            CaseFindings = CaseFindingView.Of(casebook, all, marks),
            Figures = [.. incidents.SelectMany(FigureSeries.Of)],
        };
    }

    private static Instant? Latest(Casebook casebook) =>
        casebook
            .Reports.Select(report => report.Reading.Provenance.Published)
            .OfType<PublicationTime>()
            .Select(time => time.ToInstant() ?? (time.Date + (time.Time ?? LocalTime.Midnight)).InUtc().ToInstant())
            .Select(instant => (Instant?)instant)
            .Max();

    private static List<(PlaceReading, IReadOnlyList<DossierReport>)> PlacesOf(IReadOnlyList<DossierReport> reports) =>
        [
            .. reports
                .SelectMany(report =>
                    report
                        .Section.Passages.SelectMany(passage => passage.Reading.Places)
                        .Where(place => place.Sense == PlaceSense.Place)
                        .Select(place => (report, place.Resolved))
                )
                .Where(entry => entry.Resolved is { Feature: not ("country" or "continent" or "sea" or "ocean") })
                .GroupBy(entry => (entry.Resolved!.Name, entry.Resolved.Latitude, entry.Resolved.Longitude))
                .Select(group =>
                    (
                        group.First().Resolved!,
                        (IReadOnlyList<DossierReport>)[.. group.Select(entry => entry.report).Distinct()]
                    )
                )
                .OrderByDescending(entry => entry.Item2.Count)
                .ThenBy(entry => entry.Item1.Name, StringComparer.Ordinal)
                .Take(MostPlaces),
        ];
}
