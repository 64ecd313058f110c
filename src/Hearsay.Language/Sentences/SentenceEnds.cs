namespace Hearsay.Language;

/// <summary>Tells whether a sentence ends between two tokens of one paragraph.</summary>
internal readonly ref struct SentenceEnds(string text, TokenArrays tokens, TokenLexicon lexicon)
{
    // More names than this between a quotation and its verb ("“Why?” Ana Maria Ruiz Vega asked") are none.
    private const int MostNames = 4;

    /// <summary>Whether a sentence ends before token <paramref name="next"/>.</summary>
    /// <param name="next">The token that would begin the new one.</param>
    /// <param name="first">The first token of the sentence that would end.</param>
    public bool IsBefore(int next, int first)
    {
        var spaced = (tokens.Shapes[next] & TokenShape.SpaceBefore) != 0;
        if (!spaced && tokens.Kinds[next] != TokenKind.Word)
        {
            return false;
        }

        // Closing marks and brackets belong to the sentence before them, and so does a note's number: "[6]".
        var last = next - 1;
        var quoted = false;
        if (spaced && IsNote(last, first))
        {
            last -= 3;
        }

        while (last > first && IsCloser(last))
        {
            quoted |= tokens.Kinds[last] == TokenKind.Quote;
            last--;
        }

        if (tokens.Kinds[last] == TokenKind.Stop)
        {
            // "1. First": the number of an item.
            if (last == first + 1 && tokens.Kinds[first] == TokenKind.Number && LengthOf(first) <= 3)
            {
                return false;
            }

            return spaced
                ? CanBegin(next, IsEllipsis(last)) && !IsNoteAt(next) && !(quoted && AsksOn(last, next))
                : IsGlued(last, next);
        }

        return spaced && (tokens.Shapes[last] & TokenShape.Dotted) != 0 && EndsAtAbbreviation(last, next);
    }

    private bool IsCloser(int token) =>
        tokens.Kinds[token] is TokenKind.Quote or TokenKind.Bracket
        && (tokens.Shapes[token] & TokenShape.SpaceBefore) == 0;

    private bool IsEllipsis(int stop) =>
        text[tokens.Starts[stop]] == '…'
        || (text[tokens.Starts[stop]] == '.' && text[tokens.Ends[stop] - 1] == '.' && LengthOf(stop) > 1);

    private int LengthOf(int token) => tokens.Ends[token] - tokens.Starts[token];

    private ReadOnlySpan<char> Characters(int token) => text.AsSpan(tokens.Starts[token], LengthOf(token));

    /// <summary>Whether "[6]" stands at <paramref name="token"/>, where another sentence or nothing can follow.</summary>
    private bool IsNoteAt(int token) =>
        token + 2 < tokens.Count
        && tokens.Kinds[token] == TokenKind.Bracket
        && text[tokens.Starts[token]] == '['
        && tokens.Kinds[token + 1] == TokenKind.Number
        && tokens.Kinds[token + 2] == TokenKind.Bracket;

    private bool IsNote(int last, int first) => last - 3 > first && IsNoteAt(last - 2);

    /// <summary>"the end.The next": a blank is missing.</summary>
    private bool IsGlued(int stop, int next) =>
        !IsEllipsis(stop)
        && stop > 0
        && tokens.Kinds[stop - 1] == TokenKind.Word
        && LengthOf(stop - 1) > 1
        && char.IsLower(text[tokens.Ends[stop - 1] - 1])
        && (tokens.Shapes[next] & (TokenShape.Capitalised | TokenShape.AllCapitals)) == TokenShape.Capitalised
        && LengthOf(next) > 1;

    /// <summary>Whether a sentence can begin with this token: not with a small letter, nor with a mark that closes.</summary>
    private bool CanBegin(int next, bool strict)
    {
        var at = next;
        while (at < tokens.Count - 1 && tokens.Kinds[at] is TokenKind.Quote or TokenKind.Bracket)
        {
            at++;
        }

        return tokens.Kinds[at] switch
        {
            TokenKind.Word => !char.IsLower(text[tokens.Starts[at]]),
            TokenKind.Number or TokenKind.Handle or TokenKind.Symbol => !strict,
            TokenKind.Dash or TokenKind.Address => !strict,
            TokenKind.Stop => at > next && !strict,
            _ => false,
        };
    }

    /// <summary>"“Why?” Ruiz asked": the question ends no sentence where names and a verb of saying follow.</summary>
    private bool AsksOn(int stop, int next)
    {
        if (text[tokens.Starts[stop]] is '.' or '…')
        {
            return false;
        }

        var at = next;
        while (at < tokens.Count && at - next < MostNames && IsName(at))
        {
            at++;
        }

        return at > next
            && at < tokens.Count
            && tokens.Kinds[at] == TokenKind.Word
            && lexicon.Saying.TryGet(Characters(at), out _);
    }

    private bool IsName(int token) =>
        tokens.Kinds[token] == TokenKind.Word
        && (tokens.Shapes[token] & TokenShape.Capitalised) != 0
        && !lexicon.Starters.TryGet(Characters(token), out _);

    private bool EndsAtAbbreviation(int last, int next)
    {
        var word = Characters(last);
        if (lexicon.Abbreviations.TryGet(word[..^1], out var kind) && (kind & Abbreviation.NeverEnds) != 0)
        {
            return false;
        }

        if (word.Length <= 2)
        {
            // An initial, unless what follows is no name: "They chose plan B. The others left."
            return (tokens.Shapes[next] & (TokenShape.Capitalised | TokenShape.Dotted)) == TokenShape.Capitalised
                && LengthOf(next) > 1
                && lexicon.Starters.TryGet(Characters(next), out _);
        }

        return tokens.Kinds[next] == TokenKind.Quote && last == next - 1 && CanBegin(next, strict: true)
            || (
                (tokens.Shapes[next] & TokenShape.Capitalised) != 0 && lexicon.Starters.TryGet(Characters(next), out _)
            );
    }
}
