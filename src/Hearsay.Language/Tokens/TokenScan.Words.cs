namespace Hearsay.Language;

/// <content>Words: letters with their marks, contractions, abbreviations.</content>
internal ref partial struct TokenScan
{
    // A dotted abbreviation ("U.S.S.R.") is no longer than this.
    private const int LongestDotted = 12;

    // No word of the lexicon of cuts is longer.
    private const int LongestCut = 7;

    private int Word(int start)
    {
        var plain = PlainWord(start, out var end, out var hash, out var shape);
        if (!plain)
        {
            end = Letters(start);
        }

        var next = CharAt(end);
        if (next is '.' or ':' or '@' or '+' or '-' && IsAddress(start, end, out var after))
        {
            return Add(start, after, TokenKind.Address);
        }

        if (next == '.')
        {
            var dotted = Dotted(start, end);
            if (dotted > end)
            {
                return Add(start, dotted, TokenKind.Word, ShapeOf(start, dotted) | TokenShape.Dotted);
            }
        }

        // "AT&T", "R&D": an ampersand without blanks between capitals.
        if (next == '&' && char.IsUpper(CharAt(end + 1)) && char.IsUpper(_text[end - 1]))
        {
            plain = false;
            end = Letters(end + 1);
            next = CharAt(end);
        }

        var cut = end;
        if (IsApostrophe(next))
        {
            var whole = end;
            cut = Clitic(start, ref whole);
            plain &= whole == end;
            end = whole;
        }
        else if (plain && end - start <= LongestCut && lexicon.Cuts.TryGet(hash, _text[start..end], out var first))
        {
            cut = start + first;
        }

        if (cut > start && cut < end)
        {
            var kind = IsApostrophe(_text[cut]) || IsApostrophe(_text[end - 2]) ? TokenKind.Clitic : TokenKind.Word;
            Add(start, cut, TokenKind.Word, ShapeOf(start, cut));
            return Add(cut, end, kind);
        }

        if (!plain)
        {
            return Add(start, end, TokenKind.Word, ShapeOf(start, end));
        }

        tokens.Add(start, end, TokenKind.Word, shape | _before, hash);
        _before = TokenShape.None;
        return end;
    }

    /// <summary>
    /// The way of nearly every word: its end, its hash and its shape in one pass, where it is made of ASCII letters and
    /// digits and nothing stands behind it that could belong to it.
    /// </summary>
    private readonly bool PlainWord(int start, out int end, out uint hash, out TokenShape shape)
    {
        hash = WordHash.Start;
        int upper = 0,
            lower = 0,
            digits = 0;
        var at = start;
        for (; at < _text.Length; at++)
        {
            var c = _text[at];
            if ((uint)(c - 'a') <= 'z' - 'a')
            {
                lower++;
            }
            else if ((uint)(c - 'A') <= 'Z' - 'A')
            {
                upper++;
                c = (char)(c | 0x20);
            }
            else if ((uint)(c - '0') <= 9)
            {
                digits++;
            }
            else
            {
                break;
            }

            hash = WordHash.Add(hash, c);
        }

        end = at;
        hash = WordHash.Finish(hash);
        shape =
            (_text[start] <= 'Z' ? TokenShape.Capitalised : TokenShape.None)
            | (upper > 1 && lower == 0 ? TokenShape.AllCapitals : TokenShape.None)
            | (digits > 0 ? TokenShape.Digit : TokenShape.None);
        return at > start
            && (
                at == _text.Length
                || (_text[at] < 128 && _text[at] != '_')
                || ClassAt(at)
                    is not (
                        CharacterClass.Letter
                        or CharacterClass.Digit
                        or CharacterClass.Mark
                        or CharacterClass.Invisible
                    )
            );
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '＇';

    /// <summary>The end of the run of letters, digits and marks that starts here.</summary>
    private readonly int Letters(int at)
    {
        while (at < _text.Length)
        {
            switch (CharacterClasses.At(_text, at))
            {
                case CharacterClass.Letter or CharacterClass.Digit or CharacterClass.Mark:
                    at += CharacterClasses.LengthAt(_text, at);
                    continue;
                case CharacterClass.Invisible:
                    // It belongs to the word where a letter follows: "re<soft hyphen>port".
                    var past = at + 1;
                    while (ClassAt(past) == CharacterClass.Invisible)
                    {
                        past++;
                    }

                    if (ClassAt(past) is CharacterClass.Letter or CharacterClass.Digit)
                    {
                        at = past;
                        continue;
                    }

                    return at;
                default:
                    return at;
            }
        }

        return at;
    }

    /// <summary>The end with the full stops that belong to the word, or <paramref name="end"/> where none does.</summary>
    private readonly int Dotted(int start, int end)
    {
        // "U.S.", "a.m.", "Ph.D.": runs of one or two letters between stops.
        var at = end;
        var runs = 0;
        while (CharAt(at) == '.' && ClassAt(at + 1) == CharacterClass.Letter && at - start <= LongestDotted)
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
        if (initial)
        {
            var next = end + 1;
            while (next - end <= 3 && CharAt(next) is ' ' or '\u00A0')
            {
                next++;
            }

            if (next > end + 1 && char.IsUpper(CharAt(next)))
            {
                return end + 1;
            }
        }

        if (!lexicon.Abbreviations.TryGet(_text[start..end], out var kind))
        {
            return end;
        }

        var fits =
            ((kind & Abbreviation.Capital) == 0 || char.IsUpper(_text[start]))
            && ((kind & Abbreviation.BeforeNumber) == 0 || IsBeforeNumber(end + 1));
        return fits ? end + 1 : end;
    }

    private readonly bool IsBeforeNumber(int at) =>
        ClassAt(CharAt(at) is ' ' or '\u00A0' ? at + 1 : at) == CharacterClass.Digit;

    /// <summary>
    /// Where a contraction is cut, or the word's end where it is none. <paramref name="end"/> moves behind every
    /// apostrophe that has letters on both sides: "O'Neill's" is "O'Neill" and "'s", "Ba’ath" one word.
    /// </summary>
    private readonly int Clitic(int start, ref int end)
    {
        while (IsApostrophe(CharAt(end)) && ClassAt(end + 1) == CharacterClass.Letter)
        {
            var tail = Letters(end + 1);
            var rest = _text[(end + 1)..tail];
            var cut = end;
            end = tail;
            if (rest.Length == 1 && rest[0] is 't' or 'T' && cut - start > 1 && _text[cut - 1] is 'n' or 'N')
            {
                return cut - 1;
            }

            if (IsCliticTail(rest) && !IsApostrophe(CharAt(tail)))
            {
                return cut;
            }
        }

        return end;
    }

    private static bool IsCliticTail(ReadOnlySpan<char> tail) =>
        tail.Length == 1
            ? tail[0] is 's' or 'd' or 'm' or 'S' or 'D' or 'M'
            : tail.Length == 2 && (WordHash.Same(tail, "re") || WordHash.Same(tail, "ve") || WordHash.Same(tail, "ll"));

    private readonly TokenShape ShapeOf(int start, int end)
    {
        var shape = char.IsUpper(_text[start]) ? TokenShape.Capitalised : TokenShape.None;
        int upper = 0,
            lower = 0;
        for (var i = start; i < end; i++)
        {
            var c = _text[i];
            if (c is >= 'a' and <= 'z')
            {
                lower++;
            }
            else if (c is >= 'A' and <= 'Z')
            {
                upper++;
            }
            else if (c is >= '0' and <= '9')
            {
                shape |= TokenShape.Digit;
            }
            else if (c >= 128)
            {
                upper += char.IsUpper(c) ? 1 : 0;
                lower += char.IsLower(c) ? 1 : 0;
                shape |= char.IsDigit(c) ? TokenShape.Digit : TokenShape.None;
            }
        }

        return upper > 1 && lower == 0 ? shape | TokenShape.AllCapitals : shape;
    }
}
