using Hearsay.Casework;
using Hearsay.Reading;

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

    /// <summary>What is said to come, and what somebody binds himself to.</summary>
    public required IReadOnlyList<OutlookView> Outlooks { get; init; }

    /// <summary>The clock times that the reports state, by who states them.</summary>
    public required IReadOnlyList<LaneView> Lanes { get; init; }

    /// <summary>Which reports pass on what other outlets reported.</summary>
    public required IReadOnlyList<CitationView> Citations { get; init; }

    /// <summary>Where citations lead round in circles.</summary>
    public required IReadOnlyList<IReadOnlyList<CitationView>> Loops { get; init; }

    /// <summary>Which reports share half of their wording, or more.</summary>
    public required IReadOnlyList<CopyView> Copies { get; init; }

    /// <summary>What does not add up between reports.</summary>
    public required IReadOnlyList<CaseFindingView> CaseFindings { get; init; }

    /// <summary>Numbers over the time of their publication.</summary>
    public required IReadOnlyList<FigureSeries> Figures { get; init; }

    /// <summary>Lays out a case.</summary>
    public static DossierModel Create(Casebook casebook, IReadOnlyList<SheetReport> reports, DossierOptions options)
    {
        ArgumentNullException.ThrowIfNull(casebook);
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(options);
        DossierReport[] all = [.. reports.Select((report, i) => new DossierReport(report, i))];
        var marks = new PassageMarks();
        var questions = new QuestionViews(casebook, all, marks);
        var accounts = new AccountViews(casebook, questions);
        var incidents = new List<IncidentView>();
        for (var i = 0; i < casebook.Incidents.Count; i++)
        {
            var asked = questions.Of(i);
            var members = casebook.Incidents[i].Select(report => all[report]).ToList();
            incidents.Add(
                new IncidentView(i + 1, members, asked, accounts.Of(i, asked)) { Places = PlacesOf(members) }
            );
        }

        return new DossierModel(
            options.Title
                ?? (
                    incidents.Count == 1
                        ? incidents[0].Title
                        : $"{CountWords.Of(all.Length, "report")} on {CountWords.Of(incidents.Count, "incident")}"
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
            Outlooks = OutlookView.Of(casebook, all, marks),
            Lanes = LaneView.Of(casebook, all, marks),
            Citations = CitationView.Of(casebook, all, marks),
            Loops =
            [
                .. casebook.Loops.Select(loop =>
                    loop.Citations.Select(one => CitationView.Of(one, casebook, all, marks)).ToList()
                ),
            ],
            Copies = CopyView.Of(casebook, all, marks),
            CaseFindings = CaseFindingView.Of(casebook, all, marks),
            Figures = [.. incidents.SelectMany(FigureSeries.Of)],
        };
    }

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
