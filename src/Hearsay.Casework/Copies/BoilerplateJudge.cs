using NodaTime;

namespace Hearsay.Casework;

/// <summary>Tells what stands on pages whatever they report from what was copied because of what it reports.</summary>
/// <remarks>
/// A segment is boilerplate where it stands in different stories: two reports are of one story when they share most
/// segments of the shorter one, the lead of one among them, unless they lie weeks apart. One outlet's boilerplate stands in three of its stories, at
/// the edge of each or over more than a week; what stands in stories of three different weeks and more is everybody's.
/// </remarks>
internal sealed class BoilerplateJudge(List<IndexedReport> reports, SegmentTable table)
{
    private const int Stories = 3;
    private const int ManyStories = 6;
    private const int MostReports = 48;
    private const int EdgeSegments = 4;
    private static readonly Duration Apart = Duration.FromDays(7);
    private static readonly Duration FarApart = Duration.FromDays(21);

    private readonly List<(IndexedReport Report, int Segment)> _places = [];
    private readonly List<IndexedReport> _stories = [];

    /// <summary>Whether a segment is boilerplate, in all reports that have it.</summary>
    public bool IsBoilerplate(ulong hash)
    {
        _places.Clear();
        for (var place = table.FirstOf(hash); place >= 0; place = table.Next(place))
        {
            var (report, segment) = table.At(place);
            _places.Add((reports[report], segment));
        }

        if (_places.Count < Stories)
        {
            return false;
        }

        _places.Sort(InOrder);
        return StandsInManyWeeks() || StandsOnOneOutletsPages();
    }

    private static int InOrder((IndexedReport Report, int Segment) a, (IndexedReport Report, int Segment) b) =>
        a.Report == b.Report ? a.Segment.CompareTo(b.Segment) : IndexedReport.Compare(a.Report, b.Report);

    private bool StandsInManyWeeks()
    {
        var last = Instant.MinValue;
        var weeks = 0;
        foreach (var (report, _) in _places)
        {
            if (report.Moment != Instant.MaxValue && (weeks == 0 || report.Moment - last > Apart))
            {
                (last, weeks) = (report.Moment, weeks + 1);
            }
        }

        return weeks >= Stories;
    }

    private bool StandsOnOneOutletsPages()
    {
        for (var i = 0; i < _places.Count && i < MostReports; i++)
        {
            var outlet = _places[i].Report.Outlet;
            if (outlet.Length > 0 && IsFirstOf(outlet, i) && StandsOnPagesOf(outlet, i))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsFirstOf(string outlet, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (_places[i].Report.Outlet == outlet)
            {
                return false;
            }
        }

        return true;
    }

    private bool StandsOnPagesOf(string outlet, int from)
    {
        _stories.Clear();
        var atEdge = 0;
        for (var i = from; i < _places.Count && i - from < MostReports; i++)
        {
            var (report, segment) = _places[i];
            if (report.Outlet == outlet && !IsOfKnownStory(report))
            {
                _stories.Add(report);
                var fromEdge = Math.Min(segment, report.Words.SegmentCount - 1 - segment);
                atEdge += fromEdge < EdgeSegments ? 1 : 0;
            }
        }

        return _stories.Count >= Stories
            && (
                atEdge == _stories.Count || _stories.Count >= ManyStories || AreApart(_stories[0], _stories[^1], Apart)
            );
    }

    private bool IsOfKnownStory(IndexedReport report)
    {
        foreach (var story in _stories)
        {
            if (
                !AreApart(story, report, FarApart)
                && SharesLead(story.Words, report.Words)
                && SharesMost(story.Words, report.Words)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreApart(IndexedReport a, IndexedReport b, Duration least) =>
        a.Moment != Instant.MaxValue && b.Moment != Instant.MaxValue && b.Moment - a.Moment > least;

    // What a report begins with is its own, even where the rest of a page is longer.
    private static bool SharesLead(ReportWords a, ReportWords b) =>
        a.Lead < 0
        || b.Lead < 0
        || Array.BinarySearch(a.SortedSegmentHashes, b.SegmentHashes[b.Lead]) >= 0
        || Array.BinarySearch(b.SortedSegmentHashes, a.SegmentHashes[a.Lead]) >= 0;

    private static bool SharesMost(ReportWords a, ReportWords b)
    {
        ReadOnlySpan<ulong> first = a.SortedSegmentHashes,
            second = b.SortedSegmentHashes;
        int i = 0,
            j = 0,
            shared = 0;
        while (i < first.Length && j < second.Length)
        {
            shared += first[i] == second[j] ? 1 : 0;
            var (below, above) = (first[i] <= second[j], second[j] <= first[i]);
            i += below ? 1 : 0;
            j += above ? 1 : 0;
        }

        return 2 * shared > Math.Min(first.Length, second.Length);
    }
}
