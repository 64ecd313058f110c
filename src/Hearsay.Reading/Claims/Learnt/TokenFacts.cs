namespace Hearsay.Reading;

/// <summary>What the learnt models see of one token, as small numbers.</summary>
internal struct TokenFacts
{
    /// <summary>The word, in lower case.</summary>
    public uint Word;

    /// <summary>The base form of a verb that the lexicon has; the word for all others.</summary>
    public uint Lemma;

    /// <summary>Its last three letters.</summary>
    public uint Ending;

    /// <summary>Part of speech and, for verbs, the form that the ending shows.</summary>
    public byte Tag;

    /// <summary>Capitals, digits and kind.</summary>
    public byte Shape;

    /// <summary>Where it stands to quotation marks.</summary>
    public byte Quote;

    /// <summary>The closed class or kind of noun that it belongs to.</summary>
    public byte Class;

    /// <summary>What the lexicon says of it as a cue.</summary>
    public ushort Cue;

    /// <summary>The verb group that it stands in: its kind, and whether it is the head.</summary>
    public byte Group;

    /// <summary>The kind of name that it belongs to.</summary>
    public byte Name;

    /// <summary>The class of words that it belongs to; 0 for none.</summary>
    public ushort Cluster;

    /// <summary>The first bits of that class's path: a broader class.</summary>
    public ushort Broad;

    /// <summary>Its relation to its head.</summary>
    public byte Relation;
}
