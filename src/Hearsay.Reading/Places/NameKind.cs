namespace Hearsay.Reading;

/// <summary>How a name belongs to its place.</summary>
public enum NameKind : byte
{
    /// <summary>The name that the gazetteer calls it by.</summary>
    Main,

    /// <summary>A name that is used in English, or a well-known abbreviation.</summary>
    English,

    /// <summary>Any other name, in any of the languages held.</summary>
    Other,

    /// <summary>No name of it, but the same consonants, the Arabic article left out.</summary>
    Loose,
}
