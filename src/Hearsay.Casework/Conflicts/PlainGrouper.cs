namespace Hearsay.Casework;

/// <summary>Holds every answer against every other one: there are few.</summary>
internal sealed class PlainGrouper(IAnswerRule rule) : IAnswerGrouper
{
    /// <inheritdoc/>
    public List<List<Assertion>> Group(IReadOnlyList<Assertion> assertions)
    {
        var groups = new List<List<Assertion>>();
        foreach (var one in assertions)
        {
            if (groups.Find(group => rule.IsSame(group[0], one)) is { } home)
            {
                home.Add(one);
            }
            else
            {
                groups.Add([one]);
            }
        }

        return groups;
    }

    /// <inheritdoc/>
    public IEnumerable<(int First, int Second)> Pairs(List<List<Assertion>> groups)
    {
        for (var i = 0; i < groups.Count; i++)
        {
            for (var j = i + 1; j < groups.Count; j++)
            {
                yield return (i, j);
            }
        }
    }
}
