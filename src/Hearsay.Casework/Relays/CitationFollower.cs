using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>Follows hops that name an outlet to that outlet's own reports.</summary>
internal sealed class CitationFollower(IReadOnlyList<CaseReport> reports, PartyBook parties)
{
    /// <summary>Who cites whom among reports of one incident.</summary>
    /// <param name="members">The incident's reports, in order.</param>
    public IReadOnlyList<Citation> Follow(IReadOnlyList<int> members)
    {
        var found = new List<Citation>();
        foreach (var from in members)
        {
            var byOutlet = new SortedDictionary<int, List<CasePassage>>();
            Collect(from, reports[from].Reading, false, byOutlet);
            if (reports[from].Reading.Title is { } title)
            {
                Collect(from, title, true, byOutlet);
            }

            foreach (var (outlet, passages) in byOutlet)
            {
                found.Add(new Citation(from, outlet, LastBefore(members, from, outlet), [.. passages.Distinct()]));
            }
        }

        return found;
    }

    /// <summary>The circles among citations, by outlets.</summary>
    public IReadOnlyList<CitationLoop> Loops(IReadOnlyList<Citation> citations)
    {
        var loops = new List<CitationLoop>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in citations)
        {
            if (PathBack(citations, start) is { } path)
            {
                var key = string.Join(' ', path.Select(one => parties.OutletOf(one.From)).Order());
                if (seen.Add(key))
                {
                    loops.Add(new CitationLoop(path));
                }
            }
        }

        return loops;
    }

    // The shortest way from the cited outlet back to the citing one.
    private List<Citation>? PathBack(IReadOnlyList<Citation> citations, Citation start)
    {
        var goal = parties.OutletOf(start.From);
        var queue = new Queue<List<Citation>>([
            [start],
        ]);
        var reached = new HashSet<int> { start.Outlet };
        while (queue.TryDequeue(out var path))
        {
            if (path[^1].Outlet == goal)
            {
                return path;
            }

            foreach (var next in citations)
            {
                if (parties.OutletOf(next.From) == path[^1].Outlet && (next.Outlet == goal || reached.Add(next.Outlet)))
                {
                    queue.Enqueue([.. path, next]);
                }
            }
        }

        return null;
    }

    private void Collect(int report, ReportReading reading, bool title, SortedDictionary<int, List<CasePassage>> found)
    {
        foreach (var claim in reading.Claims)
        {
            foreach (var hop in claim.Relay)
            {
                var party = parties.Of(report, hop);
                if (
                    parties.Parties[party].Kind == PartyKind.Outlet
                    && party != parties.OutletOf(report)
                    && !parties.IsBody(party)
                )
                {
                    if (!found.TryGetValue(party, out var passages))
                    {
                        found[party] = passages = [];
                    }

                    passages.Add(new CasePassage(report, hop.Extent, title));
                }
            }
        }
    }

    private int? LastBefore(IReadOnlyList<int> members, int from, int outlet)
    {
        int? last = null;
        foreach (var report in members)
        {
            if (report < from && parties.OutletOf(report) == outlet)
            {
                last = report;
            }
        }

        return last;
    }
}
