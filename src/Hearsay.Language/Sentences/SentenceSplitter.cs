namespace Hearsay.Language;

/// <summary>Finds where sentences and paragraphs begin.</summary>
/// <remarks>
/// A blank line always ends a paragraph. A single line break does too, unless the text is hard-wrapped: its lines
/// mostly break off in mid-sentence. A full stop ends a sentence when what follows can begin one.
/// </remarks>
internal sealed class SentenceSplitter(TokenLexicon lexicon)
{
    public (int[] Sentences, int[] Paragraphs) Split(string text, TokenArrays tokens)
    {
        var sentences = new List<int>((tokens.Count / 20) + 4);
        var paragraphs = new List<int>();
        var wrapped = IsHardWrapped(text, tokens);
        for (var i = 0; i < tokens.Count; i++)
        {
            var paragraph =
                i == 0 || (tokens.Shapes[i] & TokenShape.LineBefore) != 0 && EndsParagraph(text, tokens, i, wrapped);
            if (!paragraph && !EndsSentence(text, tokens, i))
            {
                continue;
            }

            if (paragraph)
            {
                paragraphs.Add(sentences.Count);
            }

            sentences.Add(i);
            tokens.Shapes[i] |= TokenShape.SentenceStart;
        }

        return ([.. sentences], [.. paragraphs]);
    }

    private static bool EndsParagraph(string text, TokenArrays tokens, int token, bool wrapped) =>
        !wrapped || LineBreaks(text, tokens.Ends[token - 1], tokens.Starts[token]) > 1;

    private static int LineBreaks(string text, int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
        {
            if (
                text[i] is '\n' or '\u2028' or '\u2029'
                || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n'))
            )
            {
                count++;
            }
        }

        return count;
    }

    private static bool IsHardWrapped(string text, TokenArrays tokens)
    {
        int breaks = 0,
            broken = 0;
        for (var i = 1; i < tokens.Count; i++)
        {
            if (
                (tokens.Shapes[i] & TokenShape.LineBefore) == 0
                || LineBreaks(text, tokens.Ends[i - 1], tokens.Starts[i]) > 1
            )
            {
                continue;
            }

            breaks++;
            var before = tokens.Kinds[i - 1];
            if (
                before is TokenKind.Word or TokenKind.Number or TokenKind.Punctuation
                && char.IsLower(text[tokens.Starts[i]])
            )
            {
                broken++;
            }
        }

        return breaks >= 2 && broken * 4 >= breaks;
    }

    /// <summary>Whether a sentence ends before token <paramref name="next"/>.</summary>
    private bool EndsSentence(string text, TokenArrays tokens, int next)
    {
        if ((tokens.Shapes[next] & TokenShape.SpaceBefore) == 0)
        {
            return false;
        }

        // Closing marks and brackets belong to the sentence before them.
        var last = next - 1;
        while (
            last > 0
            && tokens.Kinds[last] is TokenKind.Quote or TokenKind.Bracket
            && (tokens.Shapes[last] & TokenShape.SpaceBefore) == 0
        )
        {
            last--;
        }

        if (tokens.Kinds[last] == TokenKind.Stop)
        {
            var ellipsis = text[tokens.Starts[last]] == '…' || tokens.Ends[last] - tokens.Starts[last] > 1;
            return CanBegin(text, tokens, next, ellipsis);
        }

        if ((tokens.Shapes[last] & TokenShape.Dotted) == 0 || tokens.Kinds[last] != TokenKind.Word)
        {
            return false;
        }

        var word = text.AsSpan(tokens.Starts[last], tokens.Ends[last] - tokens.Starts[last]);
        if (
            word.Length <= 2
            || lexicon.Abbreviations.TryGet(word[..^1], out var kind) && (kind & Abbreviation.NeverEnds) != 0
        )
        {
            return false;
        }

        var follower = text.AsSpan(tokens.Starts[next], tokens.Ends[next] - tokens.Starts[next]);
        return tokens.Kinds[next] == TokenKind.Quote && last == next - 1
            || ((tokens.Shapes[next] & TokenShape.Capitalised) != 0 && lexicon.Starters.TryGet(follower, out _));
    }

    /// <summary>Whether a sentence can begin with this token: not with a small letter, nor with a mark that closes.</summary>
    private static bool CanBegin(string text, TokenArrays tokens, int next, bool strict)
    {
        var at = next;
        while (at < tokens.Count - 1 && tokens.Kinds[at] is TokenKind.Quote or TokenKind.Bracket)
        {
            at++;
        }

        var first = text[tokens.Starts[at]];
        return tokens.Kinds[at] switch
        {
            TokenKind.Word => !char.IsLower(first),
            TokenKind.Number or TokenKind.Handle or TokenKind.Symbol => !strict,
            TokenKind.Dash or TokenKind.Address => !strict,
            _ => false,
        };
    }
}
