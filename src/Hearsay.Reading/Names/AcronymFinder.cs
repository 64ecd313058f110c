using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds the whole of a name behind which its initials stand, in brackets or behind "or", "known as": "the Movement
/// for a Free Estmark (MFE)".</summary>
/// <remarks>The way of going back from the brackets is that of Schwartz and Hearst (2003), by words instead of letters.</remarks>
internal static class AcronymFinder
{
    // A name has at most so many small words for each letter of its initials.
    private const int WordsPerLetter = 2;
    private const int MoreWords = 3;
    private const int MostLetters = 10;

    /// <summary>Makes such names, and their initials, mentions; and then the initials that stand alone of every body named.
    /// </summary>
    public static void Find(AnnotatedText text, List<NameMention> mentions)
    {
        FindWhole(text, mentions);
        FindAlone(text, mentions);
    }

    private static void FindWhole(AnnotatedText text, List<NameMention> mentions)
    {
        for (var i = 1; i + 1 < text.TokenCount; i++)
        {
            if (Opens(text, i) is not (> 0 and var first) || first >= text.TokenCount)
            {
                continue;
            }

            var end = EndOf(text, first);
            if (
                end > first
                && text.ExtentOf(first, end).In(text.Text) is var acronym
                && Initials.IsAcronym(acronym)
                && StartOf(text, i, acronym) is >= 0 and var start
            )
            {
                Put(mentions, start, i);
                Put(mentions, first, end);
            }
        }
    }

    // "MoD", or what was taken for a place: "CBN", behind "the Central Bank of Norland".
    private static void FindAlone(AnnotatedText text, List<NameMention> mentions)
    {
        var bodies = mentions.FindAll(mention =>
            mention.Type is NameType.Organization or NameType.Group && mention.End - mention.First > 1
        );
        for (var i = 0; i < text.TokenCount && bodies.Count > 0; i++)
        {
            var word = text.CharactersOf(i);
            if (
                text.Kinds[i] != TokenKind.Word
                || word.Length is < 3 or > MostLetters
                || !char.IsUpper(word[0])
                || !char.IsUpper(word[^1])
                || !Initials.IsAcronym(word)
            )
            {
                continue;
            }

            foreach (var body in bodies)
            {
                if (Initials.Fit(word, MentionList.WordsOf(text, body)))
                {
                    Put(mentions, i, i + 1, NameType.Organization);
                    break;
                }
            }
        }
    }

    // The token that initials could begin with, behind a bracket or a comma; 0 for none.
    private static int Opens(AnnotatedText text, int i)
    {
        if (text.Kinds[i] == TokenKind.Bracket && text.CharactersOf(i)[0] == '(')
        {
            return text.Is(i + 1, "the") || text.Is(i + 1, "or") ? i + 2 : i + 1;
        }

        if (text.Kinds[i] != TokenKind.Punctuation || text.CharactersOf(i)[0] != ',')
        {
            return 0;
        }

        var at = i + 1;
        if (text.Is(at, "or") || text.Is(at, "abbreviated"))
        {
            return at + 1;
        }

        at += text.Is(at, "also") || text.Is(at, "better") ? 1 : 0;
        if (at + 2 >= text.TokenCount || !text.Is(at, "known") || !(text.Is(at + 1, "as") || text.Is(at + 1, "by")))
        {
            return 0;
        }

        // "known by its French initials MSF".
        at += 2;
        for (var last = at + 4; at < last && at + 1 < text.TokenCount && !IsCapital(text, at); at++) { }
        return at;
    }

    private static bool IsCapital(AnnotatedText text, int i) =>
        text.Kinds[i] == TokenKind.Word && Initials.IsAcronym(text.CharactersOf(i));

    // "RFE/RL" is three tokens without a blank.
    private static int EndOf(AnnotatedText text, int first)
    {
        if (text.Kinds[first] != TokenKind.Word)
        {
            return first;
        }

        var end = first + 1;
        while (
            end + 1 < text.TokenCount
            && text.Text[text.Starts[end]] is '/' or '-' or '&'
            && text.Starts[end] == text.Ends[end - 1]
            && text.Starts[end + 1] == text.Ends[end]
            && text.Kinds[end + 1] == TokenKind.Word
        )
        {
            end += 2;
        }

        return end;
    }

    private static int StartOf(AnnotatedText text, int end, ReadOnlySpan<char> acronym)
    {
        var least = Math.Max(
            text.SentenceStarts[text.SentenceOf[end - 1]],
            end - WordsPerLetter * acronym.Length - MoreWords
        );
        for (var start = end - 2; start >= least; start--)
        {
            if (
                text.Kinds[start] == TokenKind.Word
                && (text.Shapes[start] & TokenShape.Capitalised) != 0
                && Initials.Fit(acronym, text.ExtentOf(start, end).In(text.Text))
            )
            {
                return start;
            }
        }

        return -1;
    }

    private static void Put(List<NameMention> mentions, int first, int end, NameType? instead = null)
    {
        var type = NameType.Organization;
        for (var i = MentionList.IndexOf(mentions, first); i < mentions.Count && mentions[i].First < end; i++)
        {
            if (
                mentions[i].First == first
                && mentions[i].End == end
                && mentions[i].Type is not null
                && (instead is null || mentions[i].Type is NameType.Organization or NameType.Group)
            )
            {
                return;
            }

            type = mentions[i].Type == NameType.Group ? NameType.Group : type;
        }

        MentionList.Put(mentions, first, end, type, outlet: false);
    }
}
