namespace Hearsay.Casework;

/// <summary>Puts statements together that say the same, in like words or because both say what a third one denies.</summary>
internal sealed class StatementGrouper(FactRule rule) : IAnswerGrouper
{
    /// <inheritdoc/>
    public List<List<Assertion>> Group(IReadOnlyList<Assertion> assertions)
    {
        var alike = Alike(assertions);
        var sets = new DisjointSets(alike.Count);
        foreach (var against in Opposites(alike).GroupBy(pair => (pair.First, pair.Key)))
        {
            JoinThose(alike, sets, [.. against.Select(pair => pair.Second)]);
        }

        return
        [
            .. Enumerable
                .Range(0, alike.Count)
                .GroupBy(sets.Find)
                .OrderBy(set => set.Key)
                .Select(set => set.SelectMany(i => alike[i]).OrderBy(one => one.Passage.Report).ToList()),
        ];
    }

    /// <inheritdoc/>
    public IEnumerable<(int First, int Second)> Pairs(List<List<Assertion>> groups) =>
        Opposites(groups)
            .Where(pair => pair.First < pair.Second)
            .Select(pair => (pair.First, pair.Second))
            .Distinct()
            .Order();

    // What is said not to be so by one statement is one thing, unless it is said of others.
    private static void JoinThose(List<List<Assertion>> groups, DisjointSets sets, int[] those)
    {
        for (var i = 0; i < those.Length; i++)
        {
            for (var j = i + 1; j < those.Length; j++)
            {
                if (FactRule.CanBeSame(groups[those[i]][0], groups[those[j]][0]))
                {
                    sets.Join(those[i], those[j]);
                }
            }
        }
    }

    private List<List<Assertion>> Alike(IReadOnlyList<Assertion> assertions)
    {
        var groups = new List<List<Assertion>>();
        var index = new WordIndex(rule.Weights);
        foreach (var one in assertions)
        {
            var home = -1;
            foreach (var group in index.Sharing(one.Words, FactRule.Near))
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

    // Every two groups that hold opposite statements, both ways round, with the sense on which they are.
    private static SortedSet<(int First, int Second, uint Key)> Opposites(List<List<Assertion>> groups)
    {
        var byKey = new SortedDictionary<uint, (List<(int, Assertion)> Yes, List<(int, Assertion)> No)>();
        for (var i = 0; i < groups.Count; i++)
        {
            foreach (var one in groups[i])
            {
                foreach (var key in one.Statement!.Keys)
                {
                    if (!byKey.TryGetValue(key.Number, out var sides))
                    {
                        byKey[key.Number] = sides = ([], []);
                    }

                    (one.IsNegated ^ key.IsOpposite ? sides.No : sides.Yes).Add((i, one));
                }

                foreach (
                    var thing in one.IsNegated ? [] : one.Statement.Slots.SelectMany(slot => slot.Senses).Distinct()
                )
                {
                    if (!byKey.TryGetValue(thing, out var sides))
                    {
                        byKey[thing] = sides = ([], []);
                    }

                    sides.Yes.Add((i, one));
                }
            }
        }

        var found = new SortedSet<(int, int, uint)>();
        foreach (var (key, (yes, no)) in byKey)
        {
            foreach (var (i, a) in no)
            {
                foreach (var (j, b) in yes)
                {
                    if (i != j && !found.Contains((i, j, key)) && FactRule.IsOpposite(a, b))
                    {
                        found.Add((i, j, key));
                        found.Add((j, i, key));
                    }
                }
            }
        }

        return found;
    }
}
