namespace Hearsay.Language;

/// <content>Web and mail addresses, and the names of files.</content>
internal ref partial struct TokenScan
{
    // What is longer between two stops, or before the "@", is no address (RFC 5321 allows 64).
    private const int LongestPart = 64;

    /// <summary>Whether an address starts here. The letters from <paramref name="start"/> on end at <paramref name="word"/>.</summary>
    private readonly bool IsAddress(int start, int word, out int end)
    {
        end = word;
        var web =
            CharAt(word) == ':'
                ? CharAt(word + 1) == '/'
                    && CharAt(word + 2) == '/'
                    && IsScheme(_text[start..word])
                    && ClassAt(word + 3) is CharacterClass.Letter or CharacterClass.Digit
                : CharAt(word) == '.'
                    && WordHash.Same(_text[start..word], "www")
                    && char.IsLetterOrDigit(CharAt(word + 1));
        if (!web)
        {
            return IsMail(start, out end) || IsNamed(word, out end);
        }

        end = ToBlank(end);
        return true;
    }

    private static bool IsScheme(ReadOnlySpan<char> word) =>
        word.Length is >= 3 and <= 5
        && (WordHash.Same(word, "https") || WordHash.Same(word, "http") || WordHash.Same(word, "ftp"));

    /// <summary>The end of what runs on without a blank, less the marks that belong to the sentence around it.</summary>
    private readonly int ToBlank(int start)
    {
        var end = start;
        while (
            end < _text.Length
            && _text[end] is not ('"' or '<' or '>' or '“' or '”' or '«' or '»')
            && ClassAt(end) is not (CharacterClass.Space or CharacterClass.Invisible)
        )
        {
            end += CharacterClasses.LengthAt(_text, end);
        }

        while (
            end > start && _text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'' or '’' or '…'
        )
        {
            end--;
        }

        return end;
    }

    private readonly bool IsMail(int start, out int end)
    {
        end = start;
        while (IsNameCharacter(CharAt(end)) || CharAt(end) is '.' or '+')
        {
            if (end - start > LongestPart)
            {
                return false;
            }

            end++;
        }

        if (CharAt(end) != '@' || !char.IsAsciiLetterOrDigit(CharAt(end + 1)))
        {
            return false;
        }

        var stop = 0;
        var at = end + 1;
        for (; IsNameCharacter(CharAt(at)) || (CharAt(at) == '.' && IsNameCharacter(CharAt(at + 1))); at++)
        {
            if (at - end > 4 * LongestPart)
            {
                return false;
            }

            stop = CharAt(at) == '.' ? at : stop;
        }

        end = at;
        return stop > 0;
    }

    /// <summary>"example.org/path", "notes.pdf": names parted by stops, of which the last is known to end addresses.</summary>
    private readonly bool IsNamed(int word, out int end)
    {
        end = word;
        var parts = 0;
        while (CharAt(end) == '.' && char.IsAsciiLetterOrDigit(CharAt(end + 1)) && parts < 8)
        {
            var next = end + 1;
            while (IsNameCharacter(CharAt(next)))
            {
                if (next - end > LongestPart)
                {
                    return false;
                }

                next++;
            }

            var known = lexicon.AddressEndings.TryGet(_text[(end + 1)..next], out _);
            parts++;
            end = next;
            if (known && CharAt(end) != '.' || (known && !char.IsAsciiLetterOrDigit(CharAt(end + 1))))
            {
                end = CharAt(end) == '/' ? ToBlank(end) : end;
                return true;
            }
        }

        return false;
    }

    private static bool IsNameCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_';
}
