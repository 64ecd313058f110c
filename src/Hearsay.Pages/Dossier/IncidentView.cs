using Hearsay.Casework;
using Hearsay.Reading;

namespace Hearsay.Pages.Dossier;

/// <summary>One incident as a dossier shows it.</summary>
/// <param name="Number">By which it is told from others, from 1.</param>
/// <param name="Reports">Its reports, in the case's order.</param>
/// <param name="Questions">What the reports answer, disputed questions first.</param>
/// <param name="Accounts">The same by party.</param>
public sealed record IncidentView(
    int Number,
    IReadOnlyList<DossierReport> Reports,
    IReadOnlyList<QuestionView> Questions,
    IReadOnlyList<AccountView> Accounts
)
{
    /// <summary>Its id on the page, e.g. <c>i2</c>.</summary>
    public string Id => "i" + Drawing.Svg.N(Number);

    /// <summary>The headline of its first report, or the beginning of its words.</summary>
    public string Title => HeadlineWords.Of(Reports);

    /// <summary>How many outlets published the reports.</summary>
    public int OutletCount =>
        Reports.Select(report => report.Outlet).Distinct(StringComparer.OrdinalIgnoreCase).Count();

    /// <summary>The days on which the reports were published, in words; null where no report says.</summary>
    public string? Published
    {
        get
        {
            var days = Reports
                .Select(report => report.Provenance.Published)
                .OfType<PublicationTime>()
                .Select(published => published.Date)
                .ToList();
            return days.Count == 0 ? null : PublishedWords.Between(days.Min(), days.Max());
        }
    }

    /// <summary>The places that most reports name, with how many do; at most three.</summary>
    public required IReadOnlyList<(PlaceReading Place, IReadOnlyList<DossierReport> Reports)> Places { get; init; }

    /// <summary>When and where it was, by what its reports state most, and what it is possibly the same as.</summary>
    public required IncidentDetails Group { get; init; }

    /// <summary>Its grades in the field's scales: what rules propose, and what people set.</summary>
    public required IReadOnlyList<GradeView> Grades { get; init; }

    /// <summary>How many independent origins stand behind all that its reports answer; null where they answer nothing.</summary>
    public required (int Low, int High)? Origins { get; init; }

    /// <summary>How many reports there are, and how many origins stand behind the answer that most of them give: "14 reports; the most common answer, to “How many were killed?”: 3 (9 reports, 2–3 origins)".</summary>
    /// <remarks>A report passes on the words of several, so that there can be more origins than reports behind all that they say.</remarks>
    public string Count
    {
        get
        {
            var most = Questions
                .SelectMany(question => question.Answers.Select(answer => (Question: question, Answer: answer)))
                .Where(one => one.Answer.Reports.Count > 1 && one.Question.Question.Kind != QuestionKind.Fact)
                .OrderByDescending(one => one.Answer.Reports.Count)
                .FirstOrDefault();
            var reports = CountWords.Of(Reports.Count, "report");
            return most.Answer is null
                ? reports
                : $"{reports}; the most common answer, to “{most.Question.Asked}”: {most.Answer.Words} ({most.Answer.Count})";
        }
    }

    /// <summary>How many questions have answers that cannot all be so.</summary>
    public int DisputedCount => Questions.Count(question => question.IsDisputed);
}
