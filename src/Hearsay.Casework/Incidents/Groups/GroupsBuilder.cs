namespace Hearsay.Casework;

/// <summary>Makes incidents of groups of nodes.</summary>
internal sealed class GroupsBuilder
{
    private readonly LinkGraph _graph;
    private readonly Components _components;
    private readonly Dictionary<string, int> _reportOf;
    private readonly IReadOnlyList<int>[] _groups;
    private readonly int[] _groupOf;

    private GroupsBuilder(LinkGraph graph, Components components, string[] order)
    {
        _graph = graph;
        _components = components;
        _reportOf = new(order.Length, StringComparer.Ordinal);
        for (var i = 0; i < order.Length; i++)
        {
            _reportOf[order[i]] = i;
        }

        _groups =
        [
            .. components.Groups().OrderBy(group => ReportOf(group[0])).ThenBy(group => graph.Nodes[group[0]].Part),
        ];
        _groupOf = new int[graph.Nodes.Count];
        for (var g = 0; g < _groups.Length; g++)
        {
            foreach (var node in _groups[g])
            {
                _groupOf[node] = g;
            }
        }
    }

    /// <summary>The incidents of a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="components">Its groups.</param>
    /// <param name="order">The ids of the reports, in the order of the case.</param>
    public static IncidentGroups Build(LinkGraph graph, Components components, string[] order)
    {
        var builder = new GroupsBuilder(graph, components, order);
        return new(order, [.. Enumerable.Range(0, builder._groups.Length).Select(builder.Incident)]);
    }

    private int ReportOf(int node) => _reportOf[_graph.Nodes[node].Report];

    private Incident Incident(int g)
    {
        var group = _groups[g];
        return new Incident(
            () => IncidentViews.When(ProfilesOf(group)),
            () => IncidentViews.Where(ProfilesOf(group)),
            () => IncidentViews.Kind(ProfilesOf(group)),
            () => Likenesses(g)
        )
        {
            Members = [.. group.Select(node => Member(node, g))],
        };
    }

    private (IncidentProfile Profile, int Report)[] ProfilesOf(IReadOnlyList<int> group) =>
        [.. group.Select(node => (_graph.Nodes[node], ReportOf(node)))];

    private IncidentMember Member(int node, int g)
    {
        var tie = new Tie(float.NegativeInfinity, 0, 0);
        var linked = -1;
        foreach (var link in _graph.LinksOf(node))
        {
            if (_groupOf[link.Node] == g)
            {
                linked =
                    link.Score > tie.Best || link.Score == tie.Best && Before(link.Node, linked) ? link.Node : linked;
                tie = tie.With(new(link.Score, link.Score, 1));
            }
        }

        var certain = linked < 0 || _components.Rule.Score(tie, _groups[g].Count - 1) >= GroupingRule.Certain;
        return new IncidentMember(() => linked < 0 ? [] : Explain(node, linked))
        {
            Report = ReportOf(node),
            Part = _graph.Nodes[node].Part,
            Extent = _graph.Nodes[node].Extent,
            Strength = certain ? IncidentStrength.Certain : IncidentStrength.Possible,
            LinkedTo = linked < 0 ? -1 : ReportOf(linked),
        };
    }

    private bool Before(int a, int b) => b < 0 || _graph.Compare(a, b) < 0;

    private IReadOnlyList<IncidentReason> Explain(int a, int b) =>
        LinkExplainer.Explain(_graph.Model, (_graph.Nodes[a], ReportOf(a)), (_graph.Nodes[b], ReportOf(b)));

    private IReadOnlyList<IncidentLikeness> Likenesses(int g)
    {
        Dictionary<int, (Tie Tie, int A, int B)>? ties = null;
        foreach (var node in _groups[g])
        {
            foreach (var link in _graph.LinksOf(node))
            {
                // A report that came after these groups were told is in none of them.
                if (link.Node >= _groupOf.Length || _groupOf[link.Node] == g)
                {
                    continue;
                }

                var tie = new Tie(link.Score, link.Score, 1);
                ties ??= [];
                ties[_groupOf[link.Node]] =
                    !ties.TryGetValue(_groupOf[link.Node], out var known) ? (tie, node, link.Node)
                    : link.Score > known.Tie.Best ? (known.Tie.With(tie), node, link.Node)
                    : (known.Tie.With(tie), known.A, known.B);
            }
        }

        if (ties is null)
        {
            return [];
        }

        return
        [
            .. ties.Select(t => (Other: t.Key, t.Value, Score: Score(t.Value.Tie, g, t.Key)))
                .Where(t => t.Score > GroupingRule.Possible)
                .OrderByDescending(t => t.Score)
                .ThenBy(t => t.Other)
                .Select(t => new IncidentLikeness(() => Explain(t.Value.A, t.Value.B)) { Incident = t.Other }),
        ];
    }

    private float Score(Tie tie, int a, int b) => _components.Rule.Score(tie, _groups[a].Count * _groups[b].Count);
}
