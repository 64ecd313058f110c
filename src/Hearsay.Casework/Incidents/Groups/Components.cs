namespace Hearsay.Casework;

/// <summary>Keeps the groups of each part of the graph that hangs together, and works those anew that a report changes.</summary>
internal sealed class Components(LinkGraph graph, GroupingRule rule)
{
    private readonly Grouper _grouper = new(graph, rule);
    private readonly List<int> _componentOf = [];
    private readonly Dictionary<int, List<int>> _members = [];
    private readonly Dictionary<int, IReadOnlyList<IReadOnlyList<int>>> _groups = [];
    private readonly HashSet<int> _changed = [];

    /// <summary>How links are weighed.</summary>
    public GroupingRule Rule => rule;

    /// <summary>Takes in the node that was added to the graph last.</summary>
    public void Add(int node)
    {
        // A component bears the number of one of its nodes. Two groups are put together only over a link above the threshold.
        _componentOf.Add(node);
        _members[node] = [node];
        var at = node;
        foreach (var link in graph.LinksOf(node))
        {
            if (link.Score > rule.Threshold)
            {
                at = Unite(at, _componentOf[link.Node]);
            }
        }

        _groups.Remove(at);
        _changed.Add(at);
    }

    /// <summary>All groups; each lists its nodes in the order of the case.</summary>
    public IEnumerable<IReadOnlyList<int>> Groups()
    {
        foreach (var component in _changed)
        {
            var nodes = _members[component];
            nodes.Sort(graph.Compare);
            _groups[component] = _grouper.Group(nodes);
        }

        _changed.Clear();
        return _groups.Values.SelectMany(groups => groups);
    }

    private int Unite(int a, int b)
    {
        if (a == b)
        {
            return a;
        }

        var (kept, gone) = _members[a].Count >= _members[b].Count ? (a, b) : (b, a);
        foreach (var node in _members[gone])
        {
            _componentOf[node] = kept;
        }

        _members[kept].AddRange(_members[gone]);
        _members.Remove(gone);
        _groups.Remove(gone);
        _changed.Remove(gone);
        return kept;
    }
}
