namespace Hearsay.Language;

/// <summary>Tells which capitalised words are names.</summary>
internal static class Capitals
{
    /// <summary>Turns the capitalised words of one sentence into names where they are.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The sentence's first token.</param>
    /// <param name="end">The token after its last one.</param>
    /// <param name="entries">What the lexicon says of each token; changed here.</param>
    /// <param name="seen">How words are written elsewhere in the text.</param>
    public static void Settle(AnnotatedText text, int first, int end, Span<WordEntry> entries, WordsSeen seen)
    {
        var kinds = text.Kinds;
        var shapes = text.Shapes;
        var hashes = text.Hashes;
        var title = IsTitle(text, first, end, entries);
        var opening = true;
        for (var i = first; i < end; i++)
        {
            if (kinds[i] != TokenKind.Word)
            {
                continue;
            }

            var forms = entries[i].Forms;
            var atStart = opening || IsReopened(text, i);
            opening = false;
            if ((shapes[i] & TokenShape.Capitalised) == 0)
            {
                if ((forms & WordForms.NamePart) != 0 && IsBeforeCapital(text, i, end))
                {
                    entries[i] = Name;
                }

                continue;
            }

            if (
                (shapes[i] & TokenShape.AllCapitals) != 0
                && SettleShort(text, i, entries[Math.Max(i - 1, 0)], ref entries[i])
            )
            {
                continue;
            }

            if ((forms & (WordForms.Closed | WordForms.Number | WordForms.Demonym)) != 0)
            {
                continue;
            }

            var guessed = (forms & WordForms.Guessed) != 0;
            var how = seen.Of(hashes[i]);
            var name =
                title ? guessed && (how & WordsSeen.Small) == 0
                : atStart ? IsNameAtStart(text, i, end, forms, how)
                : !((forms & WordForms.Interjection) != 0 && guessed);
            if (name)
            {
                entries[i] = Name;
            }
        }
    }

    private static WordEntry Name => new(WordForms.Name, PartOfSpeech.Propn);

    // Behind an opening mark, a bracket or a colon a word can have the capital of a beginning.
    private static bool IsReopened(AnnotatedText text, int token) =>
        token > 0
        && (
            text.Kinds[token - 1] is TokenKind.Quote or TokenKind.Bracket
            || (text.Kinds[token - 1] == TokenKind.Punctuation && text.Text[text.Starts[token - 1]] == ':')
        );

    // "bin Laden", "al-Qaida".
    private static bool IsBeforeCapital(AnnotatedText text, int token, int end)
    {
        var at = token + 1;
        if (at < end && text.Kinds[at] == TokenKind.Dash)
        {
            at++;
        }

        return at < end && (text.Shapes[at] & TokenShape.Capitalised) != 0;
    }

    // "US" is no pronoun and "PM" no name, where the words beside them are not all capitals as well.
    private static bool SettleShort(AnnotatedText text, int token, WordEntry before, ref WordEntry entry)
    {
        var length = text.Ends[token] - text.Starts[token];
        if (length > 3 || IsAllCapitals(text, token - 1) || IsAllCapitals(text, token + 1))
        {
            return false;
        }

        // "it IS" stresses; "the IS" and "IS positions" are a name.
        var stressed = token > 0 && (before.Forms & (WordForms.Pronoun | WordForms.Name)) != 0;
        if (
            text.Is(token, "us")
            || text.Is(token, "who")
            || text.Is(token, "it")
            || (text.Is(token, "is") && !stressed)
        )
        {
            entry = Name;
            return true;
        }

        var hour = text.Is(token, "pm") || text.Is(token, "am");
        entry = hour ? new WordEntry(WordForms.Noun, PartOfSpeech.Noun) : entry;
        return hour;
    }

    private static bool IsAllCapitals(AnnotatedText text, int token) =>
        token >= 0 && token < text.TokenCount && (text.Shapes[token] & TokenShape.AllCapitals) != 0;

    // The first word of a sentence is a name when it is one elsewhere, when no lexicon knows it, or when it stands
    // before another capital that is a name ("Prime Minister May").
    private static bool IsNameAtStart(AnnotatedText text, int token, int end, WordForms forms, int how)
    {
        if ((how & WordsSeen.Small) != 0)
        {
            return false;
        }

        if ((how & WordsSeen.Capital) != 0)
        {
            return true;
        }

        var beforeCapital =
            token + 1 < end
            && text.Kinds[token + 1] == TokenKind.Word
            && (text.Shapes[token + 1] & TokenShape.Capitalised) != 0;
        if ((forms & WordForms.Guessed) == 0)
        {
            return beforeCapital && (forms & ~(WordForms.AnyNoun)) == 0;
        }

        return beforeCapital
            || (forms & (WordForms.Adverb | WordForms.Gerund | WordForms.Participle | WordForms.Plural)) == 0;
    }

    // A heading in which nearly every word has a capital says nothing by them.
    private static bool IsTitle(AnnotatedText text, int first, int end, ReadOnlySpan<WordEntry> entries)
    {
        var kinds = text.Kinds;
        var shapes = text.Shapes;
        int capital = 0,
            small = 0;
        for (var i = first; i < end; i++)
        {
            if (kinds[i] != TokenKind.Word || (entries[i].Forms & WordForms.Closed) != 0)
            {
                continue;
            }

            if ((shapes[i] & TokenShape.Capitalised) != 0)
            {
                capital++;
            }
            else
            {
                small++;
            }
        }

        return capital >= 4 && small * 6 <= capital;
    }
}
