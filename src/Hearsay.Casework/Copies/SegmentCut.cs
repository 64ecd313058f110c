namespace Hearsay.Casework;

/// <summary>Follows the marks between words: where a segment ends, and whether a word is quoted.</summary>
internal sealed class SegmentCut
{
    private const int FrameContent = 3;
    private const ulong FrameStart = 0x5851F42D4C957F2Dul;
    private int[] _firsts = new int[64];
    private ulong[] _hashes = new ulong[64];
    private int _count;
    private bool _wrapped;
    private bool _line;
    private bool _blank;
    private bool _stop;
    private bool _short;
    private bool _capitals;
    private ulong _frame;
    private int _frameContent;
    private char _open;
    private char _before;

    /// <summary>Begins a text.</summary>
    /// <param name="wrapped">Whether single line breaks mean nothing in it.</param>
    /// <param name="capitals">Whether it is in capitals, which tell no names then.</param>
    public void Begin(bool wrapped, bool capitals)
    {
        (_capitals, _frame, _frameContent) = (capitals, FrameStart, 0);
        (_count, _wrapped, _open, _before) = (0, wrapped, '\0', ' ');
        (_line, _blank, _stop, _short) = (false, false, false, false);
    }

    /// <summary>Sees a blank.</summary>
    public void SeeBlank() => _before = ' ';

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
    /// <param name="index">The word.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="number">Its number.</param>
    /// <param name="common">Whether it is one of the <see cref="CommonWords"/>.</param>
    /// <returns>What stands of it in its <see cref="WordFlags"/>, but for its length.</returns>
    public int Word(int index, string text, int start, int end, uint number, bool common)
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
            CloseFrame();
            _hashes[_count++] = 0;
            breaks = true;
        }

        var figure = char.IsDigit(text[start]);
        var named = !_capitals && !breaks && char.IsUpper(text[start]);
        _hashes[_count - 1] = Mix.Add(_hashes[_count - 1], figure ? 0 : number);
        if (!figure && !named && (!breaks || common))
        {
            _frame = Mix.Add(_frame, number);
            _frameContent += common ? 0 : 1;
        }

        // "Gen. Petrov" and "U.S. Army" go on behind their full stops; the next mark may still end the segment.
        (_line, _blank, _stop, _before) = (false, false, false, 'w');
        _short = end - start <= 3 && char.IsUpper(text[start]) && !(end - start > 1 && char.IsUpper(text[end - 1]));
        return (_open != '\0' ? WordFlags.Quoted : 0)
            | (
                figure ? WordFlags.Figure | WordFlags.Marked
                : named ? WordFlags.Marked
                : 0
            );
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
    public ulong[] Hashes()
    {
        CloseFrame();
        return _hashes[.._count];
    }

    // Of "Get notifications on NAME daily" the frame is what all outlets' pages share.
    private void CloseFrame()
    {
        if (_count > 0 && _frameContent >= FrameContent)
        {
            _hashes[_count - 1] = _frame;
        }

        (_frame, _frameContent) = (FrameStart, 0);
    }

    // A sentence begins behind a stop with blanks, and not with a small letter; "3.5" and "a.m." go on.
    private bool Begins(string text, int start) => !_short && _before != '.' && !char.IsLower(text[start]);
}
