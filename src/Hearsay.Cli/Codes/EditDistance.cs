namespace Hearsay.Cli;

/// <summary>How many letters must be changed, put in or left out to make one word of another (Levenshtein 1966).</summary>
internal static class EditDistance
{
    // A word longer than this is no code that somebody mistyped.
    private const int Longest = 64;

    /// <summary>The number of steps; very many where a word is very long.</summary>
    public static int Between(string a, string b)
    {
        if (a.Length > Longest || b.Length > Longest)
        {
            return int.MaxValue;
        }

        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                var change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(Math.Min(row[j - 1], above) + 1, change);
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
