namespace Hearsay.Language;

/// <summary>What a word that no lexicon lists is likely to be, by its ending.</summary>
internal static class WordEndings
{
    private const WordForms G = WordForms.Guessed;

    /// <summary>A guess at <paramref name="word"/>, in any case.</summary>
    public static WordEntry Guess(ReadOnlySpan<char> word)
    {
        if (word.Length < 4)
        {
            return Noun;
        }

        return WordHash.Fold(word[^1]) switch
        {
            'y' when Ends(word, "ly") => new(G | WordForms.Adverb | WordForms.Adjective, PartOfSpeech.Adv),
            'y' when Ends(word, "ary") || Ends(word, "ory") => Adjective,
            'g' when Ends(word, "ing") => new(G | WordForms.Gerund | WordForms.Noun, PartOfSpeech.Verb),
            'd' when Ends(word, "ed") && !Ends(word, "eed") => new(
                G | WordForms.Past | WordForms.Participle | WordForms.Adjective,
                PartOfSpeech.Verb
            ),
            's' when Ends(word, "ous") || (Ends(word, "less") && word.Length > 5) => Adjective,
            's' when Ends(word, "ss") || Ends(word, "us") || Ends(word, "is") => Noun,
            's' when Ends(word, "ises") || Ends(word, "izes") || Ends(word, "ifies") => new(
                G | WordForms.Third | WordForms.Plural,
                PartOfSpeech.Verb
            ),
            's' => new(G | WordForms.Plural, PartOfSpeech.Noun),
            'e' when Ends(word, "ize") || Ends(word, "ise") => new(
                G | WordForms.Base | WordForms.Noun,
                PartOfSpeech.Verb
            ),
            'e' when Ends(word, "able") || Ends(word, "ible") || Ends(word, "ive") || Ends(word, "ese") => Adjective,
            'e' when Ends(word, "ate") && word.Length > 5 => new(
                G | WordForms.Base | WordForms.Adjective | WordForms.Noun,
                PartOfSpeech.Verb
            ),
            'l' when Ends(word, "ful") || Ends(word, "ical") || Ends(word, "ial") || Ends(word, "nal") => Adjective,
            'l' when Ends(word, "ual") || Ends(word, "ral") || Ends(word, "tal") => Adjective,
            'c' when Ends(word, "ic") => Adjective,
            'h' when Ends(word, "ish") => Adjective,
            't' when Ends(word, "est") => Adjective,
            't' when Ends(word, "less") || Ends(word, "ient") || Ends(word, "ulent") => Adjective,
            'n' when Ends(word, "ian") || Ends(word, "ean") => Adjective,
            _ => Noun,
        };
    }

    private static WordEntry Noun => new(G | WordForms.Noun, PartOfSpeech.Noun);

    private static WordEntry Adjective => new(G | WordForms.Adjective | WordForms.Noun, PartOfSpeech.Adj);

    private static bool Ends(ReadOnlySpan<char> word, ReadOnlySpan<char> ending) =>
        word.Length > ending.Length && WordHash.Same(word[^ending.Length..], ending);
}
