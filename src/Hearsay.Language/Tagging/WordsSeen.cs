namespace Hearsay.Language;

/// <summary>How each word of a text is written in it: small, or with a capital where no sentence begins.</summary>
/// <remarks>
/// An open table of 16 bits a slot: 14 of the word's hash, and two that say what was seen. Two words can be taken for
/// one only where both the slot and those 14 bits agree, which costs a wrong tag and nothing else.
/// </remarks>
internal readonly ref struct WordsSeen
{
    /// <summary>Written small somewhere.</summary>
    public const int Small = 1;

    /// <summary>Written with a capital somewhere that no sentence begins.</summary>
    public const int Capital = 2;

    private readonly Span<ushort> _slots;

    /// <summary>An empty table in the given room, whose length is a power of two.</summary>
    public WordsSeen(Span<ushort> slots)
    {
        slots.Clear();
        _slots = slots;
    }

    /// <summary>How much room a text of so many tokens needs.</summary>
    public static int SlotsFor(int tokens) =>
        (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, tokens + (tokens / 2)));

    /// <summary>Notes how a word is written.</summary>
    public void Add(uint hash, int how) => _slots[Find(hash)] |= (ushort)(Mark(hash) | how);

    /// <summary>How a word is written: <see cref="Small"/>, <see cref="Capital"/>, both or 0.</summary>
    public int Of(uint hash) => _slots[Find(hash)] & (Small | Capital);

    private static int Mark(uint hash) => (int)(hash >> 16) & ~(Small | Capital);

    // Never full: a text has fewer different words than the table has slots.
    private int Find(uint hash)
    {
        var mark = Mark(hash);
        var at = (int)hash & (_slots.Length - 1);
        while (_slots[at] != 0 && (_slots[at] & ~(Small | Capital)) != mark)
        {
            at = (at + 1) & (_slots.Length - 1);
        }

        return at;
    }
}
