namespace Hearsay.Reading;

/// <summary>What a name that the gazetteer knows names here.</summary>
internal enum ToponymVerdict
{
    /// <summary>A place.</summary>
    Place,

    /// <summary>A person.</summary>
    Person,

    /// <summary>Something else: a team, a paper, a street, a word.</summary>
    Other,
}
