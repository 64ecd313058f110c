using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Ties a name and a description that a comma parts: "Vera Holm, the minister,", "his daughter, Vera,".</summary>
internal sealed class AppositionReader(
    ClaimText text,
    NameMap names,
    PhraseScan scan,
    Discourse discourse,
    NameReferents named,
    DescriptionLinker linker
)
{
    private readonly RoleWords _roles = RoleWords.English;

    /// <summary>Whose name comes behind a description ("his daughter, Vera,"), by index; -1 for none.</summary>
    public int NamedBehind(int end)
    {
        if (end + 1 >= text.Count || !text.IsComma(end) || !_roles.IsPerson(text, end - 1))
        {
            return -1;
        }

        var name = scan.NameFrom(end + 1);
        if (name < 0 || names.Mentions[name] is not { Type: NameType.Person or null } mention)
        {
            return -1;
        }

        var closed =
            mention.End < text.Count
            && (
                text.IsComma(mention.End)
                || text.KindOf(mention.End) == TokenKind.Stop
                || text.Is(mention.End, WordClass.Relative)
            );
        return closed && !linker.IsPlural(end - 1) && !scan.IsPlace(mention.First) ? named.Of(name) : -1;
    }

    /// <summary>Whom the words before the comma name ("Vera Holm, the minister,"), by index; -1 for nobody.</summary>
    public int NamedBefore(int first, int end)
    {
        if (
            first < 3
            || !text.IsComma(text.Is(first - 1, WordClass.Adverb) ? first - 2 : first - 1)
            || !_roles.IsPerson(text, end - 1) && !text.Is(end - 1, WordClass.Body | WordClass.Outlet)
        )
        {
            return -1;
        }

        if (discourse.LastBefore(first) is not { } before)
        {
            return -1;
        }

        var referent = discourse.Referents[before.Referent];
        return before.End >= first - 2 && before.End < first && referent.Named && !referent.Plural && Closes(first, end)
            ? before.Referent
            : -1;
    }

    private bool Closes(int first, int end)
    {
        var high = Math.Min(text.HighOf(first), end + 25);
        var stop = Math.Max(end, NounPhrases.EndOf(text, first, high, links: true));
        return stop >= high || !text.Is(stop, WordClass.Coordinator) && text.GroupOf(stop) < 0;
    }

    /// <summary>Notes what a description behind a name says of its bearer.</summary>
    public void Read(int index, int end)
    {
        if (
            end < text.Count
            && text.IsComma(end)
            && end + 1 < text.Count
            && scan.Starts(end + 1)
            && !PronounResolver.IsPronoun(text, end + 1)
        )
        {
            var stop = scan.EndOf(end + 1, out var name);
            if (name < 0 && stop > end + 1 && _roles.IsPerson(text, stop - 1) && Closes(end + 1, stop))
            {
                discourse.Referents[index].Kind ??= NameType.Person;
                linker.AddRoles(index, end + 1, stop);
            }
        }
    }
}
