namespace Hearsay.Reading;

/// <summary>Who is meant by a surname that several people of a text bear.</summary>
/// <remarks>
/// It means the only one who had been introduced when it first stood alone, and goes on meaning that one: newspapers name
/// the relatives in full. Where two had been introduced by then it means neither.
/// </remarks>
internal sealed class SurnameBearers
{
    private readonly Dictionary<string, int> _meant = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _introduced = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Notes that somebody is named in full here.</summary>
    public void Introduce(string surname, int entity) =>
        _introduced[surname] = _introduced.TryGetValue(surname, out var other) && other != entity ? -1 : entity;

    /// <summary>Who the bare surname means here, by index; -1 where that is not told.</summary>
    public int Resolve(string surname)
    {
        if (!_meant.TryGetValue(surname, out var entity))
        {
            entity = _introduced.GetValueOrDefault(surname, -1);
            _meant[surname] = entity;
        }

        return entity;
    }
}
