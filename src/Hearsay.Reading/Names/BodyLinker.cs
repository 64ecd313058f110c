using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Joins the names of one body: put the other way round, without its country, by its initials, by its first or its
/// main word.</summary>
internal sealed class BodyLinker(NameWords words, NameJoints joints)
{
    /// <summary>Joins them.</summary>
    /// <param name="joins">The entities.</param>
    /// <param name="parties">Of each entity, the well-known party that it is, by index; -1 for none.</param>
    public void Join(EntityJoins joins, int[] parties)
    {
        var entities = joins.Entities;
        var plain = new string?[entities.Count];
        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = IsBody(entities[i]) ? BodyNames.Of(entities[i].Name) : null;
        }

        for (var i = 0; i < plain.Length; i++)
        {
            for (var j = i + 1; j < plain.Length; j++)
            {
                if (plain[i] is { } one && plain[j] is { } other && Differ(i, j) is false && AreOne(one, other))
                {
                    joins.Merge(i, j);
                }
            }
        }

        JoinSole(
            i => plain[i] is { } one && HasHead(one),
            (i, j) => plain[j] is { } other && IsLonger(plain[i]!, other)
        );
        JoinSole(i => IsShort(entities[i]), (i, j) => IsBody(entities[j]) && IsShortFor(entities[i], entities[j].Name));

        bool? Differ(int i, int j) => parties[i] >= 0 && parties[j] >= 0 && parties[i] != parties[j];

        void JoinSole(Func<int, bool> isShort, Func<int, int, bool> isLong)
        {
            for (var i = 0; i < plain.Length; i++)
            {
                if (isShort(i) && joins.Sole(i, j => Differ(i, j) is false && isLong(i, j)) is >= 0 and var full)
                {
                    joins.Merge(full, i);
                }
            }
        }
    }

    private static bool IsBody(NamedEntity entity) => entity.Type is NameType.Organization or NameType.Group;

    private static bool AreOne(string one, string other) =>
        one.Contains(' ', StringComparison.Ordinal)
        && (one == other || other.Length > 0 && one[0] == other[0] && BodyNames.AreOneUnit(one, other));

    private bool HasHead(string plain)
    {
        var last = plain[(plain.LastIndexOf(' ') + 1)..];
        return last.Length > 1
            && plain.Length > last.Length
            && (words.Find(last) is { Body: true } || joints.IsHead(char.ToUpperInvariant(last[0]) + last[1..]));
    }

    // "Social" makes another party; "Norland", and "Norwegian", say whose it is.
    private static bool IsLonger(string shorter, string longer)
    {
        if (!BodyNames.EndsWith(longer, shorter))
        {
            return false;
        }

        foreach (var range in longer.AsSpan(0, longer.Length - shorter.Length - 1).Split(' '))
        {
            if (CommonWords.English.Contains(longer.AsSpan()[range]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsShort(NamedEntity entity) =>
        entity.Type is NameType.Organization or NameType.Group
        || (entity.Type == NameType.Person && entity.Name.Contains(' ', StringComparison.Ordinal))
        || (entity.Type == NameType.Person && entity.Name[0] != '@' && entity.Aliases.Count == 0);

    private bool IsShortFor(NamedEntity entity, string full)
    {
        var name = entity.Name;
        if (Initials.IsAcronym(name))
        {
            return Initials.Fit(name, full)
                || full.EndsWith(" Ministry", StringComparison.Ordinal)
                    && Initials.Fit(name, "Ministry of " + full[..^" Ministry".Length]);
        }

        if (full.Length <= name.Length + 1)
        {
            return false;
        }

        if (full.StartsWith(name + " ", StringComparison.Ordinal))
        {
            return entity.Type == NameType.Person && !name.Contains(' ', StringComparison.Ordinal)
                ? IsCompanyName(full)
                : IsBeginning(name, full[(name.Length + 1)..]);
        }

        // "Observatory" of "Syrian Observatory for Human Rights".
        return !name.Contains(' ', StringComparison.Ordinal)
            && entity.Type != NameType.Person
            && (words.Find(name) is { Body: true, Outlet: false } || joints.IsHead(name))
            && HasWord(full, name);
    }

    // "Brandt Steel" of "Brandt Steel Corporation"; "Popular Front" of "Popular Front for the Liberation of Larn".
    private bool IsBeginning(string name, string rest)
    {
        if (
            name.Contains(' ', StringComparison.Ordinal)
            && (rest.StartsWith("for ", StringComparison.Ordinal) || rest.StartsWith("of ", StringComparison.Ordinal))
        )
        {
            return true;
        }

        if (words.Find(name) is { Body: true } && !name.Contains(' ', StringComparison.Ordinal))
        {
            return rest.StartsWith("of ", StringComparison.Ordinal)
                || rest.StartsWith("for ", StringComparison.Ordinal);
        }

        foreach (var range in rest.AsSpan().Split(' '))
        {
            var word = rest.AsSpan()[range];
            if (!joints.IsCompany(word) && words.Find(word.ToString()) is not { Body: true })
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasWord(string name, string word)
    {
        var at = name.IndexOf(word, StringComparison.Ordinal);
        return at >= 0
            && (at == 0 || name[at - 1] == ' ')
            && (at + word.Length == name.Length || name[at + word.Length] == ' ');
    }

    private bool IsCompanyName(string full) => joints.IsCompany(full.AsSpan(full.LastIndexOf(' ') + 1));
}
