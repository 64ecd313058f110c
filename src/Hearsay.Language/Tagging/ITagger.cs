namespace Hearsay.Language;

/// <summary>Tells the part of speech of every token.</summary>
internal interface ITagger
{
    /// <summary>Fills <paramref name="tags"/>, one entry per token; tokens and sentences are read already.</summary>
    void Tag(AnnotatedText text, Span<PartOfSpeech> tags);
}
