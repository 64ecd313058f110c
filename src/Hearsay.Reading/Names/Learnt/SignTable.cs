namespace Hearsay.Reading;

/// <summary>The signs collected for the words of one report; open addressing over room that the caller lends.</summary>
/// <param name="keys">Zeros; a power of two, twice as many as there are words at least.</param>
/// <param name="signs">As many.</param>
internal readonly ref struct SignTable(Span<uint> keys, Span<NameSigns> signs)
{
    private readonly Span<uint> _keys = keys;
    private readonly Span<NameSigns> _signs = signs;

    /// <summary>How much room so many words need.</summary>
    public static int SlotsFor(int words) =>
        (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(2 * words) + 2);

    /// <summary>Notes signs of a word.</summary>
    public void Add(uint word, NameSigns signs)
    {
        var at = Find(word);
        _keys[at] = word;
        _signs[at] |= signs;
    }

    /// <summary>Notes signs of a word that has some already, and nothing of one that has none.</summary>
    public void AddTo(uint word, NameSigns signs)
    {
        var at = Find(word);
        _signs[at] |= _keys[at] == 0 ? NameSigns.None : signs;
    }

    /// <summary>The signs of a word.</summary>
    public NameSigns Of(uint word) => _signs[Find(word)];

    private int Find(uint word)
    {
        var mask = _keys.Length - 1;
        var at = (int)word & mask;
        while (_keys[at] != 0 && _keys[at] != word)
        {
            at = (at + 1) & mask;
        }

        return at;
    }
}
