namespace Hearsay.Reading;

/// <summary>Somebody or something named, while its names are being collected.</summary>
internal sealed class NamedEntity
{
    /// <summary>Its fullest name so far.</summary>
    public required string Name { get; set; }

    /// <summary>What kind of thing it is.</summary>
    public required NameType Type { get; init; }

    /// <summary>Which pronouns the words about it allow.</summary>
    public Gender Gender { get; set; }

    /// <summary>Its other names, in order of first use.</summary>
    public List<string> Aliases { get; } = [];

    /// <summary>Notes another of its names; the longest becomes <see cref="Name"/>.</summary>
    public void Add(string name)
    {
        if (name == Name || Aliases.Contains(name))
        {
            return;
        }

        if (name.Length > Name.Length && Type == NameType.Person)
        {
            Aliases.Add(Name);
            Name = name;
        }
        else
        {
            Aliases.Add(name);
        }
    }

    /// <summary>Notes a name that has a word less in front, or more, than the one so far: the word is no part of it.</summary>
    public void AddWithout(string name)
    {
        if (name.Length < Name.Length)
        {
            Aliases.Add(Name);
            Name = name;
        }
        else if (!Aliases.Contains(name))
        {
            Aliases.Add(name);
        }
    }

    /// <summary>Takes the names of another that turned out to be the same.</summary>
    public void Take(NamedEntity other)
    {
        foreach (var name in other.Aliases.Prepend(other.Name))
        {
            if (name != Name && !Aliases.Contains(name))
            {
                Aliases.Add(name);
            }
        }

        Gender = Gender == Gender.Unknown ? other.Gender : Gender;
    }
}
