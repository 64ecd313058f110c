using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Reads off a phrase what later pronouns and short descriptions need to know of who it names.</summary>
internal sealed class SpeakerReader(ClaimText text, NameMap names)
{
    /// <summary>The token after a phrase's head: where its appositions, brackets and prepositions begin.</summary>
    public int HeadEnd(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (names.At(i) is >= 0 and var mention)
            {
                i = Math.Min(names.Mentions[mention].End, end) - 1;
                continue;
            }

            if (
                i > first
                && (
                    text.IsComma(i)
                    || text.IsDash(i)
                    || text.KindOf(i) == TokenKind.Bracket
                    || text.Is(i, WordClass.Preposition | WordClass.Relative | WordClass.Coordinator)
                    || text.GroupOf(i) >= 0
                    || text.Is(i, "aka")
                )
            )
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>The speaker that a phrase names.</summary>
    public SpeakerLog.Speaker Describe(string name, int first, int end, bool spoke)
    {
        var headEnd = HeadEnd(first, end);
        var mention = names.At(headEnd - 1);
        NameType? kind = mention >= 0 ? names.Mentions[mention].Type : null;
        var gender =
            mention >= 0 && names.Mentions[mention].Entity is >= 0 and var e
                ? names.Entities[e].Gender
                : Gender.Unknown;
        var head = headEnd - 1;
        if (mention < 0)
        {
            kind =
                text.Is(head, WordClass.Person) ? NameType.Person
                : text.Is(head, WordClass.Body | WordClass.Outlet | WordClass.Document) ? NameType.Organization
                : null;
            gender = GenderOf(head);
        }

        var single = end - first == 1 && text.Is(first, WordClass.Subject | WordClass.Pronoun | WordClass.Relative);
        if (single)
        {
            kind = text.Is(first, "he") || text.Is(first, "she") || text.Is(first, "who") ? NameType.Person : kind;
        }

        var plural = mention < 0 && text.Text.Text[text.Text.Ends[head] - 1] == 's' && !text.Is(head, "was");
        return new SpeakerLog.Speaker(name, first, kind, gender, plural, spoke, Roles(first, headEnd, end));
    }

    private Gender GenderOf(int head)
    {
        var word = text.Text.CharactersOf(head);
        return word.EndsWith("woman", StringComparison.OrdinalIgnoreCase)
            || text.Is(head, "mother")
            || text.Is(head, "wife")
            || text.Is(head, "sister")
            || text.Is(head, "daughter")
                ? Gender.Female
            : word.EndsWith("man", StringComparison.OrdinalIgnoreCase)
            || text.Is(head, "father")
            || text.Is(head, "husband")
            || text.Is(head, "brother")
            || text.Is(head, "son")
                ? Gender.Male
            : Gender.Unknown;
    }

    // The words that a later "the spokesman" can mean: titles, what stands before the name, and the apposition behind it.
    private uint[] Roles(int first, int headEnd, int end)
    {
        var roles = new List<uint>(4);
        var from =
            first > 0
            && text.KindOf(first - 1) == TokenKind.Word
            && text.Is(first - 1, WordClass.Person | WordClass.Outlet)
                ? first - 1
                : first;
        for (var i = from; i < headEnd; i++)
        {
            if (
                text.Is(i, WordClass.Person | WordClass.Body | WordClass.Outlet | WordClass.Document)
                || i == headEnd - 1
            )
            {
                roles.Add(text.Text.Hashes[i]);
            }
        }

        var stop = Math.Min(text.Count, headEnd + 9);
        if (
            headEnd < stop
            && text.IsComma(headEnd)
            && headEnd + 1 < stop
            && (text.Is(headEnd + 1, WordClass.Determiner) || text.IsNominal(headEnd + 1))
        )
        {
            // Only what a comma or a stop closes is an apposition; what a verb follows is another clause.
            var last = NounPhrases.EndOf(text, headEnd + 1, stop, links: true);
            if (last < text.Count && last > headEnd + 1 && (text.IsComma(last) || text.KindOf(last) == TokenKind.Stop))
            {
                for (var i = headEnd + 1; i < last && !text.Is(i, WordClass.Preposition); i++)
                {
                    if (text.Is(i, WordClass.Person))
                    {
                        roles.Add(text.Text.Hashes[i]);
                    }
                }
            }
        }

        return [.. roles];
    }
}
