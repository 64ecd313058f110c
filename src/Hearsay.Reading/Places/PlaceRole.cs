namespace Hearsay.Reading;

/// <summary>What a word tells about a name that it stands beside, or that it is itself. A word may have several.</summary>
[Flags]
internal enum PlaceRole : ushort
{
    None = 0,

    /// <summary>A given name: what follows is a surname.</summary>
    GivenName = 1,

    /// <summary>A rank, an office, a form of address: what follows is a person.</summary>
    Title = 2,

    /// <summary>A word or a surname that is also a town: no place without a sign of it.</summary>
    Ordinary = 4,

    /// <summary>Behind a name an office or a body of that place.</summary>
    Civic = 8,

    /// <summary>Behind a name a company, a paper, a school, a team that bears it.</summary>
    Body = 16,

    /// <summary>Behind a name a street.</summary>
    Street = 32,

    /// <summary>Before a name a part of the place.</summary>
    Direction = 64,

    /// <summary>Before a name the sign that it is a place.</summary>
    Locative = 128,

    /// <summary>Says nothing about the name beside it, though it may have a capital.</summary>
    Neutral = 256,

    /// <summary>Never a place, though the gazetteer has it.</summary>
    Never = 512,

    /// <summary>A town that is also a given name: before an unknown word with a capital it is the name.</summary>
    Forename = 1024,

    /// <summary>A word for a kind of place: "the town of", "village".</summary>
    PlaceNoun = 2048,

    /// <summary>Behind a capital or a country what its government does.</summary>
    Governing = 4096,
}
