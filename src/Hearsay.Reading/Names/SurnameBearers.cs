namespace Hearsay.Reading;

/// <summary>Who is meant by a surname that several people of a text bear.</summary>
/// <remarks>
/// It means the only one who had been introduced when it first stood alone, and goes on meaning that one: newspapers name
/// the relatives in full. Where two had been introduced by then, or none as yet, it means the one whom the text names in full
/// most often, and neither where two are named as often. "Mr." and "Ms." leave out whom they cannot mean.
/// </remarks>
internal sealed class SurnameBearers(List<NamedEntity> entities)
{
    private readonly Dictionary<(string, Gender), int> _meant = [];
    private readonly Dictionary<string, List<(int Entity, int Times)>> _bearers = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<(string Title, int Entity)> _titles = [];
    private readonly HashSet<int> _introduced = [];

    /// <summary>Notes that somebody is named in full somewhere in the text, with a title or without.</summary>
    public void Count(string surname, int entity, string? title)
    {
        if (title is not null)
        {
            _titles.Add((title, entity));
        }

        if (!_bearers.TryGetValue(surname, out var bearers))
        {
            _bearers[surname] = bearers = [];
        }

        var at = bearers.FindIndex(bearer => bearer.Entity == entity);
        if (at < 0)
        {
            bearers.Add((entity, 1));
        }
        else
        {
            bearers[at] = (entity, bearers[at].Times + 1);
        }
    }

    /// <summary>Notes that the text has come to where it names somebody in full.</summary>
    public void Introduce(int entity) => _introduced.Add(entity);

    /// <summary>Who the bare surname means here, by index; -1 where that is not told.</summary>
    /// <param name="surname">The surname.</param>
    /// <param name="gender">What the title before it tells.</param>
    /// <param name="title">The title itself, in capitals: the one bearer who was introduced with it is meant.</param>
    public int Resolve(string surname, Gender gender, string? title)
    {
        surname = PersonNames.WithoutArticle(surname);
        if (title is not null && _bearers.TryGetValue(surname, out var all))
        {
            var titled = all.FindAll(bearer => _titles.Contains((title, bearer.Entity)));
            if (titled.Count == 1)
            {
                return titled[0].Entity;
            }
        }

        var key = (surname.ToUpperInvariant(), gender);
        if (!_meant.TryGetValue(key, out var entity))
        {
            _meant[key] = entity = _bearers.TryGetValue(surname, out var bearers) ? Choose(bearers, gender) : -1;
        }

        return entity;
    }

    private int Choose(List<(int Entity, int Times)> bearers, Gender gender)
    {
        var fitting = bearers.FindAll(bearer => Fits(entities[bearer.Entity].Gender, gender));
        var introduced = fitting.FindAll(bearer => _introduced.Contains(bearer.Entity));
        if (introduced.Count == 1)
        {
            return introduced[0].Entity;
        }

        var (best, most, tied) = (-1, 0, false);
        foreach (var (entity, times) in fitting)
        {
            tied = times == most || (times < most && tied);
            (best, most) = times > most ? (entity, times) : (best, most);
        }

        return tied ? -1 : best;
    }

    private static bool Fits(Gender own, Gender asked) =>
        own == asked || own == Gender.Unknown || asked == Gender.Unknown;
}
