namespace Hearsay.Casework;

/// <summary>Finds which segments of two reports were made one from the other.</summary>
internal sealed class SegmentLinks
{
    private readonly List<SegmentLink> _all = [];
    private readonly HashSet<ulong> _taken = [];
    private readonly Dictionary<int, double> _bestOfFirst = [];
    private readonly Dictionary<int, double> _bestOfSecond = [];

    /// <summary>The links found last.</summary>
    public List<SegmentLink> Links { get; } = [];

    /// <summary>The most stems that two segments share, linked or not.</summary>
    public int MostShared { get; private set; }

    /// <summary>Whether a segment of the first report is linked to one of the second.</summary>
    public bool AreLinked(int first, int second) => _taken.Contains(((ulong)first << 32) | (uint)second);

    /// <summary>Finds the links.</summary>
    public void Find(AlignedWords first, AlignedWords second, List<SegmentCell> cells)
    {
        Links.Clear();
        _taken.Clear();
        _all.Clear();
        MostShared = 0;
        foreach (var cell in cells)
        {
            MostShared = Math.Max(MostShared, cell.Shared);
            if (cell.Shared >= 2)
            {
                Consider(first, second, cell);
            }
        }

        TakeStrong();
        if (Links.Count > 0)
        {
            TakeBesideTaken();
        }
    }

    private void Consider(AlignedWords first, AlignedWords second, SegmentCell cell)
    {
        var (a, b, shared) = cell;
        double sizeOfA = first.Content[a],
            sizeOfB = second.Content[b];
        var link = new SegmentLink(
            a,
            b,
            shared,
            2 * shared / (sizeOfA + sizeOfB),
            Math.Min(1, shared / Math.Min(sizeOfA, sizeOfB))
        );
        if (link.IsStrong || link.IsWeak)
        {
            _all.Add(link);
        }
    }

    private void TakeStrong()
    {
        _bestOfFirst.Clear();
        _bestOfSecond.Clear();
        foreach (var link in _all)
        {
            _bestOfFirst[link.First] = Math.Max(_bestOfFirst.GetValueOrDefault(link.First), link.Weight);
            _bestOfSecond[link.Second] = Math.Max(_bestOfSecond.GetValueOrDefault(link.Second), link.Weight);
        }

        // A sentence may have become two, or two one; what is best for neither side only shares its names.
        _all.RemoveAll(link => link.Weight < _bestOfFirst[link.First] && link.Weight < _bestOfSecond[link.Second]);
        foreach (var link in _all)
        {
            if (link.IsStrong)
            {
                Take(link);
            }
        }
    }

    private void TakeBesideTaken()
    {
        for (var more = true; more; )
        {
            more = false;
            foreach (var link in _all)
            {
                if (!AreLinked(link.First, link.Second) && HasNeighbour(link))
                {
                    Take(link);
                    more = true;
                }
            }
        }
    }

    /// <summary>Whether another link lies at most two segments off in both reports.</summary>
    public bool HasNeighbour(SegmentLink link)
    {
        for (var a = -2; a <= 2; a++)
        {
            for (var b = -2; b <= 2; b++)
            {
                if ((a != 0 || b != 0) && AreLinked(link.First + a, link.Second + b))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void Take(SegmentLink link)
    {
        Links.Add(link);
        _taken.Add(((ulong)link.First << 32) | (uint)link.Second);
    }
}
