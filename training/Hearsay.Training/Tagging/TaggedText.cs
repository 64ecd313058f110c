using Hearsay.Language;

namespace Hearsay.Training;

/// <summary>A text with the right tag of each token; -1 where the treebank does not say.</summary>
internal sealed record TaggedText(AnnotatedText Text, int[] Tags)
{
    /// <summary>A treebank's document on our own tokens.</summary>
    public static TaggedText Of(TreebankDocument document, Annotator annotator)
    {
        var text = annotator.Annotate(document.Text);
        var alignment = TokenAlignment.Of(text, document);
        return new TaggedText(
            text,
            [.. alignment.WordOf.Select(word => word < 0 ? -1 : (int)TreebankTags.Of(document.Words[word]))]
        );
    }
}
