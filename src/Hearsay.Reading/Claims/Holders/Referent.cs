namespace Hearsay.Reading;

/// <summary>Somebody or something that a report speaks of, with what its mentions so far tell of it.</summary>
internal sealed class Referent
{
    /// <summary>The fullest name; null where it has none, and then its description is in the text.</summary>
    public string? Name { get; init; }

    /// <summary>The description's first token, and the token after it; equal where it has a name.</summary>
    public (int First, int End) Words { get; init; }

    /// <summary>Whose it is ("his aides", "the Holm campaign"), by index; -1 where that is not said.</summary>
    public int Owner { get; init; } = -1;

    /// <summary>Whether it has a name of its own.</summary>
    public bool Named { get; init; }

    /// <summary>What it is; null where that does not show.</summary>
    public NameType? Kind { get; set; }

    /// <summary>Whether it is something written or recorded, which can say things though nobody speaks.</summary>
    public bool Document { get; init; }

    /// <summary>Which of "he" and "she" can stand for it.</summary>
    public Gender Gender { get; set; }

    /// <summary>Whether it is several, so that only "they" can stand for it.</summary>
    public bool Plural { get; init; }

    /// <summary>The two whom it joins ("Ostrow and Krell"), as indices; -1 where it joins none.</summary>
    public (int First, int Second) Pair { get; init; } = (-1, -1);

    /// <summary>The last word that was said of it, as an entry of <see cref="RoleIndex"/>; -1 for none.</summary>
    public int LastRole { get; set; } = -1;

    /// <summary>Its last mention, by index; -1 for none.</summary>
    public int Last { get; set; } = -1;

    /// <summary>How often it was spoken of.</summary>
    public int Count { get; set; }

    /// <summary>How often it was a source.</summary>
    public int Spoke { get; set; }
}
