namespace Hearsay.Casework;

/// <summary>Leads from a passage to those that can go back to one origin with it, so that not every two are looked at.</summary>
/// <remarks>
/// Two passages can be of one origin where they are of one body, in one report, or in reports that share wording, or where
/// one of them cites the other's outlet.
/// </remarks>
internal sealed class OriginCandidates
{
    // Fewer are looked at all, which costs less than leading to them.
    private const int Few = 16;

    private readonly IReadOnlyList<Assertion> _assertions;
    private readonly Speaker[] _speakers;
    private readonly PartyBook _parties;
    private readonly CopyLinks _copies;
    private readonly Dictionary<int, List<int>> _byBody = [];
    private readonly Dictionary<int, List<int>> _byReport = [];
    private readonly Dictionary<int, List<int>> _byOutlet = [];
    private readonly Dictionary<int, List<int>> _byCited = [];
    private readonly List<int> _found = [];

    public OriginCandidates(
        IReadOnlyList<Assertion> assertions,
        Speaker[] speakers,
        PartyBook parties,
        CopyLinks copies
    )
    {
        (_assertions, _speakers, _parties, _copies) = (assertions, speakers, parties, copies);
        for (var i = 0; i < speakers.Length && speakers.Length >= Few; i++)
        {
            Put(_byBody, speakers[i].Body, i);
            Put(_byReport, assertions[i].Passage.Report, i);
            Put(_byOutlet, speakers[i].Outlet, i);
            foreach (var hop in assertions[i].Chain)
            {
                Put(_byCited, parties.Of(assertions[i].Passage.Report, hop), i);
            }
        }
    }

    /// <summary>The passages behind one that can be of its origin, in order; valid until the next call.</summary>
    public IReadOnlyList<int> After(int i)
    {
        _found.Clear();
        if (_speakers.Length < Few)
        {
            _found.AddRange(Enumerable.Range(i + 1, _speakers.Length - i - 1));
            return _found;
        }

        var report = _assertions[i].Passage.Report;

        // The first passage of a body is looked at with all the others of it, which are of one origin from then on.
        if (_byBody[_speakers[i].Body][0] == i)
        {
            AddFrom(_byBody, _speakers[i].Body, i);
        }

        AddFrom(_byReport, report, i);
        AddFrom(_byCited, _speakers[i].Outlet, i);
        foreach (var hop in _assertions[i].Chain)
        {
            AddFrom(_byOutlet, _parties.Of(report, hop), i);
        }

        foreach (var other in _copies.SharingWith(report))
        {
            AddFrom(_byReport, other, i);
        }

        _found.Sort();
        return _found;
    }

    private static void Put(Dictionary<int, List<int>> index, int key, int i)
    {
        if (!index.TryGetValue(key, out var list))
        {
            index[key] = list = [];
        }

        if (list.Count == 0 || list[^1] != i)
        {
            list.Add(i);
        }
    }

    private void AddFrom(Dictionary<int, List<int>> index, int key, int i)
    {
        if (!index.TryGetValue(key, out var list))
        {
            return;
        }

        var at = list.BinarySearch(i);
        for (at = at < 0 ? ~at : at + 1; at < list.Count; at++)
        {
            _found.Add(list[at]);
        }
    }
}
