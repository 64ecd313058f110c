namespace Hearsay.Training;

/// <summary>A document of a treebank: its text put together again, and its words.</summary>
/// <remarks>Paragraphs are parted by a blank line, sentences of one paragraph by a blank, as in the shared tasks' raw texts.</remarks>
/// <param name="Id">The document's name.</param>
/// <param name="Text">The raw text.</param>
/// <param name="Words">The words, in order.</param>
/// <param name="SentenceCount">How many sentences there are.</param>
internal sealed record TreebankDocument(string Id, string Text, IReadOnlyList<TreebankWord> Words, int SentenceCount)
{
    /// <summary>GUM's genre: the word between the underscores of "GUM_news_…"; otherwise empty.</summary>
    public string Genre => Id.StartsWith("GUM_", StringComparison.Ordinal) ? Id.Split('_')[1] : "";
}
