namespace Hearsay.Cases;

/// <summary>Finds what of one reading is the same thing in another: by its passages.</summary>
internal static class ItemMatcher
{
    // Two that share less than half of the words that either has are two things.
    private const double LeastShared = 0.5;

    /// <summary>For each item of the second reading the item of the first that it is; -1 where it is new.</summary>
    public static int[] Match(IReadOnlyList<ItemView> before, IReadOnlyList<ItemView> after)
    {
        var matches = new int[after.Count];
        var taken = new bool[before.Count];
        Array.Fill(matches, -1);
        var same = new Dictionary<string, Queue<int>>();
        for (var i = 0; i < before.Count; i++)
        {
            var key = Key(before[i]);
            if (!same.TryGetValue(key, out var waiting))
            {
                same.Add(key, waiting = new Queue<int>());
            }

            waiting.Enqueue(i);
        }

        for (var i = 0; i < after.Count; i++)
        {
            if (same.TryGetValue(Key(after[i]), out var waiting) && waiting.TryDequeue(out var match))
            {
                matches[i] = match;
                taken[match] = true;
            }
        }

        foreach (var (a, b) in Overlapping(before, after, taken, matches))
        {
            if (!taken[a] && matches[b] < 0)
            {
                matches[b] = a;
                taken[a] = true;
            }
        }

        return matches;
    }

    private static string Key(ItemView view) =>
        $"{(int)view.Kind} {view.InTitle} {string.Join(' ', view.Extents)} {view.Label}";

    // The pairs that are left and share enough, those that share most first; ties in order of the text.
    private static IEnumerable<(int Before, int After)> Overlapping(
        IReadOnlyList<ItemView> before,
        IReadOnlyList<ItemView> after,
        bool[] taken,
        int[] matches
    )
    {
        var pairs = new List<(double Shared, int Before, int After)>();
        for (var b = 0; b < after.Count; b++)
        {
            for (var a = 0; matches[b] < 0 && a < before.Count; a++)
            {
                if (
                    !taken[a]
                    && Fits(before[a], after[b])
                    && Shared(before[a], after[b]) is >= LeastShared and var shared
                )
                {
                    pairs.Add((shared, a, b));
                }
            }
        }

        return pairs
            .OrderByDescending(pair => pair.Shared)
            .ThenBy(pair => pair.Before)
            .ThenBy(pair => pair.After)
            .Select(pair => (pair.Before, pair.After));
    }

    private static bool Fits(ItemView a, ItemView b) =>
        a.Kind == b.Kind && a.InTitle == b.InTitle && a.Label == b.Label && a.Extents.Count > 0 && b.Extents.Count > 0;

    /// <summary>What both share, as a part of what either has (Jaccard's index), in code units.</summary>
    private static double Shared(ItemView a, ItemView b)
    {
        var both = a.Extents.Sum(x =>
            b.Extents.Sum(y => Math.Max(0, Math.Min(x.End, y.End) - Math.Max(x.Start, y.Start)))
        );
        var either = a.Extents.Sum(x => x.Length) + b.Extents.Sum(y => y.Length) - both;
        return either == 0 ? 0 : (double)both / either;
    }
}
