namespace Hearsay.Casework;

/// <summary>A word's length and whether it is quoted, in one byte.</summary>
internal static class WordFlags
{
    /// <summary>The longest piece that counts as one word, in code units; a longer word is cut.</summary>
    public const int LongestWord = 64;

    /// <summary>Set where the word stands between quotation marks.</summary>
    public const byte Quoted = 0x80;

    /// <summary>The bits that hold the length.</summary>
    public const byte Length = 0x7F;
}
