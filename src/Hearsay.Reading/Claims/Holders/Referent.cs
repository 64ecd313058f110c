namespace Hearsay.Reading;

/// <summary>Somebody or something that a report speaks of, with what its mentions so far tell of it.</summary>
internal sealed class Referent
{
    /// <summary>The fullest name, or the description where it has none.</summary>
    public required string Name { get; set; }

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

    /// <summary>The hashes of the words beside its names and in its descriptions: "minister", "foreign".</summary>
    public List<uint> Roles { get; } = [];

    /// <summary>How often it was spoken of.</summary>
    public int Count { get; set; }

    /// <summary>How often it was a source.</summary>
    public int Spoke { get; set; }
}
