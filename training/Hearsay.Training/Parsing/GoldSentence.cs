using Hearsay.Language;

namespace Hearsay.Training;

/// <summary>A sentence with its right tree, on our own tokens: nodes as the parser numbers them.</summary>
/// <param name="Nodes">The nodes as a parse begins with them.</param>
/// <param name="Heads">The head of each node; the root's number for a root, 0 where the treebank does not say.</param>
/// <param name="Relations">The relation of each node, from 1.</param>
internal sealed record GoldSentence(ParseNode[] Nodes, int[] Heads, uint[] Relations)
{
    /// <summary>The sentences of a document.</summary>
    /// <param name="document">The treebank's document.</param>
    /// <param name="text">Its text, annotated.</param>
    /// <param name="tags">The tags that the parser is to see: from a tagger that did not learn from this document.</param>
    /// <param name="clusters">The words' classes.</param>
    public static IEnumerable<GoldSentence> Of(
        TreebankDocument document,
        AnnotatedText text,
        FineTag[] tags,
        WordClusters clusters
    )
    {
        var alignment = TokenAlignment.Of(text, document);
        for (int first = 0, end; first < document.Words.Count; first = end)
        {
            for (
                end = first + 1;
                end < document.Words.Count && document.Words[end].Sentence == document.Words[first].Sentence;
                end++
            ) { }

            var from = text.TokenAt(document.Words[first].Start);
            var to = text.TokenAt(document.Words[end - 1].End - 1) + 1;
            if (to > from)
            {
                yield return Of(document, alignment, text, tags, clusters, from, to, first, end);
            }
        }
    }

    private static GoldSentence Of(
        TreebankDocument document,
        TokenAlignment alignment,
        AnnotatedText text,
        FineTag[] tags,
        WordClusters clusters,
        int from,
        int to,
        int first,
        int end
    )
    {
        var nodes = new ParseNode[to - from + 2];
        DependencyParser.Fill(text, from, tags, clusters, nodes);
        var heads = new int[nodes.Length];
        var relations = new uint[nodes.Length];
        for (var w = first; w < end; w++)
        {
            var word = document.Words[w];
            var token = alignment.TokenOf[w];
            var head = word.Head < 0 ? to : alignment.TokenOf[word.Head];
            if (token >= from && token < to && head >= from)
            {
                heads[token - from + 1] = head - from + 1;
                relations[token - from + 1] = 1 + (uint)RelationNames.Parse(word.Relation);
            }
        }

        return new GoldSentence(nodes, heads, relations);
    }
}
