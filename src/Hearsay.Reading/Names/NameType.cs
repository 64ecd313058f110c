namespace Hearsay.Reading;

/// <summary>What kind of thing a name names.</summary>
public enum NameType
{
    /// <summary>A person, or a handle that stands for one.</summary>
    Person,

    /// <summary>An institution, a company, an outlet.</summary>
    Organization,

    /// <summary>A place.</summary>
    Place,

    /// <summary>An armed or political group, a people.</summary>
    Group,

    /// <summary>A weapon, a vehicle, an aircraft.</summary>
    Equipment,
}
