namespace Hearsay.Casework;

/// <summary>Which reports have which fingerprint: lists through one flat array, the report put in last first.</summary>
internal sealed class FingerprintIndex
{
    /// <summary>A fingerprint that more reports have is common.</summary>
    private const int MostReports = 16;

    private readonly PrintTable _lists = new();
    private readonly HashSet<int> _grown = [];
    private Head[] _heads = new Head[1024];
    private Posting[] _postings = new Posting[1024];
    private int _count;

    /// <summary>Puts a report's fingerprints in; one that it has twice counts once.</summary>
    public void Add(IndexedReport report, Winnowing chosen)
    {
        report.FirstPosting = _count;
        _ = _lists.Prepare(chosen.Prints);
        for (var i = 0; i < chosen.Prints.Length; i++)
        {
            var list = _lists.NumberOf(chosen.Prints[i], out var known);
            if (!known)
            {
                Reserve(ref _heads, list);
                _heads[list] = new Head(-1, 0, -1);
            }

            ref var head = ref _heads[list];
            if (head.LastReport == report.Number)
            {
                continue;
            }

            Reserve(ref _postings, _count);
            _postings[_count] = new Posting(list, head.First, report.Number, chosen.Segments[i]);
            head = new Head(_count++, head.Length + 1, report.Number);
            if (head.Length == MostReports + 1)
            {
                _grown.Add(list);
            }
        }

        report.Postings = _count - report.FirstPosting;
    }

    /// <summary>Takes over which of a report's segments are boilerplate.</summary>
    public void Mask(IndexedReport report)
    {
        foreach (ref var posting in PostingsOf(report))
        {
            posting.IsMasked = report.Masked[posting.Segment];
        }
    }

    /// <summary>Gives the reports with a fingerprint that has become common since this was last asked.</summary>
    public void TakeReportsOfNewlyCommon(Action<int> take)
    {
        foreach (var list in _grown)
        {
            for (var at = _heads[list].First; at >= 0; at = _postings[at].Next)
            {
                take(_postings[at].Report);
            }
        }

        _grown.Clear();
    }

    /// <summary>Notes, for every other report, the fingerprints outside of boilerplate that it shares with this one.</summary>
    /// <param name="report">The report.</param>
    /// <param name="all">Whether reports that came after it count too.</param>
    /// <param name="tally">Gets the counts.</param>
    public void Count(IndexedReport report, bool all, SharedPrints tally)
    {
        var common = 0;
        foreach (ref readonly var posting in PostingsOf(report))
        {
            if (posting.IsMasked)
            {
                continue;
            }

            ref readonly var head = ref _heads[posting.List];
            if (head.Length > MostReports)
            {
                common++;
                continue;
            }

            for (var at = all ? head.First : posting.Next; at >= 0; )
            {
                ref readonly var other = ref _postings[at];
                if (!other.IsMasked && other.Report != report.Number)
                {
                    tally.Rare(other.Report, posting.Segment, other.Segment);
                }

                at = other.Next;
            }
        }

        if (common >= SharedPrints.EnoughCommon)
        {
            CountCommon(report, all, tally);
        }
    }

    private void CountCommon(IndexedReport report, bool all, SharedPrints tally)
    {
        foreach (ref readonly var posting in PostingsOf(report))
        {
            ref readonly var head = ref _heads[posting.List];
            if (posting.IsMasked || head.Length <= MostReports)
            {
                continue;
            }

            for (var at = all ? head.First : posting.Next; at >= 0; )
            {
                ref readonly var other = ref _postings[at];
                if (!other.IsMasked && other.Report != report.Number)
                {
                    tally.Common(other.Report);
                }

                at = other.Next;
            }
        }
    }

    private Span<Posting> PostingsOf(IndexedReport report) => _postings.AsSpan(report.FirstPosting, report.Postings);

    private static void Reserve<T>(ref T[] array, int at)
    {
        if (at == array.Length)
        {
            Array.Resize(ref array, 2 * at);
        }
    }

    // What is looked at together lies together: an index is larger than what a processor has at hand.
    private readonly record struct Head(int First, int Length, int LastReport);

    private struct Posting(int list, int next, int report, int segment)
    {
        public readonly int List = list;
        public readonly int Next = next;
        public readonly int Report = report;
        private int _segment = segment;

        public readonly int Segment => _segment & int.MaxValue;

        public bool IsMasked
        {
            readonly get => _segment < 0;
            set => _segment = value ? _segment | int.MinValue : Segment;
        }
    }
}
