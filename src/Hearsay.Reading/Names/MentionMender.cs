using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Puts names together that were found in parts: "Luiz da Silva", "Ramon "El Zorro" Pineda", "the Nurses' Union",
/// "the Ministry of the Interior".</summary>
internal sealed class MentionMender(NameJoints joints)
{
    // A nickname has at most so many words.
    private const int MostNicknameTokens = 4;

    // "47th Separate Mechanised Artillery Brigade".
    private const int MostUnitTokens = 6;

    /// <summary>Does so, from the first mention to the last.</summary>
    public void Mend(AnnotatedText text, List<NameMention> mentions)
    {
        BodyHeads(text, mentions);
        for (var i = 0; i < mentions.Count; i++)
        {
            while (i < mentions.Count && Grow(text, mentions, i)) { }
        }

        TakeParticles(text, mentions);
    }

    // "the Ministry of the Interior", where nothing was found, or the end alone; "the 3rd Assault Brigade".
    private void BodyHeads(AnnotatedText text, List<NameMention> mentions)
    {
        for (var i = 0; i + 2 < text.TokenCount; i++)
        {
            if (IsCapital(text, i) && !IsIn(mentions, i) && joints.IsHead(text.CharactersOf(i)))
            {
                var head = new NameMention(i, i, i + 1, NameType.Organization, Gender.Unknown, false);
                if (EndBehindHead(text, mentions, head) is > 0 and var end)
                {
                    MentionList.Put(mentions, i, end, NameType.Organization, outlet: false);
                }
            }
            else if (IsOrdinal(text, i))
            {
                var end = i + 1;
                while (end < text.TokenCount && end - i <= MostUnitTokens && IsCapital(text, end))
                {
                    end++;
                    if (joints.IsUnit(text.CharactersOf(end - 1)))
                    {
                        MentionList.Put(mentions, i, end, NameType.Organization, outlet: false);
                        break;
                    }
                }
            }
        }
    }

    private static bool IsOrdinal(AnnotatedText text, int i) =>
        char.IsAsciiDigit(text.CharactersOf(i)[0])
        && text.CharactersOf(i) is [.., ('t' or 'n' or 'r' or 's'), ('h' or 'd' or 't')];

    private static bool IsIn(List<NameMention> mentions, int token)
    {
        var at = MentionList.IndexOf(mentions, token);
        return at < mentions.Count && mentions[at].First <= token;
    }

    private bool Grow(AnnotatedText text, List<NameMention> mentions, int i)
    {
        var mention = mentions[i];
        var end = mention.End;
        if (end >= text.TokenCount || text.SentenceOf[end] != text.SentenceOf[mention.First])
        {
            return false;
        }

        var person = mention.Type is NameType.Person or null;
        var (to, type) =
            person && EndBehindParticles(text, mentions, end) is > 0 and var behind ? (behind, NameType.Person)
            : mention.Type == NameType.Person && joints.IsSuffix(text.CharactersOf(end)) ? (end + 1, NameType.Person)
            : person && EndBehindNickname(text, mentions, mention) is > 0 and var nicked ? (nicked, NameType.Person)
            : EndBehindOwner(text, mentions, mention) is > 0 and var owned ? (owned, NameType.Organization)
            : EndBehindHead(text, mentions, mention) is > 0 and var headed ? (headed, NameType.Organization)
            : (0, NameType.Person);
        return to > end && MentionList.Put(mentions, mention.First, to, type, mention.Outlet);
    }

    private int EndBehindParticles(AnnotatedText text, List<NameMention> mentions, int end)
    {
        var i = end;
        while (
            i + 1 < text.TokenCount
            && (joints.IsParticle(text.CharactersOf(i)) || (i > end && joints.IsLinked(text.CharactersOf(i))))
        )
        {
            i++;
        }

        return i > end && IsCapital(text, i) && text.SentenceOf[i] == text.SentenceOf[end] ? EndOf(mentions, i) : 0;
    }

