using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Reads the phrase behind a number: modifiers, compounds and the noun that heads them.</summary>
internal readonly ref struct CountedPhraseReader(AnnotatedText text, FigureLexicon lexicon)
{
    private const int Longest = 9;

    /// <summary>Reads the phrase that starts at a token.</summary>
    /// <param name="start">The token after the number.</param>
    /// <param name="limit">The token that it must not reach.</param>
    /// <param name="one">Whether the noun is in the singular.</param>
    public CountedPhrase Read(int start, int limit, bool one)
    {
        var form = one ? FigureWords.Singular : FigureWords.Plural;
        string? what = null;
        int head = -1,
            at = start;
        FigureWord known = default;
        limit = Math.Min(limit, start + Longest);
        for (; at < limit; at++)
        {
            var kind = text.Kinds[at];
            if (kind == TokenKind.Dash && IsJoint(at, start, limit))
            {
                continue;
            }

            if (kind == TokenKind.Clitic && at > start && text.CharactersOf(at)[^1] is 's' or 'S')
            {
                head = -1;
                continue;
            }

            if (kind == TokenKind.Number && at + 1 < limit && text.Kinds[at + 1] == TokenKind.Dash && IsAge(at, limit))
            {
                // "a 34-year-old man", "two 15-year-olds": somebody, until a noun says who.
                at += 4;
                (head, known) = (at, new(FigureWords.Person | form, 0, null));
                continue;
            }

            if (kind == TokenKind.Number && at > start && text.Kinds[at - 1] == TokenKind.Dash)
            {
                // A model: an F-16, two A-10s.
                (head, known) =
                    one || text.CharactersOf(at)[^1] == 's' ? (at, new(FigureWords.Thing, 0, null)) : (head, known);
                continue;
            }

            if (kind != TokenKind.Word)
            {
                break;
            }

            var word = lexicon.Of(text, at);
            var compound =
                at > start && text.Kinds[at - 1] == TokenKind.Dash
                || (at + 1 < limit && text.Kinds[at + 1] == TokenKind.Dash && IsJoint(at + 1, start, limit));
            var noun = word.Is(form | FigureWords.Lives) || (!one && LooksPlural(at));
            if (
                !compound
                && (
                    IsEnd(
                        at,
                        limit,
                        word,
                        head >= 0,
                        noun && !(known.Is(FigureWords.Person) && word.Is(FigureWords.Participle))
                    ) || (head == at - 1 && at > start && !noun && !IsModifier(head, at, limit))
                )
            )
            {
                break;
            }

            if (!compound && head < 0 && word.Is(FigureWords.Participle | FigureWords.Adjective) && !word.Is(form))
            {
                what ??= word.What;
            }

            if (noun)
            {
                (head, known) = (at, word);
            }
        }

        return Finish(start, at, head, known, what, one);
    }

    private CountedPhrase Finish(int start, int at, int head, FigureWord known, string? what, bool one)
    {
        if (head >= 0)
        {
            if (known.Is(FigureWords.EventNoun))
            {
                return new(start, head + 1, known, known.What, head > start);
            }

            return new(start, head + 1, known, what, head > start || !known.Is(FigureWords.Lives));
        }

        var last = at - 1;
        if (last < start || (!one && last - start > 2) || text.Kinds[last] != TokenKind.Word)
        {
            return new(start, start, default, null, false);
        }

        var word = lexicon.Of(text, last);
        return word.Is(FigureWords.Filler) ? new(start, start, default, null, false) : new(start, at, word, what, true);
    }

    // Whether a phrase must end before this word.
    private bool IsEnd(int at, int limit, FigureWord word, bool headed, bool noun)
    {
        if (word.Is(FigureWords.Number) || (headed && word.Is(FigureWords.Label) && !noun))
        {
            return true;
        }

        if (word.Is(FigureWords.Event))
        {
            // "12 wounded soldiers" goes on, "12 wounded when" and "12 soldiers wounded" do not.
            return headed ? !noun : !noun && (IsOnlyVerb(word) || !GoesOn(at + 1, limit));
        }

        // "more" and "other" are small words, and belong to it: three more people.
        if (word.Is(FigureWords.Closed) && !word.Is(FigureWords.Filler) && !noun)
        {
            // A participle in front of a noun: two suspected militants.
            return headed
                || word.Is(FigureWords.Closed & ~(FigureWords.Verb | FigureWords.Adverb))
                || !GoesOn(at + 1, limit);
        }

        // "one involving gas", "45 asking": no noun, unless one follows.
        return !noun && !headed && LooksVerbal(at) && !GoesOn(at + 1, limit);
    }

    private bool LooksVerbal(int token)
    {
        var word = text.CharactersOf(token);
        return word.Length > 4
            && (text.Shapes[token] & TokenShape.Capitalised) == 0
            && (word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal));
    }

    private static bool IsOnlyVerb(FigureWord word) =>
        !word.Is(
            FigureWords.Participle
                | FigureWords.Adjective
                | FigureWords.EventNoun
                | FigureWords.Noun
                | FigureWords.Active
        );

    // "one Israeli F-16 jet": the name of a people in front of another noun.
    private bool IsModifier(int head, int at, int limit) =>
        ((text.Shapes[head] & TokenShape.Capitalised) != 0 || text.Is(head, "old")) && GoesOn(at, limit);

    // Whether a noun follows within two words that no small word cuts off.
    private bool GoesOn(int at, int limit)
    {
        for (var i = at; i < limit && i < at + 4 && text.Kinds[i] is TokenKind.Word or TokenKind.Number; i++)
        {
            // A compound counts as one word: anti-aircraft, F-16.
            while (i + 1 < limit && text.Kinds[i + 1] == TokenKind.Dash && IsJoint(i + 1, at, limit))
            {
                i += 2;
            }

            var word = lexicon.Of(text, i);
            if (word.Is(FigureWords.Noun) || (LooksPlural(i) && !word.Is(FigureWords.Closed | FigureWords.Event)))
            {
                return true;
            }

            if (word.Is(FigureWords.Closed | FigureWords.Event | FigureWords.Number))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsAge(int at, int limit) =>
        at + 4 < limit
        && text.Is(at + 2, "year")
        && text.Kinds[at + 3] == TokenKind.Dash
        && (text.Is(at + 4, "old") || text.Is(at + 4, "olds"));

    // A hyphen with letters or digits on both sides.
    private bool IsJoint(int at, int start, int limit) =>
        at > start
        && at + 1 < limit
        && (text.Shapes[at] & TokenShape.SpaceBefore) == 0
        && (text.Shapes[at + 1] & TokenShape.SpaceBefore) == 0
        && text.Kinds[at + 1] is TokenKind.Word or TokenKind.Number;

    private bool LooksPlural(int token)
    {
        var word = text.CharactersOf(token);
        return word.Length > 3
            && word[^1] == 's'
            && word[^2] is not ('s' or 'u' or 'i')
            && !lexicon.Of(text, token).Is(FigureWords.Closed | FigureWords.Singular);
    }
}
