using System.Globalization;
using Hearsay.Casework;

namespace Hearsay.Pages.Dossier;

/// <summary>What is known of an incident as a whole. The day, the place and the kind are what most of its reports state.</summary>
/// <param name="Names">What most reports call it, e.g. "explosion", with a passage for each report; at most three.</param>
/// <param name="Day">The day, or from when to when; null where none is stated.</param>
/// <param name="DayQuotes">The words that say so, one for each report.</param>
/// <param name="Place">The place; null where none is resolved.</param>
/// <param name="PlaceQuotes">The words that name it, one for each report.</param>
/// <param name="Possible">The reports of which it is only possible that they tell of it.</param>
/// <param name="Alike">The incidents that are possibly the same, by number, each with the reasons for and against.</param>
/// <param name="Tolls">Low, best and high of its dead, injured, missing, detained and displaced.</param>
public sealed record IncidentDetails(
    IReadOnlyList<(string Word, IReadOnlyList<QuoteView> Quotes)> Names,
    string? Day,
    IReadOnlyList<QuoteView> DayQuotes,
    IncidentPlace? Place,
    IReadOnlyList<QuoteView> PlaceQuotes,
    IReadOnlyList<DossierReport> Possible,
    IReadOnlyList<(int Incident, IReadOnlyList<IncidentReason> Reasons)> Alike,
    IReadOnlyList<TollView> Tolls
)
{
    /// <summary>The place's position, e.g. "65.85° N, 24.15° E"; null where there is no place.</summary>
    public string? Position =>
        Place is { } place
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{Math.Abs(place.Latitude):0.00}° {(place.Latitude < 0 ? "S" : "N")}, {Math.Abs(place.Longitude):0.00}° {(place.Longitude < 0 ? "W" : "E")}"
            )
            : null;

    internal static IncidentDetails Of(
        Casebook casebook,
        IReadOnlyList<DossierReport> reports,
        int index,
        PassageMarks marks
    )
    {
        QuoteView[] Quotes(IEnumerable<CasePassage> passages)
        {
            CasePassage[] first =
            [
                .. passages.DistinctBy(passage => passage.Report).OrderBy(passage => passage.Report),
            ];
            foreach (var passage in first)
            {
                marks.Add(passage);
            }

            return [.. first.Select(passage => new QuoteView(reports[passage.Report], passage, null))];
        }

        var incident = casebook.Groups.Count > index ? casebook.Groups[index] : null;
        return new IncidentDetails(
            [
                .. (incident is null ? [] : EventNames.Find(incident, casebook.Reports))
                    .GroupBy(name => name.Word, StringComparer.Ordinal)
                    .Select(group => (group.Key, Quotes(group.Select(name => name.Passage))))
                    .OrderByDescending(name => name.Item2.Length)
                    .ThenBy(name => name.Key, StringComparer.Ordinal)
                    .Take(3)
                    .Select(name => (name.Key, (IReadOnlyList<QuoteView>)name.Item2)),
            ],
            incident?.When is { } when ? PublishedWords.Between(when.From, when.To) : null,
            Quotes(incident?.When?.Passages ?? []),
            incident?.Where,
            Quotes(incident?.Where?.Passages ?? []),
            [
                .. (incident?.Members ?? [])
                    .Where(member => member.Strength == IncidentStrength.Possible)
                    .Select(member => member.Report)
                    .Distinct()
                    .Select(report => reports[report]),
            ],
            [.. (incident?.PossiblySame ?? []).Select(alike => (alike.Incident + 1, alike.Reasons))],
            [
                .. (incident is null ? [] : TollHistories.Read(incident, casebook.Reports)).Select(toll => new TollView(
                    toll,
                    Quotes(toll.BestPassages)
                )),
            ]
        );
    }
}
