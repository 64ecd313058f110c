namespace Hearsay.Reading;

/// <summary>What the lexicons know of a word that can be part of a name, or stand beside one.</summary>
[Flags]
internal enum NameClue : ushort
{
    None = 0,
    Title = 1,
    Given = 2,
    Body = 4,
    Outlet = 8,
    Group = 16,
    Ordinary = 32,
    Civic = 64,
    BodyBehind = 128,
    Street = 256,
    Locative = 512,
    NeverPlace = 1024,
    Direction = 2048,

    /// <summary>It ends, or leads, names of organisations.</summary>
    BodyHead = 4096,

    /// <summary>It ends, or leads, names of places.</summary>
    PlaceHead = 8192,

    /// <summary>It ends, or leads, names of works, laws, events.</summary>
    OtherHead = 16384,
}
