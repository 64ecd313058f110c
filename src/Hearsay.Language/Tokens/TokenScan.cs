namespace Hearsay.Language;

/// <summary>One walk over one text: the state of a <see cref="Tokenizer"/> at work.</summary>
internal ref struct TokenScan(ReadOnlySpan<char> text, TokenArrays tokens, WordTable<int> abbreviations)
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
                if (_text[at] is '\n' or '\r' or '\u2028' or '\u2029')
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
                CharacterClass.Punctuation => Add(at, at + 1, TokenKind.Punctuation),
                _ => Symbol(at),
            };
        }
    }

    private CharacterClass ClassAt(int at) => at < _text.Length ? CharacterClasses.At(_text, at) : CharacterClass.Space;

    private readonly char CharAt(int at) => at < _text.Length ? _text[at] : '\0';

    private int Add(int start, int end, TokenKind kind, TokenShape shape = TokenShape.None)
    {
        tokens.Add(start, end, kind, shape | _before, WordHash.Of(_text[start..end]));
        _before = TokenShape.None;
        return end;
    }

    private int Word(int start)
    {
        if (IsAddress(start, out var end))
        {
            return Add(start, end, TokenKind.Address);
        }

        end = Letters(start);
        var dotted = Dotted(start, end);
        if (dotted > end)
        {
            return Add(start, dotted, TokenKind.Word, ShapeOf(start, dotted) | TokenShape.Dotted);
        }

        // "AT&T", "R&D": an ampersand without blanks between capitals.
        if (CharAt(end) == '&' && char.IsUpper(CharAt(end + 1)) && char.IsUpper(_text[end - 1]))
        {
            end = Letters(end + 1);
        }

        var cut = Clitic(start, end, out var whole);
        if (cut > start && cut < whole)
        {
            Add(start, cut, TokenKind.Word, ShapeOf(start, cut));
            return Add(cut, whole, TokenKind.Clitic);
        }

        return Add(start, whole, TokenKind.Word, ShapeOf(start, whole));
    }

    /// <summary>The end of the run of letters, digits and marks that starts here.</summary>
    private int Letters(int at)
    {
        while (at < _text.Length)
        {
            var kind = CharacterClasses.At(_text, at);
            if (kind is not (CharacterClass.Letter or CharacterClass.Digit or CharacterClass.Mark))
            {
                break;
            }

            at += char.IsHighSurrogate(_text[at]) && char.IsLowSurrogate(CharAt(at + 1)) ? 2 : 1;
        }

        return at;
    }

    /// <summary>The end with the full stops that belong to the word, or <paramref name="end"/> where none does.</summary>
    private int Dotted(int start, int end)
    {
        if (CharAt(end) != '.')
        {
            return end;
        }

        // "U.S.", "a.m.", "Ph.D.": runs of one or two letters between stops.
        var at = end;
        var runs = 0;
        while (CharAt(at) == '.' && ClassAt(at + 1) == CharacterClass.Letter && at - start <= 12)
        {
            var next = Letters(at + 1);
            if (next - at - 1 > 2 || (runs == 0 && end - start > 2) || CharAt(next) != '.')
            {
                break;
            }

            at = next;
            runs++;
        }

        if (runs > 0)
        {
            return at + 1;
        }

        // An initial ("Elijah J. Magnier"), or a known abbreviation. A lone "I." ends a sentence.
        var initial = end - start == 1 && char.IsUpper(_text[start]) && _text[start] != 'I';
        return initial && CharAt(end + 1) == ' ' && char.IsUpper(CharAt(end + 2)) ? end + 1
            : abbreviations.TryGet(_text[start..end], out _) ? end + 1
            : end;
    }

    /// <summary>Where a contraction is cut; <paramref name="whole"/> is where it ends. Without one both are the word's end.</summary>
    private int Clitic(int start, int end, out int whole)
    {
        whole = end;
        if (CharAt(end) is not ('\'' or '’' or 'ʼ') || ClassAt(end + 1) != CharacterClass.Letter)
        {
            return end;
        }

        var tail = Letters(end + 1);
        var rest = _text[(end + 1)..tail];
        whole = tail;
        if (
            rest.Length == 1
            && WordHash.Fold(rest[0]) == 't'
            && end - start > 1
            && WordHash.Fold(_text[end - 1]) == 'n'
        )
        {
            return end - 1;
        }

        if (
            rest.Length == 1 && WordHash.Fold(rest[0]) is 's' or 'd' or 'm'
            || rest.Length == 2 && (WordHash.Same(rest, "re") || WordHash.Same(rest, "ve") || WordHash.Same(rest, "ll"))
        )
        {
            return end;
        }

        // "O'Neill", "o'clock", "Sana'a", "Ba’ath": one word, and it may end in a contraction of its own.
        return Clitic(start, tail, out whole);
    }

    private int Number(int start)
    {
        var end = start;
        while (true)
        {
            while (ClassAt(end) == CharacterClass.Digit)
            {
                end++;
            }

            if (CharAt(end) is '.' or ',' or ':' or '٫' or '٬' && ClassAt(end + 1) == CharacterClass.Digit)
            {
                end++;
                continue;
            }

            break;
        }

        // "5th", "1980s": the ending belongs to the number. Any other letters are a unit.
        var tail = end;
        while (ClassAt(tail) == CharacterClass.Letter)
        {
            tail++;
        }

        if (tail > end && IsNumberEnding(_text[end..tail]))
        {
            end = tail;
        }

        return Add(start, end, TokenKind.Number, TokenShape.Digit);
    }

    private static bool IsNumberEnding(ReadOnlySpan<char> tail) =>
        tail.Length == 1 && tail[0] == 's'
        || tail.Length == 2
            && (
                WordHash.Same(tail, "st")
                || WordHash.Same(tail, "nd")
                || WordHash.Same(tail, "rd")
                || WordHash.Same(tail, "th")
            );

    private int QuoteMark(int start)
    {
        var c = _text[start];
        if (c is '`' or '\'' && CharAt(start + 1) == c)
        {
            return Add(start, start + 2, TokenKind.Quote);
        }

        // "'90s", "’16": the apostrophe stands for the century.
        if (
            c is '\'' or '’'
            && ClassAt(start + 1) == CharacterClass.Digit
            && ClassAt(start + 2) == CharacterClass.Digit
            && ClassAt(start + 3) is not CharacterClass.Digit
            && CharAt(start + 3) is not (':' or ',')
        )
        {
            var end = start + 3;
            return Add(start, CharAt(end) == 's' ? end + 1 : end, TokenKind.Number, TokenShape.Digit);
        }

        return Add(start, start + 1, TokenKind.Quote);
    }

    private int Stop(int start)
    {
        var end = start + 1;
        while (end < _text.Length && _text[end] == _text[start])
        {
            end++;
        }

        return Add(start, end, TokenKind.Stop);
    }

    private int Dash(int start)
    {
        var end = start + 1;
        while (end < _text.Length && _text[end] == '-' && _text[start] == '-')
        {
            end++;
        }

        return Add(start, end, TokenKind.Dash);
    }

    private int Sign(int start)
    {
        if (ClassAt(start + 1) is not (CharacterClass.Letter or CharacterClass.Digit))
        {
            return Add(start, start + 1, TokenKind.Symbol);
        }

        var end = start + 1;
        while (ClassAt(end) is CharacterClass.Letter or CharacterClass.Digit or CharacterClass.Mark)
        {
            end++;
        }

        return Add(start, end, TokenKind.Handle);
    }

    private int Symbol(int start)
    {
        var end = start + (char.IsHighSurrogate(_text[start]) && char.IsLowSurrogate(CharAt(start + 1)) ? 2 : 1);
        while (ClassAt(end) == CharacterClass.Mark)
        {
            end++;
        }

        return Add(start, Math.Min(end, _text.Length), TokenKind.Symbol);
    }

    private bool IsAddress(int start, out int end)
    {
        end = start;
        var rest = _text[start..];
        var web =
            rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || (
                rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
                && rest.Length > 4
                && char.IsLetterOrDigit(rest[4])
            );
        if (!web && !IsMail(start))
        {
            return false;
        }

        while (ClassAt(end) != CharacterClass.Space && CharAt(end) is not ('"' or '<' or '>' or '“' or '”'))
        {
            end++;
        }

        while (end > start + 1 && _text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'' or '’')
        {
            end--;
        }

        return true;
    }

    private bool IsMail(int start)
    {
        var at = start;
        while (char.IsAsciiLetterOrDigit(CharAt(at)) || (CharAt(at) is '.' or '-' or '+' && at > start))
        {
            if (at - start > 64)
            {
                return false;
            }

            at++;
        }

        return CharAt(at) == '@'
            && char.IsAsciiLetterOrDigit(CharAt(at + 1))
            && _text[at..].IndexOf('.') is > 1 and < 64;
    }

    private readonly TokenShape ShapeOf(int start, int end)
    {
        var first = _text[start];
        var shape = char.IsUpper(first) ? TokenShape.Capitalised : TokenShape.None;
        int upper = 0,
            lower = 0;
        for (var i = start; i < end; i++)
        {
            var c = _text[i];
            if (c is >= 'a' and <= 'z')
            {
                lower++;
            }
            else if (char.IsUpper(c))
            {
                upper++;
            }
            else if (char.IsDigit(c))
            {
                shape |= TokenShape.Digit;
            }
            else if (char.IsLower(c))
            {
                lower++;
            }
        }

        return upper > 1 && lower == 0 ? shape | TokenShape.AllCapitals : shape;
    }
}
