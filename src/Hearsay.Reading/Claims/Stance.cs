namespace Hearsay.Reading;

/// <summary>What the holder does with the content.</summary>
public enum Stance
{
    /// <summary>Says that it is so.</summary>
    Asserts,

    /// <summary>Says that it is not so.</summary>
    Denies,

    /// <summary>Says it of another, without proof given.</summary>
    Alleges,

    /// <summary>Doubts that it is so.</summary>
    Doubts,

    /// <summary>Asks whether, or why.</summary>
    Asks,

    /// <summary>Wants it done.</summary>
    Demands,

    /// <summary>Says that it will be so.</summary>
    Predicts,

    /// <summary>Binds itself to it.</summary>
    Commits,

    /// <summary>Is sorry for it.</summary>
    Regrets,

    /// <summary>Thinks, hopes or fears it, without saying that it is so.</summary>
    Believes,
}
