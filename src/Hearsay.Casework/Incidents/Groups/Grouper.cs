namespace Hearsay.Casework;

/// <summary>Puts profiles together, the strongest link first, as long as the links between two groups speak for it on the whole.</summary>
/// <remarks>
/// The groups of a component of the graph depend on its profiles and links alone; ties are broken by the order of the case.
/// </remarks>
internal sealed class Grouper(LinkGraph graph, GroupingRule rule)
{
    /// <summary>Groups some nodes among which every link of theirs lies that is above the threshold.</summary>
    /// <param name="nodes">The nodes, in the order of the case.</param>
    /// <returns>The groups, each in that order, by their first node.</returns>
    public IReadOnlyList<IReadOnlyList<int>> Group(IReadOnlyList<int> nodes)
    {
        var rank = new Dictionary<int, int>(nodes.Count);
        for (var i = 0; i < nodes.Count; i++)
        {
            rank[nodes[i]] = i;
        }

        var members = new List<int>?[nodes.Count];
        var between = new Dictionary<int, Tie>[nodes.Count];
        var queue = new PriorityQueue<(int A, int B, int Stamp), (float, int, int)>();
        var stamps = new int[nodes.Count];
        for (var i = 0; i < nodes.Count; i++)
        {
            members[i] = [i];
            between[i] = [];
        }

        for (var i = 0; i < nodes.Count; i++)
        {
            foreach (var link in graph.LinksOf(nodes[i]))
            {
                if (!rank.TryGetValue(link.Node, out var j))
                {
                    continue;
                }

                between[i][j] = new(link.Score, link.Score, 1);
                if (i < j)
                {
                    Enqueue(i, j);
                }
            }
        }

        while (queue.TryDequeue(out var pair, out _))
        {
            var (a, b, stamp) = pair;
            if (members[a] is null || members[b] is null || stamp != stamps[a] + stamps[b])
            {
                continue;
            }

            members[a]!.AddRange(members[b]!);
            members[b] = null;
            stamps[a] = stamps[a] + stamps[b] + 1;
            between[a].Remove(b);
            foreach (var (c, tie) in between[b])
            {
                if (c == a)
                {
                    continue;
                }

                between[c].Remove(b);
                var sum = between[a].TryGetValue(c, out var known) ? known.With(tie) : tie;
                between[a][c] = between[c][a] = sum;
            }

            between[b].Clear();
            foreach (var c in between[a].Keys)
            {
                Enqueue(Math.Min(a, c), Math.Max(a, c));
            }
        }

        return
        [
            .. members
                .Where(group => group is not null)
                .Select(group => (IReadOnlyList<int>)[.. group!.Order().Select(i => nodes[i])]),
        ];

        void Enqueue(int a, int b)
        {
            var score = rule.Score(between[a][b], members[a]!.Count * members[b]!.Count);
            if (score > rule.Threshold)
            {
                queue.Enqueue((a, b, stamps[a] + stamps[b]), (-score, a, b));
            }
        }
    }
}
