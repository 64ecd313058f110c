using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>Reads for whom a person speaks: "Vera Holm, a spokeswoman for the Larrin Port Authority".</summary>
internal static class Affiliation
{
    private const int MostWords = 14;

    /// <summary>The body's name beside a person's, in the sentence where the hop stands; null where none is.</summary>
    public static string? Of(ReportReading reading, Hop hop)
    {
        if (!IsPerson(reading, hop))
        {
            return null;
        }

        foreach (var name in reading.Names)
        {
            if (
                name.Type == NameType.Person
                && name.Extent.Length > 0
                && hop.Name.Contains(name.Extent.In(reading.Text.Text), StringComparison.Ordinal)
                && Beside(reading, name.Extent) is { } body
            )
            {
                return body;
            }
        }

        return null;
    }

    private static bool IsPerson(ReportReading reading, Hop hop)
    {
        foreach (var name in reading.Names)
        {
            if (
                name.Type == NameType.Person
                && hop.Name.Contains(name.Extent.In(reading.Text.Text), StringComparison.Ordinal)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static string? Beside(ReportReading reading, Extent person)
    {
        var text = reading.Text;
        var trees = new TreeView(text);
        var token = text.TokenAt(person.End - 1);
        while (
            text.Heads[token] >= 0
            && text.Relations[token]
                is DependencyRelation.Appos
                    or DependencyRelation.Flat
                    or DependencyRelation.Compound
                    or DependencyRelation.NmodDesc
        )
        {
            token = text.Heads[token];
        }

        var (first, end) = trees.Phrase(token);
        if (end - first > MostWords)
        {
            return null;
        }

        var phrase = text.ExtentOf(first, end);
        foreach (var name in reading.Names)
        {
            if (name.Type is NameType.Organization or NameType.Group && phrase.Contains(name.Extent))
            {
                return name.Extent.In(text.Text).ToString();
            }
        }

        return null;
    }
}
