namespace Hearsay.Cases;

/// <summary>Lines two sequences up by what they have in common, in as few changes as can be (Myers 1986).</summary>
internal static class Alignment
{
    // Beyond so many changes two texts have little in common, and looking further would take too long.
    private const int MostChanges = 2000;

    /// <summary>The stretches between what both have: first and end in the one, first and end in the other.</summary>
    public static List<(int OldFirst, int OldEnd, int NewFirst, int NewEnd)> Gaps(List<string> old, List<string> now)
    {
        var gaps = new List<(int, int, int, int)>();
        var (x, y) = (0, 0);
        foreach (var (a, b) in Common(old, now).Append((old.Count, now.Count)))
        {
            if (a > x || b > y)
            {
                gaps.Add((x, a, y, b));
            }

            (x, y) = (a + 1, b + 1);
        }

        return gaps;
    }

    // The pairs that both have, in order.
    private static List<(int, int)> Common(List<string> old, List<string> now)
    {
        var most = Math.Min(old.Count + now.Count, MostChanges);
        var trace = new List<int[]>();
        var reach = new int[(2 * most) + 2];
        for (var changes = 0; changes <= most; changes++)
        {
            trace.Add((int[])reach.Clone());
            for (var k = -changes; k <= changes; k += 2)
            {
                var down = k == -changes || (k != changes && At(reach, k - 1) < At(reach, k + 1));
                var x = down ? At(reach, k + 1) : At(reach, k - 1) + 1;
                while (x < old.Count && x - k < now.Count && old[x] == now[x - k])
                {
                    x++;
                }

                reach[Index(reach, k)] = x;
                if (x >= old.Count && x - k >= now.Count)
                {
                    return Back(trace, old.Count, now.Count);
                }
            }
        }

        return [];
    }

    private static List<(int, int)> Back(List<int[]> trace, int x, int y)
    {
        var pairs = new List<(int, int)>();
        for (var changes = trace.Count - 1; changes >= 0; changes--)
        {
            var (reach, k) = (trace[changes], x - y);
            var down = k == -changes || (k != changes && At(reach, k - 1) < At(reach, k + 1));
            var before = down ? k + 1 : k - 1;
            var fromX = changes == 0 ? 0 : At(reach, before);
            var fromY = changes == 0 ? 0 : fromX - before;
            while (x > fromX && y > fromY)
            {
                pairs.Add((--x, --y));
            }

            (x, y) = (fromX, fromY);
        }

        pairs.Reverse();
        return pairs;
    }

    private static int At(int[] reach, int k) => reach[Index(reach, k)];

    private static int Index(int[] reach, int k) => k < 0 ? reach.Length + k : k;
}
