namespace Hearsay.Language;

/// <summary>What a tagger sees of one token, wherever it stands: looked up once, asked by its neighbours too.</summary>
internal struct TagSight
{
    /// <summary>The word's hash; a number's digits count as noughts.</summary>
    public uint Word;

    /// <summary>The tags that the word had in training, a bit each; bit 0 where it may have others. 0 for a word seen too seldom.</summary>
    public uint Mask;

    /// <summary>The last letters: the hash of two, three, four.</summary>
    public uint Suffix2,
        Suffix3,
        Suffix4;

    /// <summary>The first three letters.</summary>
    public uint Prefix;

    /// <summary>The word's cluster; 0 for none.</summary>
    public ushort Cluster;

    /// <summary>Kind, capitals, digits, and whether it begins the sentence.</summary>
    public ushort Shape;

    /// <summary>How many words further on the rules saw a verb, before any mark; 15 for none.</summary>
    public byte VerbAhead;

    /// <summary>What the rules took it for.</summary>
    public PartOfSpeech Rule;
}
