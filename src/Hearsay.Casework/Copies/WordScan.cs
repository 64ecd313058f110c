namespace Hearsay.Casework;

/// <summary>Cuts a text into words and segments for <see cref="ReportWords"/>. Its buffers are used again and again.</summary>
/// <remarks>
/// A word is a run of letters and digits; apostrophes, invisible characters and the marks inside of a figure ("2,000") stand
/// in it and do not count. A character of a script without blanks is a word. Not for more than one thread.
/// </remarks>
internal sealed class WordScan
{
    private readonly char[] _folded = new char[WordFlags.LongestWord];
    private readonly SegmentCut _cut = new();
    private uint[] _hashes = new uint[1024];
    private uint[] _stems = new uint[1024];
    private int[] _starts = new int[1024];
    private byte[] _flags = new byte[1024];
    private int _count;

    /// <summary>Reduces a text.</summary>
    public ReportWords Read(string text)
    {
        _count = 0;
        _cut.Begin(LineBreaks.AreWrapped(text), WordCharacters.AreCapitals(text));
        for (var at = 0; at < text.Length; )
        {
            var c = text[at];
            if (WordCharacters.Starts(c))
            {
                at = ReadWord(text, at);
            }
            else
            {
                if (c == ' ')
                {
                    _cut.SeeBlank();
                }
                else
                {
                    _cut.See(c, at + 1 < text.Length ? text[at + 1] : '\n');
                }

                at++;
            }
        }

        return new ReportWords
        {
            Hashes = _hashes[.._count],
            Stems = _stems[.._count],
            Starts = _starts[.._count],
            Flags = _flags[.._count],
            Segments = _cut.Segments(_count),
            SegmentHashes = _cut.Hashes(),
        };
    }

    private int ReadWord(string text, int start)
    {
        if (_count == _hashes.Length)
        {
            Array.Resize(ref _hashes, 2 * _count);
            Array.Resize(ref _stems, 2 * _count);
            Array.Resize(ref _starts, 2 * _count);
            Array.Resize(ref _flags, 2 * _count);
        }

        var hash = Mix.Start;
        var length = 0;
        var limit = Math.Min(text.Length, start + WordFlags.LongestWord);
        var at = ReadAscii(text.AsSpan(start, limit - start), ref hash);
        length = at;
        at += start;
        var end = at;
        var alone = WordCharacters.StandsAlone(text[start]);
        var figure = char.IsAsciiDigit(text[start]);
        for (; at < limit && text[at] != ' '; at++)
        {
            var c = text[at];
            if (WordCharacters.FoldAscii(c) is var plain and not '\0')
            {
                if (alone && at > start)
                {
                    break;
                }

                hash = Mix.Add(hash, plain);
                _folded[length++] = plain;
                end = at + 1;
            }
            else if (WordCharacters.Starts(c))
            {
                if (at > start && (alone || WordCharacters.StandsAlone(c)))
                {
                    break;
                }

                var folded = WordCharacters.Fold(c);
                hash = Mix.Add(hash, folded);
                _folded[length++] = folded;
                end = at + 1;
            }
            else if (!WordCharacters.Joins(c, figure) || at + 1 >= limit || !WordCharacters.Starts(text[at + 1]))
            {
                break;
            }
        }

        var word = Mix.Finish(hash);
        var folds = _folded.AsSpan(0, WithoutPossessive(length, text, end));
        if (folds.Length < length)
        {
            word = Mix.Finish(WordCharacters.HashOf(folds));
        }

        var common = CommonWords.Contains(word, folds);
        var flags = _cut.Word(_count, text, start, end, word, common);
        _hashes[_count] = word;
        _stems[_count] = common || (figure && folds.Length <= 2) ? 0 : WordStem.Of(folds, word);
        _starts[_count] = start;
        _flags[_count] = (byte)((end - start) | flags);
        _count++;
        return end;
    }

    // Nearly all words are nothing else: the rest looks at each character in turn for what may stand in a word.
    private int ReadAscii(ReadOnlySpan<char> text, ref uint hash)
    {
        var sum = hash;
        var folded = _folded.AsSpan(0, text.Length);
        var at = 0;
        for (; at < text.Length; at++)
        {
            if (WordCharacters.FoldAscii(text[at]) is not (var plain and not '\0'))
            {
                break;
            }

            sum = Mix.Add(sum, plain);
            folded[at] = plain;
        }

        hash = sum;
        return at;
    }

    // "Assad's" is "Assad" with something behind it.
    private static int WithoutPossessive(int length, string text, int end) =>
        length > 2 && text[end - 1] is 's' or 'S' && text[end - 2] is '\'' or '\u2019' ? length - 1 : length;
}
