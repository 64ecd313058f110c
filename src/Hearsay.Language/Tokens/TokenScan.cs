namespace Hearsay.Language;

/// <summary>One walk over one text: the state of a <see cref="Tokenizer"/> at work.</summary>
/// <remarks>
/// Each method takes the offset where a token starts, adds the token, and returns the offset after it. What they look
/// at beyond a token's end is bounded, or is scanned once: the walk costs linear time on any text.
/// </remarks>
internal ref partial struct TokenScan(ReadOnlySpan<char> text, TokenArrays tokens, TokenLexicon lexicon)
{
    private readonly ReadOnlySpan<char> _text = text;
    private TokenShape _before = TokenShape.SpaceBefore | TokenShape.LineBefore;

    public void Run()
    {
        var at = 0;
        while (at < _text.Length)
        {
            var kind = CharacterClasses.At(_text, at);
            if (kind == CharacterClass.Space)
            {
                _before |= TokenShape.SpaceBefore;
                if (_text[at] is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085')
                {
                    _before |= TokenShape.LineBefore;
                }

                at++;
                continue;
            }

            at = kind switch
            {
                CharacterClass.Letter or CharacterClass.Mark => Word(at),
                CharacterClass.Digit => Number(at),
                CharacterClass.Quote => QuoteMark(at),
                CharacterClass.Stop => Stop(at),
                CharacterClass.Dash => Dash(at),
                CharacterClass.Sign => Sign(at),
                CharacterClass.Bracket => Add(at, at + 1, TokenKind.Bracket),
                CharacterClass.Punctuation => Punctuation(at),
                CharacterClass.Invisible => at + 1,
                _ => Symbol(at),
            };
        }
    }

    private readonly CharacterClass ClassAt(int at) =>
        (uint)at < (uint)_text.Length ? CharacterClasses.At(_text, at) : CharacterClass.Space;

    private readonly char CharAt(int at) => (uint)at < (uint)_text.Length ? _text[at] : '\0';

    private int Add(int start, int end, TokenKind kind, TokenShape shape = TokenShape.None)
    {
        // A mark belongs to what stands before it, be it a letter, a digit or a sign.
        while (CharAt(end) >= '\u0300' && ClassAt(end) == CharacterClass.Mark)
        {
            end += CharacterClasses.LengthAt(_text, end);
        }

        tokens.Add(start, end, kind, shape | _before, WordHash.Of(_text[start..end]));
        _before = TokenShape.None;
        return end;
    }
}
