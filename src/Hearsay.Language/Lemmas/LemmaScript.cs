namespace Hearsay.Language;

/// <summary>How a word becomes its lemma: letters taken off its end, others put there instead.</summary>
/// <param name="Cut">How many code units are taken off.</param>
/// <param name="Ending">What is put there.</param>
/// <param name="KeepsCase">Whether capitals stay; otherwise the lemma is in small letters.</param>
internal readonly record struct LemmaScript(int Cut, string Ending, bool KeepsCase)
{
    /// <summary>The lemma of a word.</summary>
    public string Apply(ReadOnlySpan<char> word)
    {
        var stem = word[..Math.Max(0, word.Length - Cut)].ToString();
        return (KeepsCase ? stem : stem.ToLowerInvariant()) + Ending;
    }

    /// <summary>The <see cref="WordHash"/> of the lemma of a word; nothing is allocated.</summary>
    public uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = WordHash.Start;
        foreach (var c in word[..Math.Max(0, word.Length - Cut)])
        {
            hash = WordHash.IsInvisible(c) ? hash : WordHash.Add(hash, WordHash.Fold(c));
        }

        foreach (var c in Ending)
        {
            hash = WordHash.Add(hash, WordHash.Fold(c));
        }

        return WordHash.Finish(hash);
    }
}
