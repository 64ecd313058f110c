namespace Hearsay.Language;

/// <summary>How a text uses its line breaks: one line to a paragraph, or lines broken at some width.</summary>
/// <param name="IsHardWrapped">Whether lines mostly break off in mid-sentence.</param>
/// <param name="Width">How many code units the longest line has, from its first token to its last.</param>
internal readonly record struct LineLayout(bool IsHardWrapped, int Width)
{
    /// <summary>Reads the layout of a text.</summary>
    public static LineLayout Of(string text, TokenArrays tokens)
    {
        int breaks = 0,
            broken = 0,
            width = 0,
            lineStart = 0;
        for (var i = 1; i <= tokens.Count; i++)
        {
            if (i < tokens.Count && (tokens.Shapes[i] & TokenShape.LineBefore) == 0)
            {
                continue;
            }

            width = Math.Max(width, tokens.Ends[i - 1] - tokens.Starts[lineStart]);
            lineStart = i;
            if (i == tokens.Count || Breaks(text, tokens.Ends[i - 1], tokens.Starts[i]) > 1)
            {
                continue;
            }

            breaks++;
            if (
                tokens.Kinds[i - 1]
                    is TokenKind.Word
                        or TokenKind.Number
                        or TokenKind.Punctuation
                        or TokenKind.Clitic
                        or TokenKind.Dash
                && char.IsLower(text[tokens.Starts[i]])
            )
            {
                broken++;
            }
        }

        return new LineLayout(broken > 0 && broken * 4 >= breaks, width);
    }

    /// <summary>How many lines end between two offsets; a carriage return and its line feed are one.</summary>
    public static int Breaks(string text, int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
        {
            if (
                text[i] is '\n' or '\u2028' or '\u2029' or '\u0085'
                || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n'))
            )
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>Whether the line break before a token ends a paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="lineStart">The first token of the line that ends.</param>
    /// <param name="next">The first token of the line that begins.</param>
    public bool EndsParagraph(string text, TokenArrays tokens, int lineStart, int next)
    {
        if (!IsHardWrapped || Breaks(text, tokens.Ends[next - 1], tokens.Starts[next]) > 1)
        {
            return true;
        }

        if (BeginsItem(text, tokens, next))
        {
            return true;
        }

        // A line that stops far short of the others was ended on purpose: a heading, or a paragraph's last line.
        var length = tokens.Ends[next - 1] - tokens.Starts[lineStart];
        return length * 5 < Width * 3 && !char.IsLower(text[tokens.Starts[next]]);
    }

    /// <summary>Whether a line begins with the mark of a list: "- ", "• ", "3) ", "3. ".</summary>
    private static bool BeginsItem(string text, TokenArrays tokens, int first)
    {
        if (first + 1 >= tokens.Count || (tokens.Shapes[first + 1] & TokenShape.LineBefore) != 0)
        {
            return false;
        }

        var space = (tokens.Shapes[first + 1] & TokenShape.SpaceBefore) != 0;
        return tokens.Kinds[first] switch
        {
            TokenKind.Dash => space
                && tokens.Ends[first] - tokens.Starts[first] == 1
                && text[tokens.Starts[first]] != '—',
            TokenKind.Symbol or TokenKind.Punctuation => space
                && text[tokens.Starts[first]] is '•' or '*' or '·' or '‣' or '▪' or '●',
            TokenKind.Number => !space
                && tokens.Kinds[first + 1] is TokenKind.Bracket or TokenKind.Stop
                && tokens.Ends[first] - tokens.Starts[first] <= 2,
            _ => false,
        };
    }
}
