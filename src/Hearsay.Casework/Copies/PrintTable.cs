namespace Hearsay.Casework;

/// <summary>Numbers the fingerprints in order of their first arrival: open addressing, at most half full.</summary>
internal sealed class PrintTable
{
    private uint[] _keys = new uint[1 << 14];
    private int[] _lists = new int[1 << 14];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a fingerprint, which is given one where it has none.</summary>
    public int NumberOf(uint print, out bool known)
    {
        // 0 is an empty slot.
        print = print == 0 ? 1 : print;
        var at = Find(print);
        known = _keys[at] == print;
        if (!known)
        {
            if (2 * (Count + 1) > _keys.Length)
            {
                Grow();
                at = Find(print);
            }

            (_keys[at], _lists[at]) = (print, Count++);
        }

        return _lists[at];
    }

    private int Find(uint print)
    {
        var mask = (uint)_keys.Length - 1;
        var at = print & mask;
        while (_keys[at] != 0 && _keys[at] != print)
        {
            at = (at + 1) & mask;
        }

        return (int)at;
    }

    private void Grow()
    {
        var (keys, lists) = (_keys, _lists);
        (_keys, _lists) = (new uint[2 * keys.Length], new int[2 * keys.Length]);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
            {
                var at = Find(keys[i]);
                (_keys[at], _lists[at]) = (keys[i], lists[i]);
            }
        }
    }
}
