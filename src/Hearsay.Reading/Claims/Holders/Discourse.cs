namespace Hearsay.Reading;

/// <summary>Whom and what a report speaks of, and where, in the order of the text.</summary>
internal sealed class Discourse(ClaimText text)
{
    private readonly List<Mention> _mentions = [];
    private readonly List<Referent> _referents = [];

    /// <summary>The mentions so far, in order.</summary>
    public List<Mention> Mentions => _mentions;

    /// <summary>Whom or what they stand for.</summary>
    public List<Referent> Referents => _referents;

    /// <summary>What is said of them.</summary>
    public RoleIndex Roles { get; } = new();

    /// <summary>Whom pronouns stand for that come before the name, by token.</summary>
    public Dictionary<int, int> Later { get; } = [];

    /// <summary>Whom two together are, by their indices, the lower first.</summary>
    public Dictionary<(int First, int Second), int> Pairs { get; } = [];

    /// <summary>The name of a referent, or its description: "Mark Ryder's aides" for "his aides".</summary>
    public string NameOf(int index)
    {
        var referent = _referents[index];
        if (referent.Name is { } name)
        {
            return name;
        }

        if (referent.Pair.First >= 0)
        {
            return NameOf(referent.Pair.First) + " and " + NameOf(referent.Pair.Second);
        }

        var (first, end) = referent.Words;
        if (referent.Owner < 0 || !text.Is(first, WordClass.Possessive))
        {
            return WordsOf(first, end);
        }

        var owner = NameOf(referent.Owner);
        return owner + (owner.EndsWith('s') ? "' " : "'s ") + WordsOf(first + 1, end);
    }

    private string WordsOf(int first, int end) =>
        end > first ? text.Text.ExtentOf(first, end).In(text.Text.Text).ToString().ReplaceLineEndings(" ") : "";

    /// <summary>Adds somebody or something.</summary>
    public int Add(Referent referent)
    {
        _referents.Add(referent);
        return _referents.Count - 1;
    }

    /// <summary>Adds a mention, which must come after those before.</summary>
    public void Add(Mention mention)
    {
        _mentions.Add(mention);
        var referent = _referents[mention.Referent];
        referent.Count++;
        referent.Last = _mentions.Count - 1;
        referent.Spoke += mention.Has(MentionTraits.Source) ? 1 : 0;
    }

    /// <summary>The last mention that ends before a token or where it begins; null for none.</summary>
    public Mention? LastBefore(int token)
    {
        for (var i = _mentions.Count - 1; i >= 0; i--)
        {
            if (_mentions[i].End <= token)
            {
                return _mentions[i];
            }
        }

        return null;
    }

    /// <summary>The shortest mention that holds a token, by index; -1 for none.</summary>
    public int At(int token)
    {
        int low = 0,
            high = _mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_mentions[middle].End <= token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        // Ends are in order, beginnings are not: a longer phrase comes behind the shorter ones inside of it.
        for (var i = low; i < _mentions.Count && i - low < 6; i++)
        {
            if (_mentions[i].First <= token)
            {
                return i;
            }
        }

        return -1;
    }
}
