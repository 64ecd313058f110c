namespace Hearsay.Casework;

/// <summary>Which reports have which fingerprint: lists through flat arrays, the report put in last first.</summary>
internal sealed class FingerprintIndex
{
    /// <summary>A fingerprint that more reports have is common.</summary>
    private const int MostReports = 16;

    private readonly PrintTable _lists = new();
    private readonly HashSet<int> _grown = [];
    private int[] _heads = new int[1024];
    private int[] _lengths = new int[1024];
    private int[] _list = new int[1024];
    private int[] _next = new int[1024];
    private int[] _reports = new int[1024];
    private int[] _segments = new int[1024];
    private bool[] _masked = new bool[1024];
    private int _count;

    /// <summary>Puts a report's fingerprints in; one that it has twice counts once.</summary>
    public void Add(IndexedReport report, Winnowing chosen)
    {
        report.FirstPosting = _count;
        for (var i = 0; i < chosen.Prints.Length; i++)
        {
            var list = _lists.NumberOf(chosen.Prints[i], out var known);
            if (!known)
            {
                Reserve(ref _heads, list);
                Reserve(ref _lengths, list);
                (_heads[list], _lengths[list]) = (-1, 0);
            }
            else if (_reports[_heads[list]] == report.Number)
            {
                continue;
            }

            Reserve();
            _list[_count] = list;
            _next[_count] = _heads[list];
            _reports[_count] = report.Number;
            _segments[_count] = chosen.Segments[i];
            _masked[_count] = false;
            _heads[list] = _count++;
            if (++_lengths[list] == MostReports + 1)
            {
                _grown.Add(list);
            }
        }

        report.Postings = _count - report.FirstPosting;
    }

    /// <summary>Takes over which of a report's segments are boilerplate.</summary>
    public void Mask(IndexedReport report)
    {
        for (var at = report.FirstPosting; at < report.FirstPosting + report.Postings; at++)
        {
            _masked[at] = report.Masked[_segments[at]];
        }
    }

    /// <summary>Gives the reports with a fingerprint that has become common since this was last asked.</summary>
    public void TakeReportsOfNewlyCommon(Action<int> take)
    {
        foreach (var list in _grown)
        {
            for (var at = _heads[list]; at >= 0; at = _next[at])
            {
                take(_reports[at]);
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
        for (var at = report.FirstPosting; at < report.FirstPosting + report.Postings; at++)
        {
            if (_masked[at])
            {
                continue;
            }

            if (_lengths[_list[at]] > MostReports)
            {
                common++;
                continue;
            }

            for (var other = all ? _heads[_list[at]] : _next[at]; other >= 0; other = _next[other])
            {
                if (!_masked[other] && other != at)
                {
                    tally.Rare(_reports[other], _segments[at], _segments[other]);
                }
            }
        }

        if (common >= SharedPrints.EnoughCommon)
        {
            CountCommon(report, all, tally);
        }
    }

    private void CountCommon(IndexedReport report, bool all, SharedPrints tally)
    {
        for (var at = report.FirstPosting; at < report.FirstPosting + report.Postings; at++)
        {
            if (_masked[at] || _lengths[_list[at]] <= MostReports)
            {
                continue;
            }

            for (var other = all ? _heads[_list[at]] : _next[at]; other >= 0; other = _next[other])
            {
                if (!_masked[other] && other != at)
                {
                    tally.Common(_reports[other]);
                }
            }
        }
    }

    private void Reserve()
    {
        if (_count == _list.Length)
        {
            Reserve(ref _list, _count);
            Reserve(ref _next, _count);
            Reserve(ref _reports, _count);
            Reserve(ref _segments, _count);
            Array.Resize(ref _masked, 2 * _count);
        }
    }

    private static void Reserve(ref int[] array, int at)
    {
        if (at == array.Length)
        {
            Array.Resize(ref array, 2 * at);
        }
    }
}
