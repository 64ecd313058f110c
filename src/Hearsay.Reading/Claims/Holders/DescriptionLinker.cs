using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Tells whether a description ("the minister", "the group") speaks of somebody spoken of before.</summary>
internal sealed class DescriptionLinker(ClaimText text, Discourse discourse)
{
    private readonly RoleWords _roles = RoleWords.English;

    /// <summary>Whom a description speaks of, by index; -1 for somebody new.</summary>
    /// <param name="first">Its first token.</param>
    /// <param name="end">The token after its head.</param>
    /// <param name="owner">Whose it is; -1 where that is not said.</param>
    public int Find(int first, int end, int owner)
    {
        if (
            owner < 0
            && !text.Is(first, "the")
            && !text.Is(first, "this")
            && !text.Is(first, "that")
            && !text.Is(first, "these")
        )
        {
            return -1;
        }

        var head = end - 1;
        var wanted = text.Text.Hashes[head];
        var best = -1;
        var most = 0;
        Weigh(wanted, first, head, owner, ref best, ref most);
        foreach (var bearer in _roles.Of(wanted))
        {
            if (bearer != wanted)
            {
                Weigh(bearer, first, head, owner, ref best, ref most);
            }
        }

        return best < 0 && owner < 0 && head == first + 1 && IsPlaceNoun(head) ? NearestPlace(first) : best;
    }

    private bool IsPlaceNoun(int head) =>
        text.Is(head, "city") || text.Is(head, "state") || text.Is(head, "country") || text.Is(head, "town");

    private int NearestPlace(int first)
    {
        var sentence = text.Text.SentenceOf[first];
        for (var i = discourse.Mentions.Count - 1; i >= 0 && sentence - discourse.Mentions[i].Sentence < 4; i--)
        {
            if (discourse.Referents[discourse.Mentions[i].Referent].Kind == NameType.Place)
            {
                return discourse.Mentions[i].Referent;
            }
        }

        return -1;
    }

    private void Weigh(uint role, int first, int head, int owner, ref int best, ref int most)
    {
        var sentence = text.Text.SentenceOf[first];
        var plural = IsPlural(head);
        for (var entry = discourse.Roles.Last(role); entry >= 0; )
        {
            entry = discourse.Roles.Next(entry, out var index);
            var referent = discourse.Referents[index];
            if (referent.Last < 0 || owner >= 0 && referent.Owner != owner || !Fits(referent, head, first, plural))
            {
                continue;
            }

            var mention = discourse.Mentions[referent.Last];
            var score =
                (referent.Named ? 24 : 16)
                - Math.Min(6, sentence - mention.Sentence)
                + (mention.Has(MentionTraits.Subject | MentionTraits.Source) ? 2 : 0)
                - (mention.Has(MentionTraits.Modifier) ? 3 : 0);
            if (score > most || score == most && referent.Last > discourse.Referents[best].Last)
            {
                (best, most) = (index, score);
            }
        }
    }

    /// <summary>Somebody or something new.</summary>
    /// <param name="start">The first token of the words that describe it.</param>
    /// <param name="first">The first token of the phrase itself, behind whose it is.</param>
    /// <param name="head">The head.</param>
    /// <param name="end">The token after all of it.</param>
    /// <param name="owner">Whose it is; -1 where that is not said.</param>
    public int Open(int start, int first, int head, int end, int owner)
    {
        var index = discourse.Add(
            new Referent
            {
                Words = (start, end),
                Owner = owner,
                Kind =
                    _roles.IsPerson(text, head) ? NameType.Person
                    : text.Is(head, WordClass.Body | WordClass.Outlet) ? NameType.Organization
                    : null,
                Document = text.Is(head, WordClass.Document),
                Plural = IsPlural(head),
                Gender = GenderOf(head),
            }
        );
        AddRoles(index, first, head + 1);
        return index;
    }

    /// <summary>Notes what is said of somebody.</summary>
    public void AddRoles(int referent, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.KindOf(i) == TokenKind.Word && !text.Is(i, WordClass.Determiner | WordClass.Possessive))
            {
                var head = i == end - 1 || _roles.IsPerson(text, i) || text.IsCapitalised(i);
                discourse.Roles.Add(discourse.Referents[referent], referent, text.Text.Hashes[i], head);
            }
        }

        if (end > first && discourse.Referents[referent] is { Gender: Gender.Unknown } known)
        {
            known.Gender = GenderOf(end - 1);
        }
    }

    /// <summary>Which pronouns a noun allows.</summary>
    public Gender GenderOf(int head)
    {
        var word = text.Text.CharactersOf(head);
        return word.EndsWith("woman", StringComparison.OrdinalIgnoreCase)
            || text.Is(head, "mother")
            || text.Is(head, "wife")
            || text.Is(head, "sister")
            || text.Is(head, "daughter")
            || text.Is(head, "girl")
            || text.Is(head, "widow")
                ? Gender.Female
            : word.EndsWith("man", StringComparison.OrdinalIgnoreCase)
            || text.Is(head, "father")
            || text.Is(head, "husband")
            || text.Is(head, "brother")
            || text.Is(head, "son")
            || text.Is(head, "boy")
                ? Gender.Male
            : Gender.Unknown;
    }

    /// <summary>Whether a noun stands for several.</summary>
    public bool IsPlural(int head)
    {
        var word = text.Text.CharactersOf(head);
        return word.Length > 3
                && (word[^1] is 's' or 'S')
                && !word.EndsWith("ss", StringComparison.OrdinalIgnoreCase)
                && !text.Is(head, WordClass.Determiner)
                && !text.Is(head, "news")
                && !text.Is(head, "congress")
            || text.Is(head, "people")
            || text.Is(head, "men")
            || text.Is(head, "women")
            || text.Is(head, "children")
            || text.Is(head, "police")
            || text.Is(head, "media")
            || word.EndsWith("men", StringComparison.OrdinalIgnoreCase) && text.Is(head, WordClass.Person)
            || text.Is(head, "spokespeople");
    }

    private bool Fits(Referent referent, int head, int first, bool plural)
    {
        if (referent.Plural != plural || referent.Gender != Gender.Unknown && Conflicts(referent, head))
        {
            return false;
        }

        // "the appeals court" is no other court than one that hears appeals.
        for (var i = first; i < head; i++)
        {
            if (
                text.KindOf(i) == TokenKind.Word
                && !text.Is(i, WordClass.Determiner | WordClass.Possessive)
                && !text.Is(i, "same")
                && !text.Is(i, "unnamed")
                && !text.Is(i, "anonymous")
                && !discourse.Roles.Has(referent, text.Text.Hashes[i])
            )
            {
                return false;
            }
        }

        return true;
    }

    private bool Conflicts(Referent referent, int head)
    {
        var gender = GenderOf(head);
        return gender != Gender.Unknown && gender != referent.Gender;
    }
}
