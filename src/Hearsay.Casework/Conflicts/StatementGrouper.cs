namespace Hearsay.Casework;

/// <summary>Holds statements against those that share enough of their words: there are many.</summary>
internal sealed class StatementGrouper(FactRule rule) : IAnswerGrouper
{
    /// <inheritdoc/>
    public List<List<Assertion>> Group(IReadOnlyList<Assertion> assertions)
    {
        var groups = new List<List<Assertion>>();
        var index = new WordIndex(rule.Weights);
        foreach (var one in assertions)
        {
            var home = -1;
            foreach (var group in index.Sharing(one.Words, FactRule.SameWords))
            {
                if (rule.IsSame(groups[group][0], one))
                {
                    home = group;
                    break;
                }
            }

            if (home >= 0)
            {
                groups[home].Add(one);
            }
            else
            {
                index.Add(groups.Count, one.Words);
                groups.Add([one]);
            }
        }

        return groups;
    }

    /// <inheritdoc/>
    public IEnumerable<(int First, int Second)> Pairs(List<List<Assertion>> groups)
    {
        var index = new WordIndex(rule.Weights);
        for (var i = 0; i < groups.Count; i++)
        {
            if (!groups[i][0].IsNegated)
            {
                foreach (var one in groups[i])
                {
                    index.Add(i, one.Words);
                }
            }
        }

        var pairs = new SortedSet<(int, int)>();
        for (var i = 0; i < groups.Count; i++)
        {
            if (groups[i][0].IsNegated)
            {
                foreach (var one in groups[i])
                {
                    foreach (var other in index.Sharing(one.Words, FactRule.OppositeWords))
                    {
                        pairs.Add((Math.Min(i, other), Math.Max(i, other)));
                    }
                }
            }
        }

        return pairs;
    }
}
