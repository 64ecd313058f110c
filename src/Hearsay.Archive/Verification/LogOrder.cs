namespace Hearsay.Archive;

/// <summary>Finds entries that are gone, doubled, moved or replaced.</summary>
internal static class LogOrder
{
    /// <summary>Checks the places of all lines, in their order.</summary>
    public static IEnumerable<ArchiveFault> Check(IReadOnlyList<LogPlace> places)
    {
        var seen = new HashSet<long>();
        var once = new List<LogPlace>();
        var faults = new List<ArchiveFault>();
        foreach (var place in places.Where(place => place.Number > 0))
        {
            if (seen.Add(place.Number))
            {
                once.Add(place);
            }
            else
            {
                faults.Add(ArchiveFaults.Twice(place.Number, place.Line));
            }
        }

        var sorted = once.OrderBy(place => place.Number).ToList();
        faults.AddRange(Gaps(sorted, [.. places.Where(place => place.Number == 0).Select(place => place.Line)]));
        faults.AddRange(Moved(once, sorted));
        faults.AddRange(Unchained(sorted));
        return faults;
    }

    // A line that is no entry stands for entries that cannot be read; those are not called removed.
    private static IEnumerable<ArchiveFault> Gaps(List<LogPlace> sorted, List<long> unreadable)
    {
        var (number, line) = (0L, 0L);
        foreach (var place in sorted)
        {
            if (place.Number > number + 1 && !unreadable.Any(one => one > line && one < place.Line))
            {
                yield return ArchiveFaults.Removed(number + 1, place.Number - 1);
            }

            (number, line) = (place.Number, place.Line);
        }
    }

    private static IEnumerable<ArchiveFault> Moved(List<LogPlace> found, List<LogPlace> sorted)
    {
        var rankOf = sorted.Select((place, rank) => (place.Number, rank)).ToDictionary();
        var rest = new List<LogPlace>();
        for (var at = 0; at < found.Count; at++)
        {
            var rank = rankOf[found[at].Number];
            if (rank == at || rankOf[found[rank].Number] != at)
            {
                rest.Add(found[at]);
            }
            else if (rank > at)
            {
                yield return ArchiveFaults.Swapped(found[rank].Number, found[at].Number);
            }
        }

        foreach (var place in OutOfOrder(rest))
        {
            yield return ArchiveFaults.OutOfOrder(place.Number, place.Line);
        }
    }

    // Those beside the longest rising sequence: the fewest that have to be moved back to bring order.
    private static List<LogPlace> OutOfOrder(List<LogPlace> places)
    {
        var ends = new List<int>();
        var before = new int[places.Count];
        for (var i = 0; i < places.Count; i++)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = places[ends[middle]].Number < places[i].Number ? (middle + 1, high) : (low, middle);
            }

            before[i] = low == 0 ? -1 : ends[low - 1];
            if (low == ends.Count)
            {
                ends.Add(i);
            }
            else
            {
                ends[low] = i;
            }
        }

        var rising = new HashSet<int>();
        for (var i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = before[i])
        {
            rising.Add(i);
        }

        return [.. places.Where((_, index) => !rising.Contains(index))];
    }

    private static IEnumerable<ArchiveFault> Unchained(List<LogPlace> sorted)
    {
        if (sorted.Count > 0 && sorted[0].Number == 1 && sorted[0].Previous != LogHead.Empty.Hash)
        {
            yield return ArchiveFaults.NoBeginning(1);
        }

        for (var i = 1; i < sorted.Count; i++)
        {
            if (sorted[i].Number == sorted[i - 1].Number + 1 && sorted[i].Previous != sorted[i - 1].Hash)
            {
                yield return ArchiveFaults.NotChained(sorted[i].Number);
            }
        }
    }
}
