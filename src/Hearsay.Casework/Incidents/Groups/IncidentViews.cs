using NodaTime;

namespace Hearsay.Casework;

/// <summary>What most members of an incident state about it: every member has one vote, shared out among its clues.</summary>
internal static class IncidentViews
{
    private static readonly LocalDate Start = new(1970, 1, 1);

    /// <summary>When.</summary>
    public static IncidentWindow? When(ReadOnlySpan<(IncidentProfile Profile, int Report)> members)
    {
        var votes = new SortedDictionary<(int From, int To), float>();
        foreach (var (profile, _) in members)
        {
            var total = profile.Days.Sum(day => day.Weight);
            foreach (var day in profile.Days)
            {
                votes[(day.From, day.To)] = votes.GetValueOrDefault((day.From, day.To)) + day.Weight / total;
            }
        }

        if (votes.Count == 0)
        {
            return null;
        }

        var best = votes.MaxBy(vote => vote.Value).Key;
        var passages = new List<CasePassage>();
        foreach (var (profile, report) in members)
        {
            foreach (var day in profile.Days)
            {
                if ((day.From, day.To) == best)
                {
                    passages.Add(day.At.In(report));
                }
            }
        }

        return new(Start.PlusDays(best.From), Start.PlusDays(best.To), passages);
    }

    /// <summary>Where.</summary>
    public static IncidentPlace? Where(ReadOnlySpan<(IncidentProfile Profile, int Report)> members)
    {
        var votes = new SortedDictionary<(float Latitude, float Longitude), float>();
        foreach (var (profile, _) in members)
        {
            var total = profile.Places.Sum(place => place.Weight);
            foreach (var place in profile.Places)
            {
                var at = (place.Latitude, place.Longitude);
                votes[at] = votes.GetValueOrDefault(at) + place.Weight / total;
            }
        }

        if (votes.Count == 0)
        {
            return null;
        }

        var best = votes.MaxBy(vote => vote.Value).Key;
        var name = "";
        var passages = new List<CasePassage>();
        foreach (var (profile, report) in members)
        {
            foreach (var place in profile.Places)
            {
                if ((place.Latitude, place.Longitude) == best)
                {
                    name = name.Length == 0 ? place.Name : name;
                    passages.Add(place.At.In(report));
                }
            }
        }

        return new(name, best.Latitude, best.Longitude, passages);
    }

    /// <summary>Which kind of event.</summary>
    public static string? Kind(ReadOnlySpan<(IncidentProfile Profile, int Report)> members)
    {
        var votes = new float[EventKinds.English.Count];
        byte best = 0;
        foreach (var (profile, _) in members)
        {
            foreach (var kind in profile.Kinds)
            {
                votes[kind.Kind] += kind.Weight;
            }
        }

        for (byte kind = 1; kind < votes.Length; kind++)
        {
            best = votes[kind] > votes[best] ? kind : best;
        }

        return best == 0 ? null : EventKinds.English.NameOf(best);
    }
}
