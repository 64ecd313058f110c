namespace Hearsay.Casework;

/// <summary>Follows the marks between words: where a segment ends, and whether a word is quoted.</summary>
internal sealed class SegmentCut
{
    private int[] _firsts = new int[64];
    private ulong[] _hashes = new ulong[64];
    private int _count;
    private bool _wrapped;
    private bool _line;
    private bool _blank;
    private bool _stop;
    private bool _short;
    private char _open;
    private char _before;

    /// <summary>Begins a text.</summary>
    /// <param name="wrapped">Whether single line breaks mean nothing in it.</param>
    public void Begin(bool wrapped)
    {
        (_count, _wrapped, _open, _before) = (0, wrapped, '\0', ' ');
        (_line, _blank, _stop, _short) = (false, false, false, false);
    }

    /// <summary>Sees a character that belongs to no word.</summary>
    public void See(char c, char next)
    {
        switch (c)
        {
            case '\n' or '\u2028' or '\u2029':
                _blank |= _line;
                _line = true;
                if (!_wrapped || _blank)
                {
                    _open = '\0';
                }

                break;
            case '.' or '!' or '?' or '…' or '。' or '؟' or '।':
                _stop = true;
                break;
            case '"':
                _open = _open == '"' ? '\0' : '"';
                break;
            case '“' or '„' or '«':
                _open = '”';
                break;
            case '”' or '»':
                _open = '\0';
                break;
            case '‘' or '\'' when _open == '\0' && _before is ' ' or '\n' or '(' && !char.IsWhiteSpace(next):
                _open = '’';
                break;
            case '’' or '\'' when _open == '’':
                _open = '\0';
                break;
        }

        _before = char.IsWhiteSpace(c) ? ' ' : c;
    }

    /// <summary>Sees a word, and begins a segment with it where one ended before it.</summary>
    /// <returns>Whether the word is quoted.</returns>
    public bool Word(int index, string text, int start, int end, uint number)
    {
        var lineEnds = _line && !_wrapped && (_stop || !char.IsLower(text[start]));
        var breaks = _count == 0 || _blank || lineEnds || (_stop && Begins(text, start));
        if (breaks || index - _firsts[_count - 1] >= ReportWords.LongestSegment)
        {
            if (_count == _firsts.Length)
            {
                Array.Resize(ref _firsts, 2 * _count);
                Array.Resize(ref _hashes, 2 * _count);
            }

            _firsts[_count] = index;
            _hashes[_count++] = 0;
        }

        _hashes[_count - 1] = Mix.Add(_hashes[_count - 1], number);
        // "Gen. Petrov" and "U.S. Army" go on behind their full stops; the next mark may still end the segment.
        (_line, _blank, _stop, _before) = (false, false, false, 'w');
        _short = end - start <= 3 && char.IsUpper(text[start]) && !(end - start > 1 && char.IsUpper(text[end - 1]));
        return _open != '\0';
    }

    /// <summary>The first word of each segment, then the number of words.</summary>
    public int[] Segments(int words)
    {
        var segments = new int[_count + 1];
        Array.Copy(_firsts, segments, _count);
        segments[_count] = words;
        return segments;
    }

    /// <summary>Each segment's number.</summary>
    public ulong[] Hashes() => _hashes[.._count];

    // A sentence begins behind a stop with blanks, and not with a small letter; "3.5" and "a.m." go on.
    private bool Begins(string text, int start) => !_short && _before != '.' && !char.IsLower(text[start]);
}
