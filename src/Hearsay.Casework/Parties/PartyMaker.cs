using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>Puts names together that name one party.</summary>
/// <param name="reports">The reports, in order.</param>
/// <param name="incidentOf">The first incident that each tells of, by index; -1 for none.</param>
internal sealed class PartyMaker(IReadOnlyList<CaseReport> reports, IReadOnlyList<int> incidentOf)
{
    private readonly List<(PartyName Name, string Words, int Report, bool Outlet)> _seen = [];
    private readonly Dictionary<(int, string), int> _index = [];
    private readonly Dictionary<int, int> _body = [];
    private readonly int[] _outlets = new int[reports.Count];
    private DisjointSets _sets = new(0);

    public PartyBook Make()
    {
        for (var report = 0; report < reports.Count; report++)
        {
            var reading = reports[report].Reading;
            _outlets[report] = See(report, reading.Provenance.Outlet ?? $"report {reports[report].Id}", outlet: true);
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
            foreach (var hop in voices.Of(i).Chain.Concat(reading.Claims[i].Relay))
            {
                Collect(report, reading, hop);
            }
        }

        foreach (var hop in BackwardDenial.Read(reading).SelectMany(denial => denial.Voice.Chain))
        {
            Collect(report, reading, hop);
        }
    }

    private void Collect(int report, ReportReading reading, Hop hop)
    {
        var party = See(report, hop.Name, outlet: false);
        if (!_body.ContainsKey(party) && Affiliation.Of(reading, hop) is { } body)
        {
            _body[party] = See(report, body, outlet: false);
        }
    }

    // A name is one over the whole case; "police" are those of one incident, and "a nurse" is one report's.
    private void JoinSameKeys()
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _seen.Count; i++)
        {
            var (name, words, report, outlet) = _seen[i];
            var key = name.Key.Length == 0 ? words : name.Key;
            key =
                outlet || name.IsNamed ? key
                : name.IsUnnamed ? $"{report}:{key}"
                : $"i{incidentOf[report]}:{key}";
            if (!first.TryAdd(key, i))
            {
                _sets.Join(first[key], i);
            }
        }
    }

    // "Sandling" is the one Sandling of its report, or of the incident's, and so with "the rescue department".
    private void JoinShortNames()
    {
        foreach (var incident in Enumerable.Range(0, _seen.Count).GroupBy(i => incidentOf[_seen[i].Report]))
        {
            var byWord = new Dictionary<string, List<int>>(StringComparer.Ordinal);
            foreach (var i in incident)
            {
                foreach (var word in _seen[i].Name.IsUnnamed ? [] : _seen[i].Name.Words)
                {
                    if (!byWord.TryGetValue(word, out var list))
                    {
                        byWord[word] = list = [];
                    }

                    list.Add(i);
                }
            }

            foreach (var i in incident)
            {
                JoinShortName(i, byWord);
            }
        }
    }

    private void JoinShortName(int i, Dictionary<string, List<int>> byWord)
    {
        var name = _seen[i].Name;
        if (name.IsUnnamed || name.Words.Length == 0)
        {
            return;
        }

        var candidates = name.Words.Select(word => byWord[word]).MinBy(list => list.Count)!;
        var longer = Longer(i, candidates, sameReport: true);
        if (longer.Count == 0)
        {
            longer = Longer(i, candidates, sameReport: false);
        }

        if (longer.Count == 1)
        {
            _sets.Join(i, longer.First());
        }
    }

    private HashSet<int> Longer(int shorter, List<int> candidates, bool sameReport)
    {
        var found = new HashSet<int>();
        foreach (var j in candidates)
        {
            if (
                (!sameReport || _seen[j].Report == _seen[shorter].Report)
                && _seen[shorter].Name.IsShortFor(_seen[j].Name)
            )
            {
                found.Add(_sets.Find(j));
            }
        }

        found.Remove(_sets.Find(shorter));
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
        var bodies = new bool[parties.Count];
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
            bodies[p] = members[p].Any(i => _seen[i].Name.HasBody);
        }

        return new PartyBook(
            book,
            _index.ToDictionary(entry => entry.Key, entry => number[_sets.Find(entry.Value)]),
            [.. _outlets.Select(i => number[_sets.Find(i)])],
            bodies
        );
    }
}
