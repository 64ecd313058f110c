namespace Hearsay.Language;

/// <summary>Turns offsets in UTF-16 code units into offsets in Unicode code points of the same text, and back.</summary>
/// <remarks>
/// A text without surrogate pairs needs no table: both counts are the same. A lone surrogate counts as one code point.
/// </remarks>
public sealed class CodePoints
{
    // The UTF-16 offsets of every low surrogate that completes a pair, in order.
    private readonly int[] _pairs;

    /// <summary>Reads where the surrogate pairs of <paramref name="text"/> are.</summary>
    public CodePoints(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _pairs = FindPairs(text);
        Count = text.Length - _pairs.Length;
    }

    /// <summary>How many code points the text has.</summary>
    public int Count { get; }

    /// <summary>The code-point offset of a UTF-16 offset; one inside a pair counts as the pair's end.</summary>
    public int FromUtf16(int offset)
    {
        if (_pairs.Length == 0)
        {
            return offset;
        }

        // Pairs whose low half stands before the offset. At a low half itself the offset is inside a pair: its high
        // half is counted already, so that it comes out as the pair's end.
        var at = Array.BinarySearch(_pairs, offset);
        return offset - (at >= 0 ? at : ~at);
    }

    /// <summary>The UTF-16 offset of a code-point offset.</summary>
    public int ToUtf16(int codePoint)
    {
        int low = 0,
            high = _pairs.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_pairs[middle] - middle <= codePoint)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return codePoint + low;
    }

    /// <summary>The extent counted in code points, half-open as before.</summary>
    public Extent FromUtf16(Extent extent) => new(FromUtf16(extent.Start), FromUtf16(extent.End));

    private static int[] FindPairs(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF');
        if (first < 0)
        {
            return [];
        }

        var pairs = new List<int>();
        for (var i = first; i + 1 < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i], text[i + 1]))
            {
                pairs.Add(++i);
            }
        }

        return [.. pairs];
    }
}
