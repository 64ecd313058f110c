namespace Hearsay.Reading;

/// <summary>A text as the learnt models see it: flat arrays of one entry per token.</summary>
internal readonly ref struct ClaimView
{
    private readonly ReadOnlySpan<int> _subjects;
    private readonly ReadOnlySpan<int> _nouns;
    private readonly ReadOnlySpan<int> _groupsBefore;
    private readonly ReadOnlySpan<int> _groupsAfter;
    private readonly ReadOnlySpan<byte> _sentences;
    private readonly ReadOnlySpan<int> _sentenceOf;

    public ClaimView(ClaimText text, ClaimViewArrays arrays)
    {
        Text = text;
        var count = text.Count;
        Facts = arrays.Facts.AsSpan(0, count);
        Trees = arrays.Trees.AsSpan(0, count);
        Rules = arrays.Rules.AsSpan(0, count);
        _subjects = arrays.Subjects.AsSpan(0, count);
        _nouns = arrays.Nouns.AsSpan(0, count);
        _groupsBefore = arrays.GroupsBefore.AsSpan(0, count);
        _groupsAfter = arrays.GroupsAfter.AsSpan(0, count);
        _sentences = arrays.Sentences.AsSpan(0, text.Text.SentenceCount);
        _sentenceOf = text.Text.SentenceOf;
    }

    public ClaimText Text { get; }

    public ReadOnlySpan<TokenFacts> Facts { get; }

    /// <summary>Each token's place in its sentence's tree.</summary>
    public ReadOnlySpan<TreeFacts> Trees { get; }

    /// <summary>What the rules made of each token: see <see cref="RuleMarks"/>.</summary>
    public ReadOnlySpan<byte> Rules { get; }

    /// <summary>The head of the noun phrase before a token that could be its subject; -1 for none from <paramref name="low"/> on.</summary>
    public int SubjectBefore(int i, int low) => _subjects[i] >= low ? _subjects[i] : -1;

    /// <summary>The head of the next noun phrase; -1 for none before <paramref name="high"/>.</summary>
    public int NounAfter(int i, int high) => _nouns[i] >= 0 && _nouns[i] < high ? _nouns[i] : -1;

    /// <summary>The head of the verb group before the one that a token stands in; -1 for none.</summary>
    public int GroupBefore(int i, int low) => _groupsBefore[i] >= low ? _groupsBefore[i] : -1;

    /// <summary>The head of the next verb group; -1 for none.</summary>
    public int GroupAfter(int i, int high) => _groupsAfter[i] >= 0 && _groupsAfter[i] < high ? _groupsAfter[i] : -1;

    /// <summary>How much is quoted in a token's sentence: 0 nothing, 1 a few words, 2 a clause, 3 it begins inside.</summary>
    public uint QuotesOf(int i) => _sentences[_sentenceOf[i]] & 3u;

    /// <summary>How many words the lexicon of cues has in a token's sentence, three at most.</summary>
    public uint CuesIn(int i) => (uint)_sentences[_sentenceOf[i]] >> 2;
}
