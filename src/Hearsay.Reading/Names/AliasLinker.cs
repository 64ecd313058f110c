using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Joins entities that a report, or common knowledge, says are one: acronyms, brackets, "aka", short forms.</summary>
internal sealed class AliasLinker(NameVariants variants, NameWords words)
{
    // Between a name and what else it is called there are only such words.
    private const int MostBetween = 7;

    /// <summary>Joins them; each mention then names the entity that its own was joined to.</summary>
    public void Join(AnnotatedText text, List<NameMention> mentions, List<NamedEntity> entities)
    {
        var joined = new int[entities.Count];
        for (var i = 0; i < joined.Length; i++)
        {
            joined[i] = i;
        }

        JoinKnown(entities, joined);
        JoinPersons(entities, joined);
        for (var i = 0; i + 1 < mentions.Count; i++)
        {
            if (
                mentions[i].Entity >= 0
                && mentions[i + 1].Entity >= 0
                && AreCalledTheSame(text, mentions[i], mentions[i + 1])
            )
            {
                // What somebody is "also known as" is not the name that stands for both.
                var keeps = entities[Root(joined, mentions[i].Entity)].Type == NameType.Person;
                Merge(entities, joined, mentions[i].Entity, mentions[i + 1].Entity, keeps);
            }
        }

        JoinShortForms(entities, joined);
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Entity >= 0 && Root(joined, mentions[i].Entity) is var root && root != mentions[i].Entity)
            {
                mentions[i] = mentions[i] with { Entity = root, Type = entities[root].Type };
            }
        }
    }

    private void JoinKnown(List<NamedEntity> entities, int[] joined)
    {
        var first = new Dictionary<int, int>();
        for (var i = 0; i < entities.Count; i++)
        {
            if (
                entities[i].Type != NameType.Person
                && variants.LineOf(entities[i].Name) is >= 0 and var line
                && !first.TryAdd(line, i)
            )
            {
                Merge(entities, joined, first[line], i);
            }
        }
    }

    // "Joe Belmar" and "Joseph Belmar", "William Stone" and "William R. Stone Jr.".
    private void JoinPersons(List<NamedEntity> entities, int[] joined)
    {
        for (var i = 0; i < entities.Count; i++)
        {
            for (var j = i + 1; j < entities.Count && entities[i].Type == NameType.Person; j++)
            {
                if (entities[j].Type == NameType.Person && AreOnePerson(entities[i].Name, entities[j].Name))
                {
                    Merge(entities, joined, i, j);
                }
            }
        }
    }

    private bool AreOnePerson(string name, string other)
    {
        var (given, surname) = Parts(name);
        var (given2, surname2) = Parts(other);
        return given.Length > 0
            && given2.Length > 0
            && surname.Equals(surname2, StringComparison.OrdinalIgnoreCase)
            && variants.AreOne(given, given2);
    }

    private static (string Given, string Surname) Parts(string name)
    {
        var parts = name.Split(' ');
        var last = parts.Length - 1;
        if (last > 1 && parts[last].TrimEnd('.') is "Jr" or "Sr" or "II" or "III" or "IV")
        {
            last--;
        }

        return last < 1 ? ("", name) : (parts[0], parts[last].TrimEnd(','));
    }

    private static bool AreCalledTheSame(AnnotatedText text, in NameMention name, in NameMention other)
    {
        if (
            other.First - name.End is < 1 or > MostBetween
            || text.SentenceOf[name.First] != text.SentenceOf[other.First]
        )
        {
            return false;
        }

        var first = text.ExtentOf(name.First, name.End).In(text.Text);
        var second = text.ExtentOf(other.First, other.End).In(text.Text);
        if (text.Kinds[name.End] == TokenKind.Bracket && other.First == name.End + 1)
        {
            return other.End < text.TokenCount
                && text.Kinds[other.End] == TokenKind.Bracket
                && name.Type is not (NameType.Person or NameType.Place)
                && (Initials.IsAcronym(second) && !Initials.IsAcronym(first) || Initials.Fit(first, second));
        }

        var called = false;
        var or = false;
        for (var i = name.End; i < other.First; i++)
        {
            if (
                text.Is(i, "aka")
                || text.Is(i, "a.k.a.")
                || text.Is(i, "alias")
                || text.Is(i, "nicknamed")
                || text.Is(i, "guerre")
            )
            {
                called = true;
            }
            else if (text.Is(i, "as") && text.Is(i - 1, "known"))
            {
                called = true;
            }
            else if (text.Is(i, "or"))
            {
                or = true;
            }
            else if (!IsBetween(text, i))
            {
                return false;
            }
        }

        return called || (or && Initials.Fit(second, first));
    }

    private static bool IsBetween(AnnotatedText text, int i) =>
        text.Kinds[i] is TokenKind.Punctuation or TokenKind.Bracket or TokenKind.Quote
        || text.Is(i, "also")
        || text.Is(i, "known")
        || text.Is(i, "better")
        || text.Is(i, "the")
        || text.Is(i, "who")
        || text.Is(i, "whose")
        || text.Is(i, "nom")
        || text.Is(i, "de")
        || text.Is(i, "is")
        || text.Is(i, "was");

    // "IGC" of the one body with these initials; "the Observatory" of the one that has the word in its name.
    private void JoinShortForms(List<NamedEntity> entities, int[] joined)
    {
        for (var i = 0; i < entities.Count; i++)
        {
            var name = entities[i].Name;
            if (Root(joined, i) != i || entities[i].Type == NameType.Place)
            {
                continue;
            }

            var full = -1;
            for (var j = 0; j < entities.Count && full > -2; j++)
            {
                if (
                    j != i
                    && Root(joined, j) == j
                    && entities[j].Type is NameType.Organization or NameType.Group
                    && (entities[i].Type != NameType.Person || name.Contains(' ', StringComparison.Ordinal))
                    && IsShortFor(name, entities[j].Name)
                )
                {
                    full = full < 0 ? j : -2;
                }
            }

            if (full >= 0)
            {
                Merge(entities, joined, full, i);
            }
        }
    }

    private bool IsShortFor(string name, string full)
    {
        if (Initials.IsAcronym(name))
        {
            return Initials.Fit(name, full);
        }

        if (full.Length <= name.Length + 1)
        {
            return false;
        }

        // "Brandt Steel" of "Brandt Steel Corporation"; "Observatory" of "Syrian Observatory for Human Rights".
        var begins = full.StartsWith(name + " ", StringComparison.Ordinal);
        var rest = begins ? full[(name.Length + 1)..] : "";
        return begins && !rest.Contains(' ', StringComparison.Ordinal) && words.Find(rest) is { Body: true }
            || (
                !name.Contains(' ', StringComparison.Ordinal)
                && (words.Find(name) is { Body: true, Outlet: false } || name == "Observatory")
                && (" " + full + " ").Contains(" " + name + " ", StringComparison.Ordinal)
            );
    }

    private static int Root(int[] joined, int entity)
    {
        while (joined[entity] != entity)
        {
            entity = joined[entity];
        }

        return entity;
    }

    private static void Merge(List<NamedEntity> entities, int[] joined, int one, int other, bool keepsOne = false)
    {
        one = Root(joined, one);
        other = Root(joined, other);
        if (one == other)
        {
            return;
        }

        // The fuller name keeps its type, and stands for both.
        var (kept, gone) =
            !keepsOne && entities[other].Name.Length > entities[one].Name.Length ? (other, one) : (one, other);
        joined[gone] = kept;
        entities[kept].Take(entities[gone]);
    }
}
