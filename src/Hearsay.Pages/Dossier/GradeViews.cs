using System.Globalization;
using Hearsay.Casework;
using Hearsay.Reading;
using NodaTime;

namespace Hearsay.Pages.Dossier;

/// <summary>Lays out the gradings of a case: what rules propose and what people set.</summary>
internal sealed class GradeViews(
    Casebook casebook,
    IReadOnlyList<DossierReport> reports,
    DecisionBook decisions,
    PassageMarks marks
)
{
    /// <summary>The gradings of an incident.</summary>
    public IReadOnlyList<GradeView> Of(int incident)
    {
        var group = casebook.Groups.Count > incident ? casebook.Groups[incident] : null;
        Grading[] proposed = [.. AirwarsRule.Grade(casebook, incident), .. Where(group), .. Date(group)];
        return
        [
            .. Enum.GetValues<GradingScale>()
                .Where(scale => scale != GradingScale.AdmiraltyDigit)
                .Select(scale =>
                    View(
                        scale,
                        Array.Find(proposed, one => one.Scale == scale),
                        casebook
                            .Incidents[incident]
                            .SelectMany(report => decisions.OfReport(report, GradeView.Of(scale).Field))
                    )
                )
                .OfType<GradeView>(),
        ];
    }

    /// <summary>The Admiralty digit of an answer.</summary>
    public GradeView Of(Question question, int answer) =>
        View(
            GradingScale.AdmiraltyDigit,
            AdmiraltyRule.Grade(question, answer),
            question
                .Answers[answer]
                .Assertions.SelectMany(one =>
                    decisions.OfWords(one.Passage, GradeView.Of(GradingScale.AdmiraltyDigit).Field)
                )
                .Distinct(),
            quoted: false
        )!;

    private GradeView? View(GradingScale scale, Grading? proposed, IEnumerable<PersonDecision> set, bool quoted = true)
    {
        PersonDecision[] people = [.. set];
        if (proposed is null && people.Length == 0)
        {
            return null;
        }

        // An answer's words stand beside its grade anyway.
        CasePassage[] passages = quoted ? [.. proposed?.Passages.DistinctBy(one => one.Report) ?? []] : [];
        foreach (var passage in passages)
        {
            marks.Add(passage);
        }

        var (name, field) = GradeView.Of(scale);
        return new GradeView(
            name,
            field,
            proposed,
            [.. passages.Select(passage => new QuoteView(reports[passage.Report], passage, null))],
            people
        );
    }

    private Grading[] Where(Incident? group)
    {
        if (group?.Where is not { } place || Feature(place) is not { } feature)
        {
            return [];
        }

        var precision = UcdpRule.Where(feature);
        return
        [
            new Grading(
                GradingScale.UcdpWhere,
                precision.ToString(CultureInfo.InvariantCulture),
                $"the place that most reports name is of this kind: {feature.Replace('-', ' ')}",
                place.Passages
            ),
        ];
    }

    private static Grading[] Date(Incident? group)
    {
        if (group?.When is not { } when)
        {
            return [];
        }

        var days = Period.DaysBetween(when.From, when.To) + 1;
        return
        [
            new Grading(
                GradingScale.UcdpDate,
                UcdpRule.Date(days).ToString(CultureInfo.InvariantCulture),
                days == 1 ? "a day is stated" : $"it may be any of {CountWords.Of(days, "day")}",
                when.Passages
            ),
        ];
    }

    private string? Feature(IncidentPlace place) =>
        place
            .Passages.SelectMany(passage =>
                reports[passage.Report]
                    .ReadingOf(passage.InTitle)
                    .Places.Where(one => one.Extent.Overlaps(passage.Extent))
                    .Select(one => one.Resolved)
            )
            .OfType<PlaceReading>()
            .FirstOrDefault(one => one.Name == place.Name)
            ?.Feature;
}
