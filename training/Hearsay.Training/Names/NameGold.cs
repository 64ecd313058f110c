using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Training;

/// <summary>Puts what corpora mark into the types that Hearsay prints.</summary>
/// <remarks>
/// Peoples, faiths, parties' followers and armed groups are groups, whatever a corpus calls them, and so are a people's
/// adjectives; weapons and vehicles that bear a name are equipment. What stands in the lists is one of these unless it is part
/// of a longer name: "Republican National Committee".
/// </remarks>
internal sealed class NameGold(PeopleTable peoples)
{
    /// <summary>The type under which tokens are listed; -1 for none.</summary>
    public int ListedAs(AnnotatedText text, int first, int end) =>
        peoples.TryMatch(text, first, out var to, out var kind) && to == end ? TypeOf(kind) : -1;

    /// <summary>The names, with those that only the lists know, and the listed ones under their own type.</summary>
    public List<NameRun> WithLists(AnnotatedText text, IEnumerable<NameRun> marked)
    {
        var names = new List<NameRun>();
        foreach (var name in marked)
        {
            var listed = ListedAs(text, name.First, name.End);
            names.Add(
                listed >= 0 && (name.Type != (int)NameType.Person || IsPeople(text, name))
                    ? name with
                    {
                        Type = listed,
                    }
                    : name
            );
        }

        for (var i = 0; i < text.TokenCount; i++)
        {
            if (
                ((text.Shapes[i] & TokenShape.Capitalised) != 0 || text.Is(i, "al"))
                && peoples.TryMatch(text, i, out var end, out var kind)
                && !IsPartOfCountry(text, end)
            )
            {
                names.RemoveAll(name =>
                    name.First >= i && name.End <= end && (name.First, name.End) != (i, end) && kind == PeopleKind.Armed
                );
                names.Add(new NameRun(i, end, TypeOf(kind)));
                i = end - 1;
            }
        }

        return names;
    }

    // "Saudi Arabia", "United Arab Emirates".
    private static bool IsPartOfCountry(AnnotatedText text, int end) =>
        end < text.TokenCount && (text.Is(end, "arabia") || text.Is(end, "emirates") || text.Is(end, "republic"));

    // "Americans" are marked as persons; "Christian" and "Roman" may be one's given name.
    private static bool IsPeople(AnnotatedText text, NameRun name) =>
        name.End > name.First + 1 || text.CharactersOf(name.First) is not ("Christian" or "Roman" or "Wagner");

    private static int TypeOf(PeopleKind kind) =>
        (int)(kind == PeopleKind.Equipment ? NameType.Equipment : NameType.Group);
}
