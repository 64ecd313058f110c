using System.Runtime.CompilerServices;

namespace Hearsay.Casework;

/// <summary>Numbers the fingerprints in order of their first arrival: open addressing, at most half full.</summary>
internal sealed class PrintTable
{
    private (uint Print, int List)[] _slots = new (uint, int)[1 << 14];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a fingerprint, which is given one where it has none.</summary>
    public int NumberOf(uint print, out bool known)
    {
        // 0 is an empty slot.
        print = print == 0 ? 1 : print;
        ref var slot = ref Find(print);
        known = slot.Print == print;
        if (!known)
        {
            if (2 * (Count + 1) > _slots.Length)
            {
                Grow();
                slot = ref Find(print);
            }

            slot = (print, Count++);
        }

        return slot.List;
    }

    /// <summary>Makes room for fingerprints and looks where they belong, so that the waits for memory fall together.</summary>
    /// <returns>How many of their places are taken, by themselves or by others.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Prepare(ReadOnlySpan<uint> prints)
    {
        while (2 * (Count + prints.Length) > _slots.Length)
        {
            Grow();
        }

        var slots = _slots;
        var mask = (uint)slots.Length - 1;
        var taken = 0;
        foreach (var print in prints)
        {
            taken += slots[print & mask].Print != 0 ? 1 : 0;
        }

        return taken;
    }

    private ref (uint Print, int List) Find(uint print)
    {
        var slots = _slots;
        var mask = (uint)slots.Length - 1;
        var at = print & mask;
        while (slots[at].Print != 0 && slots[at].Print != print)
        {
            at = (at + 1) & mask;
        }

        return ref slots[at];
    }

    private void Grow()
    {
        var slots = _slots;
        _slots = new (uint, int)[2 * slots.Length];
        foreach (var slot in slots)
        {
            if (slot.Print != 0)
            {
                Find(slot.Print) = slot;
            }
        }
    }
}
