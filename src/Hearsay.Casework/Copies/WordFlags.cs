namespace Hearsay.Casework;

/// <summary>A word's length, whether it is quoted and whether it is a figure or a name, in one byte.</summary>
internal static class WordFlags
{
    /// <summary>The longest piece that counts as one word, in code units; a longer word is cut.</summary>
    public const int LongestWord = 31;

    /// <summary>Set where the word stands between quotation marks.</summary>
    public const byte Quoted = 0x80;

    /// <summary>Set where the word is a figure, or begins with a capital inside of a sentence.</summary>
    public const byte Marked = 0x40;

    /// <summary>Set where the word begins with a digit.</summary>
    public const byte Figure = 0x20;

    /// <summary>The bits that hold the length.</summary>
    public const byte Length = 0x1F;
}
