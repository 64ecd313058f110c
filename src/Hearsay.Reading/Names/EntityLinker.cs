using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Puts the mentions of a text together that name the same: full names first, surnames and given names then.</summary>
/// <remarks>A surname that two people of the text share names neither.</remarks>
internal static class EntityLinker
{
    private static readonly PersonLinker Persons = new(GivenNames.English);

    private static readonly AliasLinker Aliases = new(
        new PartyLinker(PartyLexicon.English),
        new BodyLinker(NameWords.English, NameJoints.English)
    );

    public static NameMap Link(AnnotatedText text, List<NameMention> mentions)
    {
        var entities = new List<NamedEntity>();
        var byName = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var byPart = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (
                mention.Type is { } type
                && (
                    IsLong(text, mention)
                    || mention.Outlet
                    || type is not (NameType.Person or NameType.Organization)
                    || text.Kinds[mention.First] == TokenKind.Handle
                )
            )
            {
                mentions[i] = mention with { Entity = Open(text, mention, type, entities, byName, byPart) };
            }
        }

        var joins = new EntityJoins(entities);
        Persons.JoinFull(joins);
        var bearers = new SurnameBearers(entities);
        foreach (var mention in mentions)
        {
            if (IsFullName(text, mention))
            {
                bearers.Count(LastOf(text, mention), joins.Root(mention.Entity), TitleOf(text, mention));
            }
        }

        List<FullName>? full = null;
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (mention.Entity >= 0)
            {
                if (IsFullName(text, mention))
                {
                    bearers.Introduce(joins.Root(mention.Entity));
                }

                continue;
            }

            var name = NameOf(text, mention);
            var known = Known(text, mention, name, entities, byName, byPart);
            if (known == Shared)
            {
                known = bearers.Resolve(name, mention.Gender, TitleOf(text, mention));
            }

            if (known < 0 && mention.Type is null or NameType.Person && !IsLong(text, mention))
            {
                known = PersonLinker.SoundingLike(joins, full ??= PersonLinker.FullNames(joins), name);
            }

            if (known < 0 && (mention.Type == NameType.Organization || BeginsBody(entities, mention, name)))
            {
                known = Open(text, mention, NameType.Organization, entities, byName, byPart);
            }

            if (known < 0 && mention.Type == NameType.Person && !byPart.ContainsKey(PersonNames.WithoutArticle(name)))
            {
                known = Open(text, mention, NameType.Person, entities, byName, byPart);
            }

