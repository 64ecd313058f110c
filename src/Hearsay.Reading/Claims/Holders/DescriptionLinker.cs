using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Tells whether a description ("the minister", "the group") speaks of somebody spoken of before.</summary>
internal sealed class DescriptionLinker(ClaimText text, Discourse discourse)
{
    // A description does not reach back over more mentions than this.
    private const int Reach = 400;

    private readonly RoleWords _roles = RoleWords.English;

    /// <summary>Whom a description speaks of, by index; -1 for somebody new.</summary>
    /// <param name="first">Its first token.</param>
    /// <param name="end">The token after its head.</param>
    /// <param name="owner">Whom its possessive stands for; -1 for none.</param>
    public int Find(int first, int end, int owner)
    {
        var head = end - 1;
        var bare = text.Is(first, "the") || text.Is(first, "this") || text.Is(first, "that") || text.Is(first, "these");
        var possessive = owner >= 0;
        if (!bare && !possessive && !text.Is(first, "The"))
        {
            return -1;
        }

        var wanted = text.Text.Hashes[head];
        var plural = IsPlural(head);
        var best = -1;
        var most = 0;
        var sentence = text.Text.SentenceOf[first];
        var mentions = discourse.Mentions;
        for (var i = mentions.Count - 1; i >= 0 && mentions.Count - i < Reach; i--)
        {
            var mention = mentions[i];
            var referent = discourse.Referents[mention.Referent];
            var strength = Strength(referent, wanted, head, first, plural);
            if (strength == 0 || possessive && !IsOwnedBy(referent, owner))
            {
                continue;
            }

            var score =
                strength * 8
                - Math.Min(6, sentence - mention.Sentence)
                + (mention.Has(MentionTraits.Subject | MentionTraits.Source) ? 2 : 0)
                - (mention.Has(MentionTraits.Modifier) ? 3 : 0);
            if (score > most)
            {
                (best, most) = (mention.Referent, score);
            }
        }

        return best;
    }

    /// <summary>Somebody or something new.</summary>
    public Referent Describe(int first, int end, string name)
    {
        var head = end - 1;
        var referent = new Referent
        {
            Name = name,
            Kind =
                _roles.IsPerson(text, head) ? NameType.Person
                : text.Is(head, WordClass.Body | WordClass.Outlet) ? NameType.Organization
                : null,
            Document = text.Is(head, WordClass.Document),
            Plural = IsPlural(head),
            Gender = GenderOf(head),
        };
        for (var i = first; i < end; i++)
        {
            if (text.KindOf(i) == TokenKind.Word && !text.Is(i, WordClass.Determiner | WordClass.Possessive))
            {
                referent.Roles.Add(text.Text.Hashes[i]);
            }
        }

        return referent;
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

    // 0 for no match, more for a better one.
    private int Strength(Referent referent, uint wanted, int head, int first, bool plural)
    {
        if (referent.Plural != plural || referent.Gender != Gender.Unknown && Conflicts(referent, head))
        {
            return 0;
        }

        if (referent.Pair.First >= 0 || referent.Roles.Count == 0)
        {
            return 0;
        }

        var direct = referent.Roles.Contains(wanted);
        if (!direct)
        {
            var bearers = _roles.Of(wanted);
            foreach (var bearer in bearers)
            {
                direct |= referent.Roles.Contains(bearer);
            }

            if (!direct)
            {
                return 0;
            }
        }

        // "the appeals court" is no other court than one that hears appeals.
        for (var i = first; i < head; i++)
        {
            if (
                text.KindOf(i) == TokenKind.Word
                && !text.Is(i, WordClass.Determiner | WordClass.Possessive)
                && !referent.Roles.Contains(text.Text.Hashes[i])
            )
            {
                return 0;
            }
        }

        return referent.Named ? 3 : 2;
    }

    private bool Conflicts(Referent referent, int head)
    {
        var gender = GenderOf(head);
        return gender != Gender.Unknown && gender != referent.Gender;
    }

    private bool IsOwnedBy(Referent referent, int owner) =>
        !referent.Named
        && referent.Name.StartsWith(discourse.Referents[owner].Name, StringComparison.OrdinalIgnoreCase);
}
