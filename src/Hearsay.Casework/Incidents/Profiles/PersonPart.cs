namespace Hearsay.Casework;

/// <summary>What part a person has in an event, by the words of one report.</summary>
internal enum PersonPart : byte
{
    /// <summary>Not told.</summary>
    Unknown,

    /// <summary>Killed, wounded, or otherwise harmed.</summary>
    Harmed,

    /// <summary>Said to have done it.</summary>
    Suspected,
}
