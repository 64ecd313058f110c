using static Hearsay.Language.FeatureHash;

namespace Hearsay.Language;

/// <summary>What decides whether a sentence ends between two tokens, beside what the rules say.</summary>
internal readonly ref struct EndFeatures(string text, TokenArrays tokens, WordClusters clusters)
{
    /// <summary>How many features a place has.</summary>
    public const int Count = 38;

    // What stands for a token before the text's beginning or behind its end.
    private const uint Nothing = 0xFFFF;

    // The bits of a cluster's path that say roughly what kind of word it is.
    private const int BranchBits = 6;

    /// <summary>Whether the weights are to be asked about the place before <paramref name="next"/>: elsewhere the rules
    /// decide, and mostly say no.</summary>
    public bool IsOpen(int next)
    {
        if ((tokens.Shapes[next] & TokenShape.SpaceBefore) == 0)
        {
            return false;
        }

        if (tokens.Kinds[next] is TokenKind.Stop or TokenKind.Punctuation or TokenKind.Clitic)
        {
            return false;
        }

        return tokens.Kinds[next - 1] switch
        {
            TokenKind.Word or TokenKind.Clitic or TokenKind.Number => tokens.Kinds[next] != TokenKind.Word
                || ((tokens.Shapes[next] & TokenShape.Capitalised) | (tokens.Shapes[next - 1] & TokenShape.Dotted))
                    != 0,
            TokenKind.Punctuation => text[tokens.Starts[next - 1]] != ','
                && (tokens.Kinds[next] != TokenKind.Word || (tokens.Shapes[next] & TokenShape.Capitalised) != 0),
            _ => true,
        };
    }

    /// <summary>Whether the place before <paramref name="next"/> is left to the rules where times, dates and sums must not be
    /// broken: behind an abbreviation or a number, and before a number ("4 p.m. Sydney time", "9pm Sydney time", "Tuesday 04/05/2016").</summary>
    public bool IsLeftToRules(int next) =>
        (tokens.Shapes[next - 1] & TokenShape.Dotted) != 0
        || IsUnit(next - 1)
        || (
            tokens.Kinds[next - 1] != TokenKind.Stop
            && (
                tokens.Kinds[next - 1] == TokenKind.Number
                || tokens.Kinds[next] == TokenKind.Number
                || (
                    tokens.Kinds[next] == TokenKind.Symbol
                    && next + 1 < tokens.Count
                    && tokens.Kinds[next + 1] == TokenKind.Number
                )
            )
        );

    // "10:15pm Sydney time"
    private bool IsUnit(int token) =>
        token > 0
        && tokens.Kinds[token] == TokenKind.Word
        && tokens.Kinds[token - 1] == TokenKind.Number
        && (tokens.Shapes[token] & TokenShape.SpaceBefore) == 0;

    /// <summary>Fills <paramref name="into"/>.</summary>
    /// <param name="next">The token that would begin the new sentence.</param>
    /// <param name="first">The first token of the sentence that would end.</param>
    /// <param name="open">Which marks stand open since that sentence began.</param>
    /// <param name="ruled">Whether the rules end it there.</param>
    /// <param name="into">The features, <see cref="Count"/> of them.</param>
    public void Fill(int next, int first, OpenMarks open, bool ruled, Span<ulong> into)
    {
        uint b3 = Type(next - 3),
            b2 = Type(next - 2),
            b1 = Type(next - 1),
            a1 = Type(next),
            a2 = Type(next + 1),
            a3 = Type(next + 2),
            rule = ruled ? 1u : 0u,
            word2 = Word(next - 2),
            word1 = Word(next - 1),
            after1 = Word(next),
            after2 = Word(next + 1);
        uint c1 = Cluster(next - 1),
            d1 = Cluster(next),
            d2 = Cluster(next + 1);
        var sides = b1 | ((ulong)a1 << 16);
        var length = (uint)Math.Min(next - first, 12);
        uint behind = Ahead(next),
            marks = open.Kinds;
        var n = 0;
        into[n++] = Of(1, rule);
        into[n++] = Of(2, sides);
        into[n++] = Of(3, sides, rule);
        into[n++] = Of(4, sides, b2);
        into[n++] = Of(5, sides, a2);
        into[n++] = Of(6, sides, b2, a2);
        into[n++] = Of(7, sides, a2, a3);
        into[n++] = Of(8, sides, b2, b3);
        into[n++] = Of(9, word1);
        into[n++] = Of(10, after1, a1);
        into[n++] = Of(11, word1, after1);
        into[n++] = Of(12, after1, sides);
        into[n++] = Of(13, word1, a1);
        into[n++] = Of(14, after2, sides);
        into[n++] = Of(15, word2, sides);
        into[n++] = Of(16, after1, after2);
        into[n++] = Of(17, word2, word1);
        into[n++] = Of(18, word1, rule);
        into[n++] = Of(19, after1, rule);
        into[n++] = Of(20, word2, word1, a1);
        into[n++] = Of(21, c1, sides);
        into[n++] = Of(22, d1, sides);
        into[n++] = Of(23, d2, sides);
        into[n++] = Of(24, c1, d1, sides);
        into[n++] = Of(25, d1, d2, sides);
        into[n++] = Of(26, clusters.PrefixOf((int)c1, BranchBits), clusters.PrefixOf((int)d1, BranchBits), sides);
        into[n++] = Of(27, clusters.PrefixOf((int)d1, BranchBits), clusters.PrefixOf((int)d2, BranchBits), sides);
        into[n++] = Of(28, length, sides);
        into[n++] = Of(29, length, rule);
        into[n++] = Of(30, behind, sides);
        into[n++] = Of(31, behind, length, b1);
        into[n++] = Of(32, Word(first), a1);
        into[n++] = Of(33, Type(first), sides);
        into[n++] = Of(34, marks, sides);
        into[n++] = Of(35, marks, rule);
        into[n++] = Of(36, Word(first), Type(first), after1);
        into[n++] = Of(37, Cluster(next - 2), sides);
        into[n] = Of(38, Word(next + 2), sides);
    }

    // How far off the next stop or the end of the line is.
    private uint Ahead(int next)
    {
        const int far = 16;
        var at = next;
        while (
            at < tokens.Count
            && at - next < far
            && tokens.Kinds[at] != TokenKind.Stop
            && (at == next || (tokens.Shapes[at] & TokenShape.LineBefore) == 0)
        )
        {
            at++;
        }

        var ends = at == tokens.Count || (tokens.Shapes[at] & TokenShape.LineBefore) != 0;
        return (uint)(at - next) | (ends ? 32u : 0);
    }

    private uint Type(int token)
    {
        if ((uint)token >= (uint)tokens.Count)
        {
            return Nothing;
        }

        const TokenShape seen =
            TokenShape.Capitalised
            | TokenShape.AllCapitals
            | TokenShape.Digit
            | TokenShape.SpaceBefore
            | TokenShape.Dotted;
        var type = (uint)tokens.Kinds[token] | ((uint)(tokens.Shapes[token] & seen) << 4);
        return tokens.Kinds[token] is TokenKind.Word or TokenKind.Clitic
            ? type | (tokens.Ends[token] - tokens.Starts[token] == 1 ? 0x8000u : 0)
            : type
                ^ ((uint)text[tokens.Starts[token]] << 11)
                ^ (
                    tokens.Kinds[token] == TokenKind.Stop
                        ? (uint)Math.Min(tokens.Ends[token] - tokens.Starts[token], 4) << 8
                        : 0
                );
    }

    private uint Word(int token) =>
        (uint)token >= (uint)tokens.Count ? 0
        : tokens.Kinds[token] == TokenKind.Number ? (uint)(tokens.Ends[token] - tokens.Starts[token])
        : tokens.Hashes[token];

    private uint Cluster(int token) =>
        (uint)token >= (uint)tokens.Count ? 0 : (uint)clusters.ClassOf(tokens.Hashes[token]);
}
