namespace Hearsay.Casework;

/// <summary>Finds statements that may say the same in other words, though not surely enough to be put together.</summary>
/// <param name="groups">The answers of one question of an incident.</param>
internal sealed class LikeStatements(IReadOnlyList<List<Assertion>> groups)
{
    // Of the weight of both statements' words that much has to be shared.
    private const double Least = 0.2;

    // Beyond that nobody reads what may be the same.
    private const int MostStatements = 6000;

    private readonly Likeness _likeness = new(groups.SelectMany(group => group));

    /// <summary>For each answer the others that may say the same, by index, in order.</summary>
    public List<int>[] Find()
    {
        var found = new List<int>[groups.Count];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = [];
        }

        if (groups.Sum(group => group.Count) > MostStatements)
        {
            return found;
        }

        foreach (var (i, j) in Sharing())
        {
            if (groups[i].Exists(a => groups[j].Exists(b => AreLike(a, b))))
            {
                found[i].Add(j);
                found[j].Add(i);
            }
        }

        return found;
    }

    // Every two answers that share a sense of a word.
    private SortedSet<(int First, int Second)> Sharing()
    {
        var bySense = new Dictionary<uint, List<int>>();
        var pairs = new SortedSet<(int, int)>();
        for (var i = 0; i < groups.Count; i++)
        {
            var senses = groups[i].SelectMany(one => one.Statement!.Slots).SelectMany(slot => slot.Senses).Distinct();
            foreach (var sense in senses)
            {
                if (!bySense.TryGetValue(sense, out var list))
                {
                    bySense[sense] = list = [];
                }

                foreach (var other in list)
                {
                    pairs.Add((other, i));
                }

                list.Add(i);
            }
        }

        return pairs;
    }

    private bool AreLike(Assertion a, Assertion b) =>
        a.Passage.Report != b.Passage.Report
        && a.IsNegated == b.IsNegated
        && (a.Numbers.Count == 0 || b.Numbers.Count == 0 || a.Numbers.SequenceEqual(b.Numbers))
        && !FactRule.IsOpposite(a, b)
        && _likeness.Of(a.Statement!, b.Statement!) >= Least;
}
