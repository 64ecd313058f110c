namespace Hearsay.Language;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with marks, and digits among them: "Kyiv", "S300", "U.S.", "o'clock".</summary>
    Word,

    /// <summary>Digits with their inner points, commas and colons: "62", "1,400", "17:50", "3.5".</summary>
    Number,

    /// <summary>The end of a contraction: "n't", "'s", "’re".</summary>
    Clitic,

    /// <summary>A handle or a hash tag with its sign: "@user", "#tag".</summary>
    Handle,

    /// <summary>A web or mail address.</summary>
    Address,

    /// <summary>A mark that can open or close a quotation, single or double, straight or typographic.</summary>
    Quote,

    /// <summary>An opening or closing bracket.</summary>
    Bracket,

    /// <summary>A hyphen or a dash of any width.</summary>
    Dash,

    /// <summary>A full stop, question mark, exclamation mark or ellipsis.</summary>
    Stop,

    /// <summary>A comma, colon, semicolon or slash.</summary>
    Punctuation,

    /// <summary>Everything else that shows: currency signs, percent, emoji.</summary>
    Symbol,
}
