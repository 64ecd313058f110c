namespace Hearsay.Reading;

/// <summary>A run of capitalised words, or a handle, with what it seems to name.</summary>
/// <param name="RunFirst">The first token of the run, titles included.</param>
/// <param name="First">The first token of the name itself.</param>
/// <param name="End">The token after it.</param>
/// <param name="Type">What it names; null where that does not show.</param>
/// <param name="Gender">The gender that the words tell.</param>
/// <param name="Outlet">Whether it is an outlet's.</param>
/// <param name="Entity">The entity that it names, by index; -1 where that is not told.</param>
internal readonly record struct NameMention(
    int RunFirst,
    int First,
    int End,
    NameType? Type,
    Gender Gender,
    bool Outlet,
    int Entity = -1
);
