using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>Finds the people whom a report names.</summary>
internal static class PersonReader
{
    private const int Most = 12;

    /// <summary>The people, the most prominent first.</summary>
    public static PersonClue[] Read(IReadOnlyList<EventScan> scans)
    {
        var people = new List<PersonClue>();
        foreach (var scan in scans)
        {
            foreach (var name in scan.Passage.Names)
            {
                if (
                    name.Type == NameType.Person
                    && scan.SentenceOf(name.Extent) is var sentence and >= 0
                    && Clue(scan, name, scan.WeightOf(sentence)) is { } person
                )
                {
                    Add(people, person);
                }
            }
        }

        return [.. people.OrderByDescending(p => p.Weight).ThenBy(p => p.Name, StringComparer.Ordinal).Take(Most)];
    }

    private static PersonClue? Clue(EventScan scan, Name name, float weight)
    {
        var passage = scan.Passage;
        var full =
            name.Entity >= 0 && name.Entity < passage.Entities.Count
                ? passage.Entities[name.Entity].Name
                : name.Extent.In(passage.Text.Text).ToString();
        var (first, last) = NameParts.Of(full);
        if (last.Length < 3)
        {
            return null;
        }

        var surname = WordHash.Of(last);
        return new(
            full,
            first.Length > 1 ? FeatureOf(WordHash.Of(first), surname) : 0,
            surname,
            Speaks(passage, name.Extent),
            PartReader.Read(passage.Text, name.Extent),
            weight,
            CluePlace.Of(name.Extent, scan.InTitle)
        );
    }

    private static uint FeatureOf(uint first, uint surname) => (first * 0x9E3779B1u) ^ surname;

    private static bool Speaks(ReportReading passage, Extent extent)
    {
        foreach (var claim in passage.Claims)
        {
            foreach (var source in claim.Source)
            {
                if (source.Contains(extent))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void Add(List<PersonClue> people, PersonClue person)
    {
        for (var i = 0; i < people.Count; i++)
        {
            var known = people[i];
            if (known.Surname == person.Surname && (known.Full == person.Full || known.Full == 0 || person.Full == 0))
            {
                people[i] = known with
                {
                    Name = known.Full == 0 ? person.Name : known.Name,
                    Full = known.Full == 0 ? person.Full : known.Full,
                    Speaks = known.Speaks || person.Speaks,
                    Part = known.Part == PersonPart.Unknown ? person.Part : known.Part,
                    Weight = known.Weight + 0.5f * person.Weight,
                };
                return;
            }
        }

        people.Add(person);
    }
}
