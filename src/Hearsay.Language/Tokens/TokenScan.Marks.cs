namespace Hearsay.Language;

/// <content>Everything that is neither a word nor a number.</content>
internal ref partial struct TokenScan
{
    private int QuoteMark(int start)
    {
        var c = _text[start];
        if (c is '`' or '\'' && CharAt(start + 1) == c)
        {
            return Add(start, start + 2, TokenKind.Quote);
        }

        if (!IsApostrophe(c) && c != '‘')
        {
            return Add(start, start + 1, TokenKind.Quote);
        }

        var next = ClassAt(start + 1);
        if (next == CharacterClass.Digit && IsCentury(start, out var end))
        {
            return Add(start, end, TokenKind.Number, TokenShape.Digit);
        }

        if (next == CharacterClass.Letter)
        {
            var tail = Letters(start + 1);
            var rest = _text[(start + 1)..tail];

            // What stands before ended with a stop or a mark: "U.S.'s", "“Mail”'s".
            if ((_before & TokenShape.SpaceBefore) == 0 && IsCliticTail(rest))
            {
                return Add(start, tail, TokenKind.Clitic);
            }

            // "'em", "’tis"; the typographic one is an apostrophe even before longer words.
            if (
                (_before & TokenShape.SpaceBefore) != 0
                && rest.Length <= (c == '’' ? 5 : 3)
                && ClassAt(tail) != CharacterClass.Quote
                && lexicon.Elisions.TryGet(rest, out _)
            )
            {
                return Add(start, tail, TokenKind.Word);
            }
        }

        return Add(start, start + 1, TokenKind.Quote);
    }

    // "'90s", "’16": the apostrophe stands for the century.
    private readonly bool IsCentury(int start, out int end)
    {
        end = start + 3;
        if (
            ClassAt(start + 2) != CharacterClass.Digit
            || ClassAt(end) is CharacterClass.Digit
            || CharAt(end) is ':' or ','
            || CharAt(end) == '.' && ClassAt(end + 1) == CharacterClass.Digit
        )
        {
            return false;
        }

        end += CharAt(end) == 's' ? 1 : 0;
        return ClassAt(end) is not (CharacterClass.Letter or CharacterClass.Quote);
    }

    private int Stop(int start)
    {
        // One run of stops is one token: "...", "?!", "!!!".
        var end = start + 1;
        while (CharAt(end) is '.' or '!' or '?' || CharAt(end) == _text[start])
        {
            end++;
        }

        return Add(start, end, TokenKind.Stop);
    }

    private int Dash(int start)
    {
        var end = start + 1;
        while (_text[start] == '-' && CharAt(end) == '-')
        {
            end++;
        }

        return Add(start, end, TokenKind.Dash);
    }

    private int Sign(int start)
    {
        var next = ClassAt(start + 1);
        if (next == CharacterClass.Letter || (next == CharacterClass.Digit && _text[start] == '@'))
        {
            return Add(start, Letters(start + 1), TokenKind.Handle);
        }

        return Repeated(start);
    }

    private int Punctuation(int start)
    {
        // Emoticons: ":)", ":-(", ";)", ":D".
        if (_text[start] is ':' or ';')
        {
            var mouth = CharAt(start + 1) == '-' ? start + 2 : start + 1;
            if (
                CharAt(mouth) is ')' or '(' or ']' or '['
                && ((_before & TokenShape.SpaceBefore) != 0 || mouth == start + 2)
                && ClassAt(mouth + 1) is not (CharacterClass.Letter or CharacterClass.Digit)
            )
            {
                return Add(start, mouth + 1, TokenKind.Symbol);
            }
        }

        return Add(start, start + 1, TokenKind.Punctuation);
    }

    private int Symbol(int start)
    {
        if (_text[start] < 128)
        {
            return Repeated(start);
        }

        var end = start + CharacterClasses.LengthAt(_text, start);
        if (IsRegional(start) && IsRegional(end))
        {
            // Two regional letters are one flag.
            return Add(start, end + 2, TokenKind.Symbol);
        }

        // An emoji with its skin tone and marks, and the ones that a zero-width joiner ties to it.
        while (true)
        {
            var at = end;
            while (ClassAt(at) == CharacterClass.Mark || IsSkinTone(at))
            {
                at += CharacterClasses.LengthAt(_text, at);
            }

            var joins = at > end && _text[at - 1] == '\u200D' && ClassAt(at) == CharacterClass.Symbol;
            end = at;
            if (!joins)
            {
                return Add(start, end, TokenKind.Symbol);
            }

            end += CharacterClasses.LengthAt(_text, at);
        }
    }

    /// <summary>A run of one ASCII sign is one token: "***", "====", "$$".</summary>
    private int Repeated(int start)
    {
        var end = start + 1;
        while (CharAt(end) == _text[start])
        {
            end++;
        }

        return Add(start, end, TokenKind.Symbol);
    }

    // U+1F1E6..U+1F1FF.
    private readonly bool IsRegional(int at) => CharAt(at) == '\uD83C' && CharAt(at + 1) is >= '\uDDE6' and <= '\uDDFF';

    // U+1F3FB..U+1F3FF.
    private readonly bool IsSkinTone(int at) => CharAt(at) == '\uD83C' && CharAt(at + 1) is >= '\uDFFB' and <= '\uDFFF';
}
