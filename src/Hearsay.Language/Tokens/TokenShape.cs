namespace Hearsay.Language;

/// <summary>What can be seen of a token without knowing the word.</summary>
[Flags]
public enum TokenShape : byte
{
    /// <summary>Nothing of what follows.</summary>
    None = 0,

    /// <summary>The first letter is upper case.</summary>
    Capitalised = 1,

    /// <summary>Two letters or more, all of them upper case.</summary>
    AllCapitals = 2,

    /// <summary>There is a digit in it.</summary>
    Digit = 4,

    /// <summary>Blank space, or the text's beginning, stands before it.</summary>
    SpaceBefore = 8,

    /// <summary>A line break stands before it.</summary>
    LineBefore = 16,

    /// <summary>It is the first token of its sentence.</summary>
    SentenceStart = 32,

    /// <summary>A full stop belongs to it: "U.S.", "Gen.".</summary>
    Dotted = 64,
}
