namespace Hearsay.Language;

/// <summary>What a character does to a token.</summary>
internal enum CharacterClass : byte
{
    /// <summary>Blank space, a line break or a control character: parts tokens.</summary>
    Space,

    /// <summary>A letter of any script, or a low line.</summary>
    Letter,

    /// <summary>A decimal digit of any script, or a vulgar fraction.</summary>
    Digit,

    /// <summary>A combining mark, or a joiner that shows nothing: belongs to what stands before it.</summary>
    Mark,

    /// <summary>Shows nothing and parts nothing: a soft hyphen, a zero-width space, a direction mark.</summary>
    Invisible,

    /// <summary>A mark that can open or close a quotation.</summary>
    Quote,

    /// <summary>An opening or closing bracket.</summary>
    Bracket,

    /// <summary>A hyphen or dash.</summary>
    Dash,

    /// <summary>What can end a sentence.</summary>
    Stop,

    /// <summary>A comma, a colon and the like.</summary>
    Punctuation,

    /// <summary>"@" and "#".</summary>
    Sign,

    /// <summary>Everything else that shows.</summary>
    Symbol,
}
