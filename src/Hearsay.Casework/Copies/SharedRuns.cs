namespace Hearsay.Casework;

/// <summary>Finds the runs of words that two reports have the same, word for word.</summary>
internal sealed class SharedRuns
{
    // Where the last run on each diagonal ends: a word of the first report less one of the second.
    private int[] _ends = [];

    /// <summary>The runs found last, in order of the first report.</summary>
    public List<WordRun> Runs { get; } = [];

    /// <summary>Finds the runs of at least <paramref name="least"/> words.</summary>
    /// <param name="first">The first report.</param>
    /// <param name="second">The second.</param>
    /// <param name="matches">Where their words match.</param>
    /// <param name="least">How many words a run must have.</param>
    public void Find(AlignedWords first, AlignedWords second, WordMatches matches, int least)
    {
        Runs.Clear();
        var diagonals = first.Words.Count + second.Words.Count;
        if (_ends.Length < diagonals)
        {
            _ends = new int[2 * diagonals];
        }

        _ends.AsSpan(0, diagonals).Clear();
        for (var a = 0; a < first.Words.Count; a++)
        {
            foreach (var (_, b) in matches.Of(a))
            {
                // On one diagonal, a match inside of a run that is known belongs to that run.
                var diagonal = a - b + second.Words.Count;
                if (first.Words.Hashes[a] != second.Words.Hashes[b] || _ends[diagonal] > a)
                {
                    continue;
                }

                var run = Around(first, second, a, b);
                _ends[diagonal] = run.First + run.Length;
                if (run.Length >= least)
                {
                    Runs.Add(run);
                }
            }
        }
    }

    private static WordRun Around(AlignedWords first, AlignedWords second, int a, int b)
    {
        uint[] one = first.Words.Hashes,
            other = second.Words.Hashes;
        int from = 0,
            to = 1;
        while (
            a + from > 0
            && b + from > 0
            && one[a + from - 1] == other[b + from - 1]
            && IsOwn(first, second, a + from - 1, b + from - 1)
        )
        {
            from--;
        }

        while (
            a + to < one.Length
            && b + to < other.Length
            && one[a + to] == other[b + to]
            && IsOwn(first, second, a + to, b + to)
        )
        {
            to++;
        }

        return new WordRun(a + from, b + from, to - from);
    }

    private static bool IsOwn(AlignedWords first, AlignedWords second, int a, int b) =>
        !first.Masked[first.SegmentOf[a]] && !second.Masked[second.SegmentOf[b]];
}
