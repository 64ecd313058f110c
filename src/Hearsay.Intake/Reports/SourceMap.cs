namespace Hearsay.Intake;

/// <summary>The way back from a passage of a report's text to its place in the capture.</summary>
/// <remarks>
/// Made of runs that cover the text in order; each says where its stretch of the text comes from. Offsets are UTF-16
/// code units of <see cref="Report.Text"/>, half-open.
/// </remarks>
public sealed class SourceMap
{
    private readonly SourceRun[] _runs;

    /// <summary>Makes a map of runs that are in order and do not overlap.</summary>
    public SourceMap(IEnumerable<SourceRun> runs) => _runs = [.. runs];

    /// <summary>A map that knows nothing.</summary>
    public static SourceMap Empty { get; } = new([]);

    /// <summary>The runs, in order of the text.</summary>
    public IReadOnlyList<SourceRun> Runs => _runs;

    /// <summary>The runs that a passage touches, in order.</summary>
    /// <param name="start">The passage's first code unit.</param>
    /// <param name="end">The code unit after its last.</param>
    public IEnumerable<SourceRun> Find(int start, int end)
    {
        int low = 0,
            high = _runs.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_runs[middle].End <= start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (var i = low; i < _runs.Length && _runs[i].Start < end; i++)
        {
            yield return _runs[i];
        }
    }
}
