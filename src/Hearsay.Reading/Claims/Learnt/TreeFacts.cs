namespace Hearsay.Reading;

/// <summary>What the learnt models see of one token's place in its sentence's tree.</summary>
internal struct TreeFacts
{
    /// <summary>The relations of its dependents, one bit each.</summary>
    public ulong Dependents;

    /// <summary>The first token below it, or itself.</summary>
    public int First;

    /// <summary>The token after the last one below it.</summary>
    public int End;

    /// <summary>Its subject; that of the verb that it is joined to where it has none of its own; -1 for none.</summary>
    public int Subject;

    /// <summary>The clause that depends on it as what is said, or as its object; -1 for none.</summary>
    public int Complement;

    /// <summary>The highest token of those whose branch begins here; -1 for none.</summary>
    public int Opens;

    /// <summary>The highest token of those whose branch ends here; -1 for none.</summary>
    public int Closes;
}
