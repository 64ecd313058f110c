using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>Puts names together that name one party.</summary>
internal sealed class PartyMaker
{
    private readonly IReadOnlyList<CaseReport> _reports;
    private readonly List<(PartyName Name, string Words, int Report, bool Outlet)> _seen = [];
    private readonly Dictionary<(int, string), int> _index = [];
    private readonly Dictionary<int, int> _body = [];
    private readonly int[] _outlets;
    private DisjointSets _sets = new(0);

    public PartyMaker(IReadOnlyList<CaseReport> reports)
    {
        _reports = reports;
        _outlets = new int[reports.Count];
    }

    public PartyBook Make()
    {
        for (var report = 0; report < _reports.Count; report++)
        {
            var reading = _reports[report].Reading;
            _outlets[report] = See(report, reading.Provenance.Outlet ?? $"report {_reports[report].Id}", outlet: true);
            Collect(report, reading);
            if (reading.Title is { } title)
            {
                Collect(report, title);
            }
        }

        _sets = new DisjointSets(_seen.Count);
        JoinSameKeys();
        JoinShortNames();
        return Book();
    }

    private int See(int report, string words, bool outlet)
    {
        var key = (report, words);
        if (!outlet && _index.TryGetValue(key, out var known))
        {
            return known;
        }

        _seen.Add((PartyName.Of(words), words, report, outlet));
        _index.TryAdd(key, _seen.Count - 1);
        return _seen.Count - 1;
    }

    private void Collect(int report, ReportReading reading)
    {
        var voices = new Voices(reading);
        for (var i = 0; i < reading.Claims.Count; i++)
        {
            foreach (var hop in voices.Of(i).Chain)
            {
                var party = See(report, hop.Name, outlet: false);
                if (!_body.ContainsKey(party) && Affiliation.Of(reading, hop) is { } body)
                {
                    _body[party] = See(report, body, outlet: false);
                }
            }
        }
    }

    private void JoinSameKeys()
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _seen.Count; i++)
        {
            var (name, words, report, outlet) = _seen[i];
            var key = name.Key.Length == 0 ? words : name.Key;
            key = name.IsUnnamed && !outlet ? $"{report}:{key}" : key;
            if (!first.TryAdd(key, i))
            {
                _sets.Join(first[key], i);
            }
        }
    }

    // "Sandling" is the one Sandling of the case, and "the rescue department" the one that the same report names, or the case.
    private void JoinShortNames()
    {
        for (var i = 0; i < _seen.Count; i++)
        {
            var name = _seen[i].Name;
            if (name.IsUnnamed || name.Words.Length == 0)
            {
                continue;
            }

            var longer = Longer(i, sameReport: true);
            if (longer.Count == 0)
            {
                longer = Longer(i, sameReport: false);
            }

            if (longer.Count == 1)
            {
                _sets.Join(i, longer.First());
            }
        }
    }

    private HashSet<int> Longer(int short_, bool sameReport)
    {
        var found = new HashSet<int>();
        for (var j = 0; j < _seen.Count; j++)
        {
            if (
                (!sameReport || _seen[j].Report == _seen[short_].Report)
                && !_seen[j].Name.IsUnnamed
                && _seen[short_].Name.IsShortFor(_seen[j].Name)
            )
            {
                found.Add(_sets.Find(j));
            }
        }

        found.Remove(_sets.Find(short_));
        return found;
    }

    private PartyBook Book()
    {
        var parties = new List<int>();
        var number = new Dictionary<int, int>();
        for (var i = 0; i < _seen.Count; i++)
        {
            if (number.TryAdd(_sets.Find(i), parties.Count))
            {
                parties.Add(_sets.Find(i));
            }
        }

        var members = Enumerable.Range(0, _seen.Count).ToLookup(i => number[_sets.Find(i)]);
        var book = new Party[parties.Count];
        for (var p = 0; p < book.Length; p++)
        {
            var names = members[p].Select(i => _seen[i].Words).Distinct().Order(StringComparer.Ordinal).ToArray();
            var body = members[p]
                .Where(_body.ContainsKey)
                .Select(i => number[_sets.Find(_body[i])])
                .DefaultIfEmpty(p)
                .First();
            var kind =
                members[p].Any(i => _seen[i].Outlet) ? PartyKind.Outlet
                : members[p].All(i => _seen[i].Name.IsUnnamed) ? PartyKind.Unnamed
                : PartyKind.Named;
            var best = names.OrderByDescending(one => PartyName.Of(one).Words.Length).ThenBy(one => one.Length).First();
            book[p] = new Party(best, kind, names, body);
        }

        return new PartyBook(
            book,
            _index.ToDictionary(entry => entry.Key, entry => number[_sets.Find(entry.Value)]),
            [.. _outlets.Select(i => number[_sets.Find(i)])]
        );
    }
}
