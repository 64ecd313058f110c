namespace Hearsay.Casework;

/// <summary>Profiles as nodes, and the links between those that share a clue, with the odds of each.</summary>
internal sealed class LinkGraph(LinkModel model)
{
    private readonly CandidateIndex _index = new();
    private readonly List<IncidentProfile> _nodes = [];
    private readonly List<CaseRank> _ranks = [];
    private readonly List<List<Link>> _links = [];
    private readonly List<int> _found = [];

    /// <summary>The profiles, in order of arrival.</summary>
    public IReadOnlyList<IncidentProfile> Nodes => _nodes;

    /// <summary>How links are scored.</summary>
    public LinkModel Model => model;

    /// <summary>The links of a node.</summary>
    public IReadOnlyList<Link> LinksOf(int node) => _links[node];

    /// <summary>Compares two nodes by the order of the case, and parts of one report by theirs.</summary>
    public int Compare(int a, int b)
    {
        var order = _ranks[a].CompareTo(_ranks[b]);
        return order != 0 ? order : _nodes[a].Part.CompareTo(_nodes[b].Part);
    }

    /// <summary>Puts a profile in and links it.</summary>
    public void Add(IncidentProfile profile, CaseRank rank)
    {
        var node = _nodes.Count;
        _found.Clear();
        _index.Add(profile, node, _found);
        _nodes.Add(profile);
        _ranks.Add(rank);
        var links = new List<Link>();
        _links.Add(links);
        Span<float> features = stackalloc float[LinkFeatures.Count];
        foreach (var other in _found)
        {
            LinkFeatures.Fill(_nodes[other], profile, features);
            var score = Vetoes.Of(_nodes[other], profile) == Veto.None ? model.Score(features) : Link.Vetoed;
            if (score > Link.Least || score == Link.Vetoed)
            {
                links.Add(new(other, score));
                _links[other].Add(new(node, score));
            }
        }
    }
}
