namespace Hearsay.Language;

/// <summary>One sentence of an <see cref="AnnotatedText"/>: the tokens from <see cref="First"/> up to <see cref="End"/>.</summary>
/// <param name="Text">The text that the sentence belongs to.</param>
/// <param name="Index">Its place among the text's sentences, from 0.</param>
public readonly record struct Sentence(AnnotatedText Text, int Index)
{
    /// <summary>The first token.</summary>
    public int First => Text.SentenceStarts[Index];

    /// <summary>The token after the last one.</summary>
    public int End => Index + 1 < Text.SentenceStarts.Length ? Text.SentenceStarts[Index + 1] : Text.TokenCount;

    /// <summary>How many tokens it has; never 0.</summary>
    public int Length => End - First;

    /// <summary>From the first token's start to the last token's end.</summary>
    public Extent Extent => new(Text.Starts[First], Text.Ends[End - 1]);

    /// <inheritdoc/>
    public override string ToString() => Text is null ? "" : Extent.In(Text.Text).ToString();
}