    private static int EndBehindNickname(AnnotatedText text, List<NameMention> mentions, in NameMention mention)
    {
        var open = mention.End;
        if (text.Kinds[open] != TokenKind.Quote)
        {
            return 0;
        }

        for (var i = open + 2; i + 1 < text.TokenCount && i - open <= MostNicknameTokens + 1; i++)
        {
            if (text.Kinds[i] == TokenKind.Quote)
            {
                return IsCapital(text, i + 1) && IsCapital(text, i - 1) && text.Tags[i + 1] == PartOfSpeech.Propn
                    ? EndOf(mentions, i + 1)
                    : 0;
            }

            if (text.Kinds[i] is not (TokenKind.Word or TokenKind.Dash))
            {
                return 0;
            }
        }

        return 0;
    }

    // "Nurses' Union", "People's Front": what owns is a plural and no place.
    private int EndBehindOwner(AnnotatedText text, List<NameMention> mentions, in NameMention mention)
    {
        var mark = mention.End;
        return
            mention.Type != NameType.Place
            && mark + 1 < text.TokenCount
            && text.CharactersOf(mark) is "'" or "’" or "'s" or "’s"
            && text.Starts[mark] == text.Ends[mark - 1]
            && joints.IsOwner(text.CharactersOf(mark - 1))
            && IsCapital(text, mark + 1)
            ? EndOf(mentions, mark + 1)
            : 0;
    }

    private int EndBehindHead(AnnotatedText text, List<NameMention> mentions, in NameMention mention)
    {
        var of = mention.End;
        if (
            mention.Type is NameType.Person or NameType.Place
            || of + 1 >= text.TokenCount
            || !(text.Is(of, "of") || text.Is(of, "for"))
            || !joints.IsHead(text.CharactersOf(of - 1))
        )
        {
            return 0;
        }

        var next = text.Is(of + 1, "the") && of + 2 < text.TokenCount ? of + 2 : of + 1;
        return IsCapital(text, next) && text.Tags[next] is PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj
            ? EndOf(mentions, next)
            : 0;
    }

    // The end of the mention that begins there, or of the word.
    private static int EndOf(List<NameMention> mentions, int token)
    {
        var at = MentionList.IndexOf(mentions, token);
        return at < mentions.Count && mentions[at].First <= token ? mentions[at].End : token + 1;
    }

    private static bool IsCapital(AnnotatedText text, int i) =>
        text.Kinds[i] == TokenKind.Word && (text.Shapes[i] & TokenShape.Capitalised) != 0;

    // "Mr da Silva", where somebody's full name has the small word too.
    private void TakeParticles(AnnotatedText text, List<NameMention> mentions)
    {
        HashSet<string>? surnames = null;
        foreach (var mention in mentions)
        {
            if (mention.Type == NameType.Person && ParticlesBefore(text, mention.End - 1, mention.First) is var first)
            {
                if (first < mention.End - 1 && first > mention.First)
                {
                    surnames ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase);
                    surnames.Add(text.ExtentOf(first, mention.End).In(text.Text).ToString());
                }
            }
        }

        for (var i = 0; i < mentions.Count && surnames is not null; i++)
        {
            var mention = mentions[i];
            var first = ParticlesBefore(text, mention.First, Math.Max(0, mention.First - 3));
            if (
                mention.End - mention.First == 1
                && first < mention.First
                && (i == 0 || mentions[i - 1].End <= first)
                && surnames.Contains(text.ExtentOf(first, mention.End).In(text.Text).ToString())
            )
            {
                mentions[i] = mention with
                {
                    RunFirst = Math.Min(mention.RunFirst, first),
                    First = first,
                    Type = NameType.Person,
                };
            }
        }
    }

    private int ParticlesBefore(AnnotatedText text, int token, int least)
    {
        var first = token;
        while (
            first > least
            && (joints.IsParticle(text.CharactersOf(first - 1)) || joints.IsLinked(text.CharactersOf(first - 1)))
        )
        {
            first--;
        }

        return first;
    }
}
