using Hearsay.Casework;
using Hearsay.Pages.Map;
using Hearsay.Reading;

namespace Hearsay.Pages.Dossier;

/// <summary>The places of all reports as they are put on the map.</summary>
internal static class PlaceMarkers
{
    // More would lie on top of each other.
    private const int Most = 60;

    /// <summary>The places that most words mean, decided ones only; their first mentions are marked.</summary>
    public static IReadOnlyList<MapMarker> Of(IReadOnlyList<DossierReport> reports, PassageMarks marks)
    {
        MapMarker[] markers =
        [
            .. MapMarker
                .Find(reports.SelectMany(report => report.Section.Passages), PlaceSense.Place)
                .Where(marker => marker.IsDecided)
                .Take(Most),
        ];
        foreach (var marker in markers)
        {
            marks.Add(PassageOf(reports, marker));
        }

        return markers;
    }

    /// <summary>Where a place is named first.</summary>
    public static CasePassage PassageOf(IReadOnlyList<DossierReport> reports, MapMarker marker)
    {
        var (passage, index) = marker.Mentions[0];
        var report = ReportOf(reports, marker);
        return new CasePassage(report.Index, passage.Reading.Places[index].Extent, passage.IsHeadline);
    }

    /// <summary>The report that names a place first.</summary>
    public static DossierReport ReportOf(IReadOnlyList<DossierReport> reports, MapMarker marker) =>
        reports.First(report => report.Section.Passages.Contains(marker.Mentions[0].Passage));
}
