namespace Hearsay.Reading;

/// <summary>What kind of list a name of a group or of equipment stands in.</summary>
internal enum PeopleKind : byte
{
    /// <summary>In none.</summary>
    None,

    /// <summary>A nation or a people.</summary>
    People,

    /// <summary>A faith.</summary>
    Faith,

    /// <summary>A party's followers.</summary>
    Party,

    /// <summary>An armed or political group.</summary>
    Armed,

    /// <summary>A weapon, a vehicle, an aircraft.</summary>
    Equipment,
}
