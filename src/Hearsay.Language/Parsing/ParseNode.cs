namespace Hearsay.Language;

/// <summary>A token of the sentence that is parsed: what was seen of it, and what was attached to it so far.</summary>
internal struct ParseNode
{
    /// <summary>The word's hash.</summary>
    public uint Word;

    /// <summary>The fine tag, from 1; 0 for no token.</summary>
    public uint Tag;

    /// <summary>The word's cluster, and the first bits of its path.</summary>
    public uint Cluster,
        Branch;

    /// <summary>The head's node; 0 for none yet.</summary>
    public int Head;

    /// <summary>The outermost dependents on each side, and the next ones; 0 for none.</summary>
    public int Left,
        Left2,
        Right,
        Right2;

    /// <summary>How many dependents there are on each side.</summary>
    public int LeftCount,
        RightCount;

    /// <summary>The relations of the dependents on each side, a bit each.</summary>
    public ulong LeftRelations,
        RightRelations;

    /// <summary>The relation to the head, from 1; 0 for none yet.</summary>
    public uint Relation;
}