            if (known >= 0)
            {
                known = joins.Root(known);
                entities[known].Add(name);
                var gender = entities[known].Gender == Gender.Unknown ? mention.Gender : entities[known].Gender;
                entities[known].Gender = gender;
                mentions[i] = mention with { Entity = known, Type = entities[known].Type };
            }
        }

        Aliases.Join(text, mentions, joins);
        return new NameMap(text, mentions, entities);
    }

    // "Larrin Shipping", where "Larrin Shipping Ltd" stands in the text too.
    private static bool BeginsBody(List<NamedEntity> entities, in NameMention mention, string name) =>
        mention.Type is null
        && entities.Exists(entity =>
            entity.Type == NameType.Organization
            && entity.Name.Length > name.Length + 1
            && entity.Name[name.Length] == ' '
            && entity.Name.StartsWith(name, StringComparison.Ordinal)
            && NameJoints.English.IsCompany(entity.Name.AsSpan(name.Length + 1))
        );

    private static bool IsFullName(AnnotatedText text, in NameMention mention) =>
        mention is { Type: NameType.Person, Entity: >= 0 } && IsLong(text, mention);

    // "al-Homsi" is one word, however many tokens.
    private static bool IsLong(AnnotatedText text, in NameMention mention) =>
        text.ExtentOf(mention.First, mention.End).In(text.Text).ContainsAny(' ', '\n');

    private static string LastOf(AnnotatedText text, in NameMention mention) => SurnameOf(NameOf(text, mention));

    // The last word, unless it is "Jr." or its like.
    private static string SurnameOf(string name)
    {
        var words = name.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var last = words.Length - 1;
        return PersonNames.WithoutArticle(
            words[last > 1 && NameJoints.English.IsSuffix(words[last]) ? last - 1 : last].TrimEnd(',')
        );
    }

    // The title that a name was introduced with: "Colonel".
    private static string? TitleOf(AnnotatedText text, in NameMention mention) =>
        mention.RunFirst < mention.First
            ? text.CharactersOf(mention.First - 1).ToString().TrimEnd('.').ToUpperInvariant()
            : null;

    private static string GivenOf(string name) => name.IndexOfAny([' ', '\n']) is >= 0 and var end ? name[..end] : name;

    // A part of a name that several people bear.
    private const int Shared = -2;

    private static int Known(
        AnnotatedText text,
        NameMention mention,
        string name,
        List<NamedEntity> entities,
        Dictionary<string, int> byName,
        Dictionary<string, int> byPart
    )
    {
        if (byName.TryGetValue(name, out var same))
        {
            return same;
        }

        if (!IsLong(text, mention))
        {
            return byPart.TryGetValue(PersonNames.WithoutArticle(name), out var part)
                ? part < 0
                    ? Shared
                    : part
                : -1;
        }

        // "Abdel Rahman" is the end of "Rami Abdel Rahman".
        var last = text.ExtentOf(mention.End - 1).In(text.Text).ToString();
        return
            mention.Type is null
            && byPart.TryGetValue(last, out var surname)
            && surname >= 0
            && entities[surname].Name.EndsWith(" " + name, StringComparison.OrdinalIgnoreCase)
            ? surname
            : -1;
    }

    // A place may bear a person's name, and is another thing.
    private static string KeyOf(string name, NameType type) => type == NameType.Place ? "\0" + name : name;

    private static bool EndsWith(string longer, string shorter) =>
        longer.Length > shorter.Length
        && longer[^(shorter.Length + 1)] == ' '
        && longer.EndsWith(shorter, StringComparison.OrdinalIgnoreCase);

    // "John Hale Sr." is not "John Hale Jr.".
    private static bool HaveOtherSuffixes(string name, string other) =>
        SuffixOf(name) is { } one && SuffixOf(other) is { } two && one != two;

    private static string? SuffixOf(string name) =>
        name[(name.LastIndexOf(' ') + 1)..] is var last && NameJoints.English.IsSuffix(last) ? last.TrimEnd('.') : null;

    private static string NameOf(AnnotatedText text, NameMention mention) =>
        text.ExtentOf(mention.First, mention.End).In(text.Text).ToString();

    private static int Open(
        AnnotatedText text,
        NameMention mention,
        NameType type,
        List<NamedEntity> entities,
        Dictionary<string, int> byName,
        Dictionary<string, int> byPart
    )
    {
        var name = NameOf(text, mention);
        if (byName.TryGetValue(KeyOf(name, type), out var known))
        {
            if (entities[known].Gender == Gender.Unknown)
            {
                entities[known].Gender = mention.Gender;
            }

            return known;
        }

        if (type == NameType.Person && IsLong(text, mention))
        {
            // "Elijah Magnier" and "Elijah J. Magnier" are one.
            var given = GivenOf(name);
            var surname = SurnameOf(name);
            if (
                byName.TryGetValue(given + " … " + surname, out var same)
                && !HaveOtherSuffixes(name, entities[same].Name)
            )
            {
                entities[same].Add(name);
                byName[name] = same;
                return same;
            }

            byName[given + " … " + surname] = entities.Count;

            // "Alicia Machado" is the end of "Universe Alicia Machado", which a headline's capitals made.
            if (
                byPart.TryGetValue(surname, out var bearer)
                && bearer >= 0
                && (EndsWith(entities[bearer].Name, name) || EndsWith(name, entities[bearer].Name))
            )
            {
                entities[bearer].AddWithout(name);
                byName[name] = byName[given + " … " + surname] = bearer;
                return bearer;
            }
        }

        var index = entities.Count;
        entities.Add(
            new NamedEntity
            {
                Name = name,
                Type = type,
                Gender = mention.Gender,
            }
        );
        byName[KeyOf(name, type)] = index;
        if (type == NameType.Person)
        {
            foreach (var part in (string[])[GivenOf(name), SurnameOf(name)])
            {
                byPart[part] = byPart.TryGetValue(part, out var other) && other != index ? -1 : index;
            }
        }

        return index;
    }
}
