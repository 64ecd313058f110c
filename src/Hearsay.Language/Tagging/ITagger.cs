namespace Hearsay.Language;

/// <summary>Tells the part of speech of every token.</summary>
internal interface ITagger
{
    /// <summary>Fills both spans, one entry per token; tokens and sentences are read already.</summary>
    void Tag(AnnotatedText text, Span<PartOfSpeech> tags, Span<FineTag> fineTags);
}
