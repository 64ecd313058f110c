namespace Hearsay.Casework;

/// <summary>Groups reports as they come, one by one.</summary>
/// <remarks>
/// What is kept of a report is small, and the report itself is let go. A report is compared with those alone that it
/// shares a clue with, and only the incidents that it touches are worked out anew: the groups are the same as if all
/// had come at once. Not safe to use from several threads at a time.
/// </remarks>
public sealed class IncidentIndex
{
    private readonly LinkGraph _graph;
    private readonly Components _components;
    private readonly Dictionary<string, CaseRank> _reports = new(StringComparer.Ordinal);

    /// <summary>An index of no report.</summary>
    /// <param name="leaning">What is added to the logarithm of the odds of every link, as in <see cref="IncidentGrouping.Group"/>.</param>
    public IncidentIndex(double leaning = IncidentGrouping.Stream)
        : this(LinkModel.Default.Leaning(leaning), GroupingRule.Default) { }

    internal IncidentIndex(LinkModel model, GroupingRule rule)
    {
        _graph = new LinkGraph(model);
        _components = new Components(_graph, rule);
    }

    /// <summary>Takes one more report in.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentException">A report of that id is there already.</exception>
    public void Add(CaseReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        Add(report, ProfileBuilder.Build(report));
    }

    /// <summary>The groups, as they stand.</summary>
    public IncidentGroups Group()
    {
        var order = _reports.Keys.ToArray();
        Array.Sort(order, (a, b) => _reports[a].CompareTo(_reports[b]));
        return GroupsBuilder.Build(_graph, _components, order);
    }

    internal void AddAll(IReadOnlyList<CaseReport> reports, int threads)
    {
        var profiles = new IReadOnlyList<IncidentProfile>[reports.Count];
        if (threads == 1)
        {
            for (var i = 0; i < profiles.Length; i++)
            {
                profiles[i] = ProfileBuilder.Build(reports[i]);
            }
        }
        else
        {
            Parallel.For(
                0,
                profiles.Length,
                new ParallelOptions { MaxDegreeOfParallelism = threads },
                i => profiles[i] = ProfileBuilder.Build(reports[i])
            );
        }

        for (var i = 0; i < profiles.Length; i++)
        {
            Add(reports[i], profiles[i]);
        }
    }

    private void Add(CaseReport report, IReadOnlyList<IncidentProfile> profiles) =>
        Add(new CaseRank(CaseOrder.MomentOf(report.Reading.Provenance), report.Id), profiles);

    internal void Add(CaseRank rank, IReadOnlyList<IncidentProfile> profiles)
    {
        if (!_reports.TryAdd(rank.Id, rank))
        {
            throw new ArgumentException($"Two reports have the id \"{rank.Id}\".", nameof(rank));
        }

        foreach (var profile in profiles)
        {
            _graph.Add(profile, rank);
            _components.Add(_graph.Nodes.Count - 1);
        }
    }
}
