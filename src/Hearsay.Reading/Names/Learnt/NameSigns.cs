namespace Hearsay.Reading;

/// <summary>What the rest of a report tells about a word, wherever it stands there.</summary>
[Flags]
internal enum NameSigns : ushort
{
    None = 0,

    /// <summary>It is written small somewhere.</summary>
    Small = 1,

    /// <summary>It has a capital inside a sentence.</summary>
    Capital = 2,

    /// <summary>A title stands before it.</summary>
    Titled = 4,

    /// <summary>A given name stands before it.</summary>
    Surname = 8,

    /// <summary>The capitals that it stands among end in an institution's word.</summary>
    OfBody = 16,

    /// <summary>A small preposition of place leads to it.</summary>
    Located = 32,

    /// <summary>It was found to name a place.</summary>
    Toponym = 64,

    /// <summary>It ends several capitals.</summary>
    Last = 128,

    /// <summary>It begins several capitals.</summary>
    First = 256,

    /// <summary>An article stands before it.</summary>
    Article = 512,

    /// <summary>It stands alone in brackets.</summary>
    Bracketed = 1024,

    /// <summary>It stands alone, and a verb behind it.</summary>
    Acting = 2048,

    /// <summary>It stands in brackets behind the words that it is short for, which name nobody: "rate of strain (ROS)".</summary>
    Term = 4096,
}
