namespace Hearsay.Language;

/// <content>Numbers, with the marks inside them and the endings that belong to them.</content>
internal ref partial struct TokenScan
{
    private int Number(int start)
    {
        var end = start;
        while (true)
        {
            end = Digits(end);
            if (CharAt(end) is '.' or ',' or ':' or '٫' or '٬' && ClassAt(end + 1) == CharacterClass.Digit)
            {
                end++;
                continue;
            }

            break;
        }

        // "5th", "1980s", "80's": the ending belongs to the number. Any other letters are a unit.
        var tail = IsApostrophe(CharAt(end)) && CharAt(end + 1) == 's' ? end + 1 : end;
        var after = tail;
        while (after - tail <= 2 && ClassAt(after) == CharacterClass.Letter)
        {
            after++;
        }

        return Add(
            start,
            IsNumberEnding(_text[tail..after], tail > end) ? after : end,
            TokenKind.Number,
            TokenShape.Digit
        );
    }

    private readonly int Digits(int at)
    {
        while (ClassAt(at) == CharacterClass.Digit)
        {
            at += CharacterClasses.LengthAt(_text, at);
        }

        return at;
    }

    private static bool IsNumberEnding(ReadOnlySpan<char> tail, bool apostrophe) =>
        tail.Length == 1 && tail[0] == 's'
        || !apostrophe
            && tail.Length == 2
            && (
                WordHash.Same(tail, "st")
                || WordHash.Same(tail, "nd")
                || WordHash.Same(tail, "rd")
                || WordHash.Same(tail, "th")
            );
}
