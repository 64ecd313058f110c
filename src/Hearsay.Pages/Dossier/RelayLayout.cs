namespace Hearsay.Pages.Dossier;

/// <summary>Puts the relay graph's boxes in layers: each right of all that it has something from, loops left out.</summary>
internal static class RelayLayout
{
    private const double Step = 262;
    private const double Row = 54;
    private const double Margin = 12;

    /// <summary>Lays out.</summary>
    /// <param name="links">All steps.</param>
    /// <param name="drawn">Who is drawn.</param>
    /// <param name="copies">Which reports share wording.</param>
    /// <param name="own">How many sources each outlet has for itself.</param>
    public static RelayGraph Lay(
        RelayLinks links,
        int[] drawn,
        IReadOnlyList<CopyView> copies,
        IReadOnlyDictionary<int, int> own
    )
    {
        var index = drawn.Select((party, i) => (party, i)).ToDictionary();
        var edges = new List<RelayEdge>();
        foreach (var ((from, to), quotes) in links.Edges)
        {
            if (index.TryGetValue(from, out var a) && index.TryGetValue(to, out var b))
            {
                var kind = links.Loops.Contains((from, to)) ? RelayKind.Loop : RelayKind.HandedOn;
                edges.Add(new RelayEdge(a, b, kind, [.. quotes.DistinctBy(quote => quote.Report.Index)]));
            }
        }

        foreach (var pair in copies.GroupBy(copy => (links.OutletOf(copy.Earlier), links.OutletOf(copy.Later))))
        {
            if (
                pair.Key.Item1 != pair.Key.Item2
                && index.TryGetValue(pair.Key.Item1, out var a)
                && index.TryGetValue(pair.Key.Item2, out var b)
            )
            {
                edges.Add(new RelayEdge(a, b, RelayKind.Copy, [.. pair.Select(copy => copy.LaterWords)]));
            }
        }

        var layers = Layers(drawn.Length, edges);
        var rows = Rows(layers, edges);
        var most = layers.Length == 0 ? 0 : layers.Max();
        var highest = rows.Length == 0 ? 0 : rows.Max();
        var nodes = drawn.Select(
            (party, i) =>
            {
                var isOutlet = links.Outlets.TryGetValue(party, out var reports);
                return new RelayNode(
                    isOutlet ? reports![0].Outlet : links.NameOf(party),
                    isOutlet,
                    reports ?? [.. links.QuotesOf(party).Select(quote => quote.Report)],
                    own.GetValueOrDefault(party),
                    layers[i],
                    Margin + (layers[i] * Step),
                    Margin + (rows[i] * Row)
                );
            }
        );
        return new RelayGraph(
            [.. nodes],
            edges,
            Math.Max(960, (2 * Margin) + (most * Step) + RelayNode.Width + 30),
            (2 * Margin) + (highest * Row) + RelayNode.Height,
            0
        )
        {
            Shared = [],
        };
    }

    // The longest way to each, over edges that close no circle; these are found depth first, in order.
    private static int[] Layers(int count, List<RelayEdge> edges)
    {
        var next = edges
            .Where(edge => edge.Kind != RelayKind.Loop && edge.From != edge.To)
            .ToLookup(edge => edge.From, edge => edge.To);
        var state = new byte[count];
        var order = new List<int>();
        var back = new HashSet<(int, int)>();
        void Visit(int node)
        {
            state[node] = 1;
            foreach (var to in next[node])
            {
                if (state[to] == 1)
                {
                    back.Add((node, to));
                }
                else if (state[to] == 0)
                {
                    Visit(to);
                }
            }

            state[node] = 2;
            order.Add(node);
        }

        for (var i = 0; i < count; i++)
        {
            if (state[i] == 0)
            {
                Visit(i);
            }
        }

        var layers = new int[count];
        for (var i = order.Count - 1; i >= 0; i--)
        {
            foreach (var to in next[order[i]])
            {
                if (!back.Contains((order[i], to)))
                {
                    layers[to] = Math.Max(layers[to], layers[order[i]] + 1);
                }
            }
        }

        return layers;
    }

    // Each beside the middle of its neighbours in the layer before; ties in the order of the case.
    private static int[] Rows(int[] layers, List<RelayEdge> edges)
    {
        var rows = new int[layers.Length];
        for (var layer = 0; layers.Length > 0 && layer <= layers.Max(); layer++)
        {
            var members = Enumerable.Range(0, layers.Length).Where(i => layers[i] == layer);
            var row = 0;
            foreach (
                var member in members
                    .Select(i => (Node: i, Middle: Middle(i)))
                    .OrderBy(pair => pair.Middle)
                    .ThenBy(pair => pair.Node)
            )
            {
                rows[member.Node] = row++;
            }
        }

        return rows;

        double Middle(int node)
        {
            var before = edges
                .Where(edge => edge.To == node && layers[edge.From] < layers[node])
                .Select(edge => (double)rows[edge.From]);
            return before.DefaultIfEmpty(node * .001).Average();
        }
    }
}
