namespace Hearsay.Language;

/// <summary>Annotates texts in one language: tokens, sentences, paragraphs, quotations, parts of speech, trees,
/// lemmas.</summary>
/// <remarks>Immutable and safe to share between threads. The same text gives the same annotation everywhere.</remarks>
public sealed class Annotator
{
    private readonly Tokenizer _tokenizer;
    private readonly SentenceSplitter _splitter;
    private readonly ITagger _tagger;
    private readonly DependencyParser? _parser;
    private readonly Lemmatizer? _lemmatizer;
    private readonly WordClusters _clusters;

    private Annotator(
        Tokenizer tokenizer,
        SentenceSplitter splitter,
        ITagger tagger,
        DependencyParser? parser,
        Lemmatizer? lemmatizer,
        WordClusters clusters
    )
    {
        _tokenizer = tokenizer;
        _splitter = splitter;
        _tagger = tagger;
        _parser = parser;
        _lemmatizer = lemmatizer;
        _clusters = clusters;
    }

    /// <summary>The annotator for English; its lexicons are read when it is first asked for.</summary>
    public static Annotator English { get; } = CreateEnglish();

    /// <summary>Annotates <paramref name="text"/>.</summary>
    /// <param name="text">Any text, in any script; empty is allowed and has no tokens.</param>
    public AnnotatedText Annotate(string text) => Annotate(text, AnnotationLayers.All);

    /// <summary>Annotates <paramref name="text"/> as far as a reader needs it.</summary>
    /// <param name="text">Any text, in any script; empty is allowed and has no tokens.</param>
    /// <param name="needed">The layers to annotate; the others stay empty.</param>
    internal AnnotatedText Annotate(string text, AnnotationLayers needed)
    {
        ArgumentNullException.ThrowIfNull(text);
        // A text in capitals is looked at in small letters, and pointed at as it stands.
        return Recaser.IsInCapitals(text)
            ? AnnotateAsWritten(Recaser.Recase(text, CommonWords.English), needed).Over(text)
            : AnnotateAsWritten(text, needed);
    }

    private AnnotatedText AnnotateAsWritten(string text, AnnotationLayers needed)
    {
        var tokens = _tokenizer.Tokenize(text);
        var (sentences, paragraphs) = _splitter.Split(text, tokens);
        var sentenceOf = new int[tokens.Count];
        for (var s = 0; s < sentences.Length; s++)
        {
            var end = s + 1 < sentences.Length ? sentences[s + 1] : tokens.Count;
            sentenceOf.AsSpan(sentences[s], end - sentences[s]).Fill(s);
        }

        var quotationOf = new int[tokens.Count];
        var quotations = QuotationReader.Read(text, tokens, sentences, paragraphs, quotationOf);
        var lemmatizer = needed.HasFlag(AnnotationLayers.Lemmas) ? _lemmatizer : null;
        var hasTags = needed.HasFlag(AnnotationLayers.Tags);
        var layers = new TokenLayers(tokens.Count, needed)
        {
            Lemmatizer = lemmatizer,
            Clusters = hasTags ? _clusters : null,
        };
        var annotated = new AnnotatedText(
            text,
            tokens,
            layers,
            sentences,
            sentenceOf,
            paragraphs,
            quotations,
            quotationOf
        );
        if (hasTags)
        {
            _clusters.Fill(annotated, layers.ClusterClasses);
            _tagger.Tag(annotated, layers.Tags, layers.FineTags);
        }

        if (_parser is not null && needed.HasFlag(AnnotationLayers.Trees))
        {
            _parser.Parse(annotated, layers.Heads, layers.Relations);
            TagRevision.Run(annotated, layers.Tags, layers.FineTags);
        }

        lemmatizer?.Fill(annotated, layers.LemmaScripts, layers.LemmaHashes);
        return annotated;
    }

    /// <summary>An annotator for English with other weights than those that come with Hearsay: for training.</summary>
    internal static Annotator EnglishWith(
        WeightFile? splitter,
        ITagger tagger,
        DependencyParser? parser,
        Lemmatizer? lemmatizer,
        WordClusters clusters,
        bool boldSplitter = false
    )
    {
        var lexicon = TokenLexicon.ReadEnglish();
        return new Annotator(
            new Tokenizer(lexicon),
            new SentenceSplitter(lexicon, splitter, clusters, boldSplitter),
            tagger,
            parser,
            lemmatizer,
            clusters
        );
    }

    private static Annotator CreateEnglish() =>
        EnglishWith(
            WeightFile.Embedded("en/models/splitter.bin"),
            new LearntTagger(
                WeightFile.Embedded("en/models/tagger.bin"),
                WordClusters.English,
                new RuleTagger(TagLexicon.ReadEnglish())
            ),
            new DependencyParser(WeightFile.Embedded("en/models/parser.bin"), WordClusters.English),
            new Lemmatizer(WeightFile.Embedded("en/models/lemmas.bin")),
            WordClusters.English
        );
}
