namespace Hearsay.Casework;

/// <summary>The longest common subsequence of the words of two segments: which words stayed, and where.</summary>
internal sealed class WordAlignment
{
    private readonly byte[] _lengths = new byte[(ReportWords.LongestSegment + 1) * (ReportWords.LongestSegment + 1)];

    /// <summary>The words of both that were kept, in order; the last alignment's.</summary>
    public List<(int First, int Second)> Kept { get; } = [];

    /// <summary>Aligns words <c>[a, endOfA)</c> of one report with <c>[b, endOfB)</c> of another.</summary>
    public void Align(ReportWords one, int a, int endOfA, ReportWords other, int b, int endOfB)
    {
        Kept.Clear();
        int n = endOfA - a,
            m = endOfB - b,
            width = m + 1;
        _lengths.AsSpan(n * width, width).Clear();
        for (var i = n - 1; i >= 0; i--)
        {
            var word = one.Hashes[a + i];
            _lengths[(i * width) + m] = 0;
            for (var j = m - 1; j >= 0; j--)
            {
                var below = ((i + 1) * width) + j;
                _lengths[(i * width) + j] =
                    word == other.Hashes[b + j]
                        ? (byte)(_lengths[below + 1] + 1)
                        : Math.Max(_lengths[below], _lengths[(i * width) + j + 1]);
            }
        }

        for (int i = 0, j = 0; i < n && j < m; )
        {
            if (one.Hashes[a + i] == other.Hashes[b + j])
            {
                Kept.Add((a + i++, b + j++));
            }
            else if (_lengths[((i + 1) * width) + j] >= _lengths[(i * width) + j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }
}
