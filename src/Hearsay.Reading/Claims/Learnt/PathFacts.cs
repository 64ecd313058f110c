using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>What lies between a token and the cue, the token itself included.</summary>
internal struct PathFacts
{
    public byte Commas;
    public byte Marks;
    public byte Cues;
    public byte Groups;
    public byte Sentences;
    public byte Paragraphs;
    public byte Colons;
    private byte _inCue;

    /// <summary>How the tree leads from the cue to the token; 0 outside of the cue's sentence.</summary>
    public uint Way;

    /// <summary>How far below the cue or a token above it the token is, seven at most.</summary>
    public byte Depth;

    /// <summary>Where the token stands in the branch that it belongs to: the first token of it, its last, and so on.</summary>
    public byte Edge;

    private const byte Most = 200;

    /// <summary>The same with one token more.</summary>
    public readonly PathFacts Past(in ClaimView view, ReadOnlySpan<bool> cues, int i, int sentenceOfNearer)
    {
        var next = this;
        var text = view.Text;
        if (text.Text.SentenceOf[i] != sentenceOfNearer)
        {
            Raise(ref next.Sentences);
            if (text.Text.ParagraphOf(text.Text.SentenceOf[i]) != text.Text.ParagraphOf(sentenceOfNearer))
            {
                Raise(ref next.Paragraphs);
            }
        }

        switch (text.KindOf(i))
        {
            case TokenKind.Punctuation when text.IsComma(i):
                Raise(ref next.Commas);
                break;
            case TokenKind.Punctuation:
            case TokenKind.Dash when text.IsDash(i):
            case TokenKind.Bracket:
                Raise(ref next.Colons);
                break;
            case TokenKind.Quote:
                Raise(ref next.Marks);
                break;
        }

        if (cues[i] && _inCue == 0)
        {
            Raise(ref next.Cues);
        }

        next._inCue = (byte)(cues[i] ? 1 : 0);
        if ((view.Facts[i].Group & 1) == 0 && view.Facts[i].Group != 0)
        {
            Raise(ref next.Groups);
        }

        return next;
    }

    private static void Raise(ref byte count)
    {
        if (count < Most)
        {
            count++;
        }
    }
}
