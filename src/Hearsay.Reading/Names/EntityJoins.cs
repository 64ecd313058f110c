namespace Hearsay.Reading;

/// <summary>Which entities of a text turned out to be one.</summary>
/// <param name="entities">The entities, joined and not; others may be added to the list later.</param>
internal sealed class EntityJoins(List<NamedEntity> entities)
{
    // What stands for each entity, as far as any was joined; the others stand for themselves.
    private readonly List<int> _joined = [];

    /// <summary>The entities, joined and not.</summary>
    public IReadOnlyList<NamedEntity> Entities => entities;

    /// <summary>The entity that stands for another, by index: itself where it was not joined.</summary>
    public int Root(int entity)
    {
        while (entity < _joined.Count && _joined[entity] != entity)
        {
            entity = _joined[entity];
        }

        return entity;
    }

    /// <summary>Whether an entity stands for itself.</summary>
    public bool IsRoot(int entity) => Root(entity) == entity;

    /// <summary>Joins two; the fuller name stands for both, or the first's where <paramref name="keepsOne"/>.</summary>
    public void Merge(int one, int other, bool keepsOne = false)
    {
        one = Root(one);
        other = Root(other);
        if (one == other)
        {
            return;
        }

        // The fuller name keeps its type.
        var (kept, gone) =
            !keepsOne && entities[other].Name.Length > entities[one].Name.Length ? (other, one) : (one, other);
        while (_joined.Count <= gone)
        {
            _joined.Add(_joined.Count);
        }

        _joined[gone] = kept;
        entities[kept].Take(entities[gone]);
    }

    /// <summary>Whether any of the names of what an entity stands for passes.</summary>
    public bool AnyName(int entity, Func<string, bool> passes) =>
        entities[Root(entity)] is var root && (passes(root.Name) || root.Aliases.Exists(name => passes(name)));

    /// <summary>The one entity, other than <paramref name="not"/>, that passes; -1 where none or several do.</summary>
    public int Sole(int not, Func<int, bool> passes)
    {
        var found = -1;
        for (var i = 0; i < entities.Count; i++)
        {
            if (i == not || Root(i) == Root(not) || !passes(i))
            {
                continue;
            }

            if (found >= 0 && Root(found) != Root(i))
            {
                return -1;
            }

            found = i;
        }

        return found;
    }
}
