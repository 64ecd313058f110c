namespace Hearsay.Language;

/// <summary>Annotates texts in one language: tokens, sentences, paragraphs, quotations, parts of speech.</summary>
/// <remarks>Immutable and safe to share between threads. The same text gives the same annotation everywhere.</remarks>
public sealed class Annotator
{
    private readonly Tokenizer _tokenizer;
    private readonly SentenceSplitter _splitter;
    private readonly ITagger _tagger;

    private Annotator(Tokenizer tokenizer, SentenceSplitter splitter, ITagger tagger)
    {
        _tokenizer = tokenizer;
        _splitter = splitter;
        _tagger = tagger;
    }

    /// <summary>The annotator for English; its lexicons are read when it is first asked for.</summary>
    public static Annotator English { get; } = CreateEnglish();

    /// <summary>Annotates <paramref name="text"/>.</summary>
    /// <param name="text">Any text, in any script; empty is allowed and has no tokens.</param>
    public AnnotatedText Annotate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
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
        var tags = new PartOfSpeech[tokens.Count];
        var annotated = new AnnotatedText(
            text,
            tokens,
            tags,
            sentences,
            sentenceOf,
            paragraphs,
            quotations,
            quotationOf
        );
        _tagger.Tag(annotated, tags);
        return annotated;
    }

    private static Annotator CreateEnglish()
    {
        var lexicon = TokenLexicon.ReadEnglish();
        return new Annotator(
            new Tokenizer(lexicon),
            new SentenceSplitter(lexicon),
            new RuleTagger(TagLexicon.ReadEnglish())
        );
    }
}
