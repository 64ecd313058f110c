namespace Hearsay.Reading;

/// <summary>How a name belongs to its place, the surest first.</summary>
public enum NameKind : byte
{
    /// <summary>The name that the gazetteer calls it by.</summary>
    Main,

    /// <summary>A name that is used in English, or a well-known abbreviation.</summary>
    English,

    /// <summary>Any other name, in any of the languages held.</summary>
    Other,

    /// <summary>No name of it, but one that sounds the same: the Arabic article left out, vowels and digraphs brought together.</summary>
    Sound,

    /// <summary>No name of it, but the same consonants.</summary>
    Skeleton,

    /// <summary>No name of it, but one that is a letter or two away.</summary>
    Near,
}
