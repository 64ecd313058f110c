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

        // What both begin with is kept in any case, and often it is all there is.
        var alike = one.Hashes.AsSpan(a..endOfA).CommonPrefixLength(other.Hashes.AsSpan(b..endOfB));
        for (var i = 0; i < alike; i++)
        {
            Kept.Add((a++, b++));
        }

        if (a == endOfA || b == endOfB)
        {
            return;
        }

        ReadOnlySpan<uint> first = one.Hashes.AsSpan(a..endOfA),
            second = other.Hashes.AsSpan(b..endOfB);
        int n = first.Length,
            m = second.Length,
            width = m + 1;
        Fill(first, second);
        for (int i = 0, j = 0; i < n && j < m; )
        {
            if (first[i] == second[j])
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

    // How many words of what is left from each place on can be kept: from the ends to the beginnings.
    private void Fill(ReadOnlySpan<uint> first, ReadOnlySpan<uint> second)
    {
        var width = second.Length + 1;
        var below = _lengths.AsSpan(first.Length * width, width);
        below.Clear();
        for (var i = first.Length - 1; i >= 0; i--)
        {
            var word = first[i];
            var row = _lengths.AsSpan(i * width, width);
            byte right = 0,
                diagonal = 0;
            row[second.Length] = 0;
            for (var j = second.Length - 1; j >= 0; j--)
            {
                var under = below[j];
                right = word == second[j] ? (byte)(diagonal + 1) : Math.Max(under, right);
                row[j] = right;
                diagonal = under;
            }

            below = row;
        }
    }
}
