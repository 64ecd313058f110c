namespace Hearsay.Casework;

/// <summary>Things put together in sets: each set is known by its first member.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    /// <summary>The first member of a thing's set.</summary>
    public int Find(int thing)
    {
        while (_parents[thing] != thing)
        {
            _parents[thing] = _parents[_parents[thing]];
            thing = _parents[thing];
        }

        return thing;
    }

    /// <summary>Puts two sets together.</summary>
    public void Join(int a, int b)
    {
        var (x, y) = (Find(a), Find(b));
        _parents[Math.Max(x, y)] = Math.Min(x, y);
    }
}
