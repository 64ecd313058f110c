namespace Hearsay.Reading;

/// <summary>The number under which a place's name is looked up, the same for every way of writing it that only differs in
/// case, diacritics, blanks, hyphens, apostrophes, and "St" for "Saint".</summary>
/// <remarks>
/// It is built word by word, so that the key of "New York" grows out of that of "New" and a longest match costs one pass
/// over the letters. FNV-1a of 64 bits over the folded letters (Fowler, Noll, Vo), with a last mix; two of a quarter of a
/// million names share one with a chance of about one in a million million.
/// </remarks>
internal struct NameKey()
{
    private const ulong Prime = 1099511628211ul;
    private ulong _state = 14695981039346656037ul;

    /// <summary>How many letters and digits have gone in.</summary>
    public int Letters { get; private set; }

    /// <summary>The number itself.</summary>
    public readonly ulong Value
    {
        get
        {
            var mixed = (_state ^ (_state >> 32)) * 0x9E3779B97F4A7C15ul;
            return mixed ^ (mixed >> 29);
        }
    }

    /// <summary>The key of a whole name.</summary>
    public static ulong Of(ReadOnlySpan<char> name)
    {
        var key = new NameKey();
        key.Add(name);
        return key.Value;
    }

    /// <summary>Adds one or more whole words.</summary>
    public void Add(ReadOnlySpan<char> words)
    {
        var start = 0;
        for (var i = 0; i <= words.Length; i++)
        {
            if (i == words.Length || words[i] is ' ' or '-' or '.' or '\u00A0' or '\u2010' or '\u2011')
            {
                AddWord(words[start..i]);
                start = i + 1;
            }
        }
    }

    private void AddWord(ReadOnlySpan<char> word)
    {
        if (word.Length is 2 or 3)
        {
            word = word switch
            {
                "St" or "st" or "ST" => "saint",
                "Ste" or "ste" or "STE" => "sainte",
                "Mt" or "mt" or "MT" => "mount",
                "Ft" or "ft" or "FT" => "fort",
                _ => word,
            };
        }

        foreach (var c in word)
        {
            var folded = LetterFold.Of(c, out var second);
            if (folded != '\0')
            {
                AddLetter(folded);
                if (second != '\0')
                {
                    AddLetter(second);
                }
            }
        }
    }

    private void AddLetter(char c)
    {
        _state = (_state ^ c) * Prime;
        Letters++;
    }
}
