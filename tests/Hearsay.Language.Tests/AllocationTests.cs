using Hearsay.Testing;

namespace Hearsay.Language.Tests;

/// <summary>Reading allocates its result and nothing for a token.</summary>
public sealed class AllocationTests
{
    // What one token takes in the arrays of TokenArrays: start, end, kind, shape, hash.
    private const int BytesOfAToken = 4 + 4 + 1 + 1 + 4;

    // Array headers and the object itself, for each size that the arrays have had.
    private const int BytesOfAGrowth = 5 * 32;

    private static readonly string LongWords = string.Concat(
        Enumerable.Repeat(
            "Colonel Martinez doesn’t remember “anything” about yesterday’s explosion, 1,400 witnesses. ",
            2000
        )
    );

    private static readonly string ShortWords = string.Concat(Enumerable.Repeat("a b 1 - ' c. ", 4000));

    public static TheoryData<string> Texts => [LongWords, ShortWords];

    [Theory]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public void Tokenising_allocates_its_arrays_and_nothing_else(string text)
    {
        var tokenizer = new Tokenizer(TokenLexicon.ReadEnglish());
        var count = tokenizer.Tokenize(text).Count;
        var allocated = AllocatedBytes.Least(() => tokenizer.Tokenize(text));

        long arrays = BytesOfAGrowth + 64;
        for (long capacity = (text.Length / 5) + 16; ; capacity *= 2)
        {
            arrays += (capacity * BytesOfAToken) + BytesOfAGrowth;
            if (capacity >= count)
            {
                break;
            }
        }

        Assert.InRange(allocated, 0, arrays);
    }

    [Fact]
    public void Annotating_allocates_little_more_than_its_arrays()
    {
        var count = Annotator.English.Annotate(LongWords).TokenCount;
        var perToken = AllocatedBytes.Least(() => Annotator.English.Annotate(LongWords)) / (double)count;

        // The tokens, two tags, a head with its relation, a lemma, a sentence and a quotation for each, and the quotations,
        // of which this text is full.
        Assert.InRange(perToken, 0, 52);
    }

    [Fact]
    public void Looking_words_and_phrases_up_allocates_nothing()
    {
        var words = new WordTable<int>();
        var phrases = new PhraseTable<int>();
        foreach (var word in (string[])["remember", "explosion", "about", "colonel"])
        {
            words.Put(word, 1);
            phrases.Put(word + " yesterday 's", 1);
            phrases.Put(word, 2);
        }

        var text = Annotator.English.Annotate(LongWords);
        Assert.Equal(0, AllocatedBytes.Least(() => Found(text, words, phrases)));
        Assert.Equal(2 * 4 * 2000, Found(text, words, phrases));
    }

    private static int Found(AnnotatedText text, WordTable<int> words, PhraseTable<int> phrases)
    {
        var found = 0;
        for (var i = 0; i < text.TokenCount; i++)
        {
            found += words.TryGet(text, i, out _) ? 1 : 0;
            found += phrases.TryMatch(text, i, out _, out _) ? 1 : 0;
        }

        return found;
    }
}
