namespace Hearsay.Language;

/// <summary>One token of an <see cref="AnnotatedText"/>: a view, not a copy.</summary>
/// <remarks>The default value belongs to no text and must not be asked anything.</remarks>
/// <param name="Text">The text that the token belongs to.</param>
/// <param name="Index">Its place among the text's tokens, from 0.</param>
public readonly record struct Token(AnnotatedText Text, int Index)
{
    /// <summary>Where the token stands.</summary>
    public Extent Extent => Text.ExtentOf(Index);

    /// <summary>The token's characters.</summary>
    public ReadOnlySpan<char> Characters => Text.CharactersOf(Index);

    /// <summary>What it is made of.</summary>
    public TokenKind Kind => Text.Kinds[Index];

    /// <summary>What can be seen of it.</summary>
    public TokenShape Shape => Text.Shapes[Index];

    /// <summary>Its <see cref="WordHash"/>.</summary>
    public uint Hash => Text.Hashes[Index];

    /// <inheritdoc/>
    public override string ToString() => Text is null ? "" : Characters.ToString();
}
