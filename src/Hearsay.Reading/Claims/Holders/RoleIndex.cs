namespace Hearsay.Reading;

/// <summary>Which words a report says of whom: "minister", "foreign". Words are known by their hashes.</summary>
internal sealed class RoleIndex
{
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<uint, int> _last = [];

    /// <summary>Notes a word that is said of somebody; a word that was said of him before changes nothing.</summary>
    /// <param name="referent">Of whom.</param>
    /// <param name="index">His index.</param>
    /// <param name="role">The word.</param>
    /// <param name="head">Whether a later description can have it as its head; others only tell him from his like.</param>
    public void Add(Referent referent, int index, uint role, bool head)
    {
        if (Has(referent, role))
        {
            return;
        }

        var before = -1;
        if (head)
        {
            before = _last.GetValueOrDefault(role, -1);
            _last[role] = _entries.Count;
        }

        _entries.Add(new Entry(role, index, before, referent.LastRole));
        referent.LastRole = _entries.Count - 1;
    }

    /// <summary>Whether a word was said of somebody.</summary>
    public bool Has(Referent referent, uint role)
    {
        for (var i = referent.LastRole; i >= 0; i = _entries[i].BeforeOfSame)
        {
            if (_entries[i].Role == role)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last of whom a word was said; -1 for nobody. To be passed to <see cref="Next"/>.</summary>
    public int Last(uint role) => _last.GetValueOrDefault(role, -1);

    /// <summary>Whom an entry is about, and the entry before with the same word.</summary>
    public int Next(int entry, out int referent)
    {
        referent = _entries[entry].Referent;
        return _entries[entry].Before;
    }

    private readonly record struct Entry(uint Role, int Referent, int Before, int BeforeOfSame);
}
