using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Joins entities that a report, or common knowledge, says are one: acronyms, brackets, "aka", short forms.</summary>
internal sealed class AliasLinker(PartyLinker parties, BodyLinker bodies)
{
    // Between a name and what else it is called there are only such words.
    private const int MostBetween = 8;

    /// <summary>Joins them; each mention then names the entity that its own was joined to.</summary>
    public void Join(AnnotatedText text, List<NameMention> mentions, EntityJoins joins)
    {
        var entities = joins.Entities;
        var known = parties.Join(joins);
        PersonLinker.JoinShort(joins);
        for (var i = 0; i + 1 < mentions.Count; i++)
        {
            if (
                mentions[i].Entity >= 0
                && mentions[i + 1].Entity >= 0
                && AreCalledTheSame(text, mentions[i], mentions[i + 1])
            )
            {
                // What somebody is "also known as" is not the name that stands for both; nor is a handle.
                var keeps =
                    entities[joins.Root(mentions[i].Entity)].Type == NameType.Person
                    || text.Kinds[mentions[i + 1].First] == TokenKind.Handle;
                joins.Merge(mentions[i].Entity, mentions[i + 1].Entity, keeps);
            }
        }

        JoinHandles(joins);
        bodies.Join(joins, known);
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Entity >= 0 && joins.Root(mentions[i].Entity) is var root && root != mentions[i].Entity)
            {
                mentions[i] = mentions[i] with { Entity = root, Type = entities[root].Type };
            }
        }
    }

    // "@harbour_eye" has the letters of "Harbour Eye".
    private static void JoinHandles(EntityJoins joins)
    {
        for (var i = 0; i < joins.Entities.Count; i++)
        {
            if (joins.Entities[i].Name is not ['@', ..] || !joins.IsRoot(i))
            {
                continue;
            }

            var key = KeyOf(joins.Entities[i].Name.AsSpan(1));
            var named = joins.Sole(
                i,
                j => joins.Entities[j].Name is [not '@', ..] and [_, _, _, _, ..] and var name && KeyOf(name) == key
            );
            if (named >= 0)
            {
                joins.Merge(named, i, keepsOne: true);
            }
        }
    }

    private static ulong KeyOf(ReadOnlySpan<char> name) => NameKey.Of(name);

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
        if (text.Kinds[name.End] == TokenKind.Bracket && IsAfterBracket(text, name.End, other.First))
        {
            return other.End < text.TokenCount
                && text.Kinds[other.End] == TokenKind.Bracket
                && (
                    text.Kinds[other.First] == TokenKind.Handle
                    || Initials.IsAcronym(second) && Initials.Fit(second, first)
                    || name.Type is not (NameType.Person or NameType.Place)
                        && (Initials.IsAcronym(second) && !Initials.IsAcronym(first) || Initials.Fit(first, second))
                );
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
                || text.Is(i, "dubbed")
                || text.Is(i, "guerre")
            )
            {
                called = true;
            }
            else if ((text.Is(i, "as") || text.Is(i, "by") || text.Is(i, "simply")) && IsKnown(text, i))
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

    private static bool IsAfterBracket(AnnotatedText text, int bracket, int token) =>
        token == bracket + 1 || (token == bracket + 2 && text.Is(bracket + 1, "the"));

    // "known as", "known simply as", "known to friends as".
    private static bool IsKnown(AnnotatedText text, int i) =>
        text.Is(i - 1, "known") || (i > 1 && text.Is(i - 2, "known"));

    private static bool IsBetween(AnnotatedText text, int i) =>
        text.Kinds[i] is TokenKind.Punctuation or TokenKind.Bracket or TokenKind.Quote
        || text.Is(i, "also")
        || text.Is(i, "known")
        || text.Is(i, "better")
        || text.Is(i, "widely")
        || text.Is(i, "simply")
        || text.Is(i, "the")
        || text.Is(i, "its")
        || text.Is(i, "their")
        || text.Is(i, "who")
        || text.Is(i, "which")
        || text.Is(i, "whose")
        || text.Is(i, "nom")
        || text.Is(i, "de")
        || text.Is(i, "initials")
        || text.Is(i, "acronym")
        || text.Is(i, "abbreviation")
        || text.Is(i, "is")
        || text.Is(i, "was");
}
