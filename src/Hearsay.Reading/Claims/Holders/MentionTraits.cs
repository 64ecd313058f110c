namespace Hearsay.Reading;

/// <summary>How a mention stands in its sentence.</summary>
[Flags]
internal enum MentionTraits : byte
{
    /// <summary>Nothing shows.</summary>
    None = 0,

    /// <summary>A finite verb follows.</summary>
    Subject = 1,

    /// <summary>It is the source of a claim.</summary>
    Source = 1 << 1,

    /// <summary>"'s" follows.</summary>
    Possessive = 1 << 2,

    /// <summary>It only describes another noun: "the Ostrow plan".</summary>
    Modifier = 1 << 3,

    /// <summary>It begins its sentence.</summary>
    Initial = 1 << 4,

    /// <summary>A preposition stands before it.</summary>
    Oblique = 1 << 5,

    /// <summary>It is a pronoun.</summary>
    Pronoun = 1 << 6,

    /// <summary>It stands in what somebody says.</summary>
    Reported = 1 << 7,
}
