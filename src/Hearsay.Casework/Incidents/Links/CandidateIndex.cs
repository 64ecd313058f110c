namespace Hearsay.Casework;

/// <summary>Finds the profiles that are worth comparing with one: some clue in common, and never all of them.</summary>
/// <remarks>The keys are places with days, people, and rare names with weeks; two profiles meet whichever comes first.</remarks>
internal sealed class CandidateIndex
{
    private const int Keyed = 3;
    private const int RareNames = 10;
    private const double CellDegrees = 0.25;

    private readonly Dictionary<ulong, List<int>> _postings = [];
    private readonly List<ulong> _keys = [];
    private readonly List<ulong> _probes = [];

    /// <summary>Puts a profile in, and gives those that are there already and share a key with it, each once.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="node">Its number.</param>
    /// <param name="found">Where the others' numbers go, in ascending order.</param>
    public void Add(IncidentProfile profile, int node, List<int> found)
    {
        _keys.Clear();
        _probes.Clear();
        AddPlaces(profile);
        AddPeople(profile);
        AddNames(profile);
        foreach (var key in _probes.Distinct())
        {
            if (_postings.TryGetValue(key, out var nodes))
            {
                found.AddRange(nodes);
            }
        }

        foreach (var key in _keys.Distinct())
        {
            if (!_postings.TryGetValue(key, out var nodes))
            {
                _postings[key] = nodes = [];
            }

            nodes.Add(node);
        }

        found.Sort();
        var kept = 0;
        for (var i = 0; i < found.Count; i++)
        {
            if (i == 0 || found[i] != found[i - 1])
            {
                found[kept++] = found[i];
            }
        }

        found.RemoveRange(kept, found.Count - kept);
    }

    // A place's cell with each day that the event may have; asked for with the days and the cells around it.
    private void AddPlaces(IncidentProfile profile)
    {
        foreach (var place in profile.Places.Where(place => !place.IsArea).Take(Keyed))
        {
            var row = (int)Math.Floor(place.Latitude / CellDegrees);
            var column = (int)Math.Floor(place.Longitude / CellDegrees);
            foreach (var day in DaysOf(profile))
            {
                _keys.Add(Key(1, row, column, day));
                for (var i = 0; i < 27; i++)
                {
                    _probes.Add(Key(1, row + i % 3 - 1, column + i / 3 % 3 - 1, day + i / 9 - 1));
                }
            }
        }
    }

    private static IEnumerable<int> DaysOf(IncidentProfile profile)
    {
        var days = profile
            .Days.Take(Keyed)
            .SelectMany(day => Enumerable.Range(day.From, Math.Min(day.To - day.From, 7) + 1));
        return profile.Published == IncidentProfile.NoDay
            ? days
            : days.Concat([profile.Published - 1, profile.Published]).Distinct();
    }

    private void AddPeople(IncidentProfile profile)
    {
        foreach (var person in profile.People.Where(person => person.Full != 0))
        {
            var key = Key(2, (int)person.Full, 0, 0);
            _keys.Add(key);
            _probes.Add(key);
        }

        // A later report often has the surname alone.
        foreach (var person in profile.People.Where(person => !person.Speaks))
        {
            AddInWeeks(4, person.Surname, profile.Published);
        }
    }

    // Streets, quarters, companies: whatever is called by a name that is rare, in reports of about the same time.
    private void AddNames(IncidentProfile profile)
    {
        if (profile.Published == IncidentProfile.NoDay)
        {
            return;
        }

        foreach (
            var word in profile
                .Words.Where(word => word.IsName && word.Weight > 4)
                .OrderByDescending(word => word.Weight)
                .ThenBy(word => word.Lemma)
                .Take(RareNames)
        )
        {
            AddInWeeks(3, word.Lemma, profile.Published);
        }
    }

    private void AddInWeeks(int kind, uint word, int published)
    {
        if (published == IncidentProfile.NoDay)
        {
            return;
        }

        var week = (int)Math.Floor(published / 8.0);
        _keys.Add(Key(kind, (int)word, week, 0));
        for (var w = week - 1; w <= week + 1; w++)
        {
            _probes.Add(Key(kind, (int)word, w, 0));
        }
    }

    // Different keys that come out alike only make a comparison more, and the same ones in any order of arrival.
    private static ulong Key(int kind, int a, int b, int c)
    {
        var key = 14695981039346656037ul;
        foreach (var part in (ReadOnlySpan<int>)[kind, a, b, c])
        {
            key = (key ^ (uint)part) * 0x9E3779B97F4A7C15ul;
            key ^= key >> 29;
        }

        return key;
    }
}
