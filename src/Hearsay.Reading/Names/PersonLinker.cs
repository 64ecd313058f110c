namespace Hearsay.Reading;

/// <summary>Joins the names of one person: short given names, initials, spellings by sound, a later part of a longer name.</summary>
internal sealed class PersonLinker(GivenNames givenNames)
{
    /// <summary>Joins the full names of one person.</summary>
    public void JoinFull(EntityJoins joins)
    {
        var full = FullNames(joins);
        for (var i = 0; i < full.Count; i++)
        {
            for (var j = i + 1; j < full.Count; j++)
            {
                if (AreOne(full[i], full[j]))
                {
                    joins.Merge(full[i].Entity, full[j].Entity);
                }
            }
        }

        foreach (var parts in full)
        {
            if (IsInitial(parts.Given))
            {
                JoinSole(
                    joins,
                    parts.Entity,
                    full,
                    other =>
                        other.Surname.Equals(parts.Surname, StringComparison.OrdinalIgnoreCase)
                        && other.Given[0] == parts.Given[0]
                );
            }
        }
    }

    /// <summary>Joins what is a part of one person's full name, or sounds like the surname.</summary>
    public static void JoinShort(EntityJoins joins)
    {
        var full = FullNames(joins);
        for (var i = 0; i < joins.Entities.Count; i++)
        {
            var name = joins.Entities[i].Name;
            if (joins.Entities[i].Type == NameType.Person && joins.IsRoot(i) && name[0] != '@')
            {
                JoinSole(joins, i, full, other => IsShortOf(joins, name, other));
            }
        }
    }

    /// <summary>The one person whose surname sounds like a word, by index; -1 where none or several are.</summary>
    /// <param name="joins">The entities.</param>
    /// <param name="full">Their full names, as <see cref="FullNames"/> gives them.</param>
    /// <param name="word">The word.</param>
    public static int SoundingLike(EntityJoins joins, List<FullName> full, string word)
    {
        var found = -1;
        var sound = PersonNames.SoundOf(word);
        foreach (var parts in full)
        {
            if (parts.Sound == sound && PersonNames.SoundAlike(word, parts.Surname))
            {
                found = found >= 0 && joins.Root(found) != joins.Root(parts.Entity) ? int.MaxValue : parts.Entity;
            }
        }

        return found == int.MaxValue ? -1 : found;
    }

    /// <summary>The names of two words or more that persons have, in their parts.</summary>
    public static List<FullName> FullNames(EntityJoins joins)
    {
        var full = new List<FullName>();
        for (var i = 0; i < joins.Entities.Count; i++)
        {
            if (joins.Entities[i].Type == NameType.Person && PartsOf(i, joins.Entities[i].Name) is { } parts)
            {
                full.Add(parts);
            }
        }

        return full;
    }

    private static void JoinSole(EntityJoins joins, int entity, List<FullName> full, Func<FullName, bool> fits)
    {
        var found = -1;
        foreach (var other in full)
        {
            if (joins.Root(other.Entity) != joins.Root(entity) && fits(other))
            {
                if (found >= 0 && joins.Root(found) != joins.Root(other.Entity))
                {
                    return;
                }

                found = other.Entity;
            }
        }

        if (found >= 0)
        {
            joins.Merge(
                found,
                entity,
                keepsOne: joins.Entities[found].Name.Length >= joins.Entities[entity].Name.Length
            );
        }
    }

    private bool AreOne(in FullName one, in FullName other) =>
        one.Sound == other.Sound
        && PersonNames.SoundAlike(one.Surname, other.Surname)
        && (givenNames.AreOne(one.Given, other.Given) || PersonNames.SoundAlike(one.Given, other.Given))
        && (one.Suffix.Length == 0 || other.Suffix.Length == 0 || one.Suffix == other.Suffix);

    private static bool IsShortOf(EntityJoins joins, string name, in FullName other) =>
        joins.AnyName(
            other.Entity,
            full =>
                PersonNames.IsLaterPart(name, full)
                || full.Contains('"' + name + '"', StringComparison.Ordinal)
                || full.Contains('“' + name + '”', StringComparison.Ordinal)
        ) || (!name.Contains(' ', StringComparison.Ordinal) && PersonNames.SoundAlike(name, other.Surname));

    private static bool IsInitial(string given) => given.Length == 2 && given[1] == '.';

    private static FullName? PartsOf(int entity, string name)
    {
        var parts = name.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var last = parts.Length - 1;
        var suffix = "";
        if (last > 1 && NameJoints.English.IsSuffix(parts[last]))
        {
            suffix = parts[last].TrimEnd('.');
            last--;
        }

        return last < 1
            ? null
            : new FullName(
                entity,
                parts[0],
                parts[last].TrimEnd(','),
                suffix,
                PersonNames.SoundOf(parts[last].TrimEnd(','))
            );
    }
}
