using System.Runtime.CompilerServices;

namespace Hearsay.Language;

/// <summary>A text with what has been found out about its tokens, in flat arrays of one entry per token.</summary>
/// <remarks>
/// It is made by an <see cref="Annotator"/> and never changes. All offsets are UTF-16 code units of
/// <see cref="Text"/>, all extents half-open. It knows words and marks, and nothing of claims.
/// </remarks>
public sealed class AnnotatedText
{
    private readonly TokenArrays _tokens;
    private readonly TokenLayers _layers;
    private readonly int[] _sentenceStarts;
    private readonly int[] _sentenceOf;
    private readonly int[] _paragraphStarts;
    private readonly Quotation[] _quotations;
    private readonly int[] _quotationOf;
    private CodePoints? _codePoints;

    internal AnnotatedText(
        string text,
        TokenArrays tokens,
        TokenLayers layers,
        int[] sentenceStarts,
        int[] sentenceOf,
        int[] paragraphStarts,
        Quotation[] quotations,
        int[] quotationOf
    )
    {
        Text = text;
        _tokens = tokens;
        _layers = layers;
        _sentenceStarts = sentenceStarts;
        _sentenceOf = sentenceOf;
        _paragraphStarts = paragraphStarts;
        _quotations = quotations;
        _quotationOf = quotationOf;
    }

    /// <summary>The characters, as given.</summary>
    public string Text { get; }

    /// <summary>The same annotation of a text with other letters in the same places.</summary>
    internal AnnotatedText Over(string text) =>
        new(text, _tokens, _layers, _sentenceStarts, _sentenceOf, _paragraphStarts, _quotations, _quotationOf);

    /// <summary>How many tokens there are.</summary>
    public int TokenCount => _tokens.Count;

    /// <summary>Where each token starts.</summary>
    public ReadOnlySpan<int> Starts
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _tokens.Starts.AsSpan(0, _tokens.Count);
    }

    /// <summary>Where each token ends, exclusive.</summary>
    public ReadOnlySpan<int> Ends
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _tokens.Ends.AsSpan(0, _tokens.Count);
    }

    /// <summary>What each token is made of.</summary>
    public ReadOnlySpan<TokenKind> Kinds
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _tokens.Kinds.AsSpan(0, _tokens.Count);
    }

    /// <summary>What can be seen of each token.</summary>
    public ReadOnlySpan<TokenShape> Shapes
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _tokens.Shapes.AsSpan(0, _tokens.Count);
    }

    /// <summary>Each token's <see cref="WordHash"/>.</summary>
    public ReadOnlySpan<uint> Hashes
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _tokens.Hashes.AsSpan(0, _tokens.Count);
    }

    /// <summary>Each token's part of speech, as well as the tagger could tell.</summary>
    public ReadOnlySpan<PartOfSpeech> Tags => _layers.Tags;

    /// <summary>Each token's part of speech with the forms of verbs and nouns told apart.</summary>
    public ReadOnlySpan<FineTag> FineTags => _layers.FineTags;

    /// <summary>The clusters whose <see cref="ClusterClasses"/> are known; null for none.</summary>
    internal WordClusters? Clusters => _layers.Clusters;

    /// <summary>The class of each token's word among <see cref="Clusters"/>.</summary>
    internal ReadOnlySpan<ushort> ClusterClasses => _layers.ClusterClasses;

    /// <summary>The head of each token, as a token of the same sentence; -1 for the sentence's root. They form a tree.</summary>
    public ReadOnlySpan<int> Heads => _layers.Heads;

    /// <summary>The relation of each token to its head.</summary>
    public ReadOnlySpan<DependencyRelation> Relations => _layers.Relations;

    /// <summary>The <see cref="WordHash"/> of each token's lemma.</summary>
    public ReadOnlySpan<uint> LemmaHashes => _layers.LemmaHashes;

    /// <summary>The lemma of the token at <paramref name="index"/>: a new string each time, so compare
    /// <see cref="LemmaHashes"/> where it counts.</summary>
    public string LemmaOf(int index) =>
        _layers.Lemmatizer?.Apply(_layers.LemmaScripts[index], CharactersOf(index)) ?? CharactersOf(index).ToString();

    /// <summary>The first token of each sentence, in order.</summary>
    public ReadOnlySpan<int> SentenceStarts => _sentenceStarts;

    /// <summary>The sentence of each token.</summary>
    public ReadOnlySpan<int> SentenceOf => _sentenceOf;

    /// <summary>How many sentences there are.</summary>
    public int SentenceCount => _sentenceStarts.Length;

    /// <summary>The first sentence of each paragraph, in order. A blank line, or a line that stands alone, ends one.</summary>
    public ReadOnlySpan<int> ParagraphStarts => _paragraphStarts;

    /// <summary>The quotations, in order of their opening marks.</summary>
    public ReadOnlySpan<Quotation> Quotations => _quotations;

    /// <summary>The innermost quotation that each token stands in, its marks included; -1 for none.</summary>
    public ReadOnlySpan<int> QuotationOf => _quotationOf;

    /// <summary>Offsets in code points; made when first asked for.</summary>
    public CodePoints CodePoints => _codePoints ??= new CodePoints(Text);

    /// <summary>The token at <paramref name="index"/>.</summary>
    public Token this[int index] => new(this, index);

    /// <summary>The sentence at <paramref name="index"/>.</summary>
    public Sentence SentenceAt(int index) => new(this, index);

    /// <summary>Where the token at <paramref name="index"/> stands.</summary>
    public Extent ExtentOf(int index) => new(_tokens.Starts[index], _tokens.Ends[index]);

    /// <summary>From the start of token <paramref name="first"/> to the end of the token before <paramref name="end"/>.</summary>
    public Extent ExtentOf(int first, int end) => new(_tokens.Starts[first], _tokens.Ends[end - 1]);

    /// <summary>The characters of the token at <paramref name="index"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<char> CharactersOf(int index) =>
        Text.AsSpan(_tokens.Starts[index], _tokens.Ends[index] - _tokens.Starts[index]);

    /// <summary>Whether the token is this word, in any case. <paramref name="word"/> is given in lower case.</summary>
    public bool Is(int index, ReadOnlySpan<char> word) => WordHash.Same(CharactersOf(index), word);

    /// <summary>The first token that ends after <paramref name="offset"/>; the token count where there is none.</summary>
    public int TokenAt(int offset)
    {
        var at = Array.BinarySearch(_tokens.Ends, 0, _tokens.Count, offset + 1);
        return at >= 0 ? at : ~at;
    }

    /// <summary>The paragraph that a sentence stands in.</summary>
    public int ParagraphOf(int sentence)
    {
        var at = Array.BinarySearch(_paragraphStarts, sentence);
        return at >= 0 ? at : ~at - 1;
    }
}
