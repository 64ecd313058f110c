using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds runs of capitalised words that name somebody or something.</summary>
internal sealed class NameReader(NameWords words)
{
    // A run longer than this is a headline.
    private const int MostTokens = 9;

    public List<NameMention> Read(AnnotatedText text)
    {
        var found = new List<NameMention>();
        var i = 0;
        while (i < text.TokenCount)
        {
            if (text.Kinds[i] == TokenKind.Handle && text.Text[text.Starts[i]] == '@')
            {
                found.Add(new NameMention(i, i, i + 1, NameType.Person, Gender.Unknown, false));
                i++;
            }
            else if (Starts(text, i))
            {
                var end = EndOf(text, i);
                if (end - i <= MostTokens && Mention(text, i, end) is { } mention)
                {
                    found.Add(mention);
                }

                i = end;
            }
            else
            {
                i++;
            }
        }

        return found;
    }

    private static bool IsCapitalised(AnnotatedText text, int i) =>
        text.Kinds[i] == TokenKind.Word && (text.Shapes[i] & TokenShape.Capitalised) != 0;

    private bool Starts(AnnotatedText text, int i)
    {
        if (!IsCapitalised(text, i))
        {
            return false;
        }

        if (text.Tags[i] == PartOfSpeech.Propn)
        {
            return true;
        }

        // A title begins a run at a sentence's beginning too; any other word must be tagged a name.
        return words.Find(text, i) is { Title: true } or { Given: true }
            && i + 1 < text.TokenCount
            && IsCapitalised(text, i + 1);
    }

    private int EndOf(AnnotatedText text, int first)
    {
        var i = first + 1;
        while (i < text.TokenCount && text.SentenceOf[i] == text.SentenceOf[first])
        {
            if (IsCapitalised(text, i) && text.Tags[i] is PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Noun)
            {
                i++;
            }
            else if (
                i + 1 < text.TokenCount
                && IsCapitalised(text, i + 1)
                && (IsJoint(text, i) || IsLink(text, first, i))
            )
            {
                i += 2;
            }
            else if (
                i + 2 < text.TokenCount
                && text.Is(i, "al")
                && text.Kinds[i + 1] == TokenKind.Dash
                && IsCapitalised(text, i + 2)
            )
            {
                i += 3;
            }
            else if (
                i + 2 < text.TokenCount
                && (text.Is(i, "of") || text.Is(i, "for"))
                && text.Is(i + 1, "the")
                && IsCapitalised(text, i + 2)
                && HasBody(text, first, i)
            )
            {
                i += 3;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    // "Al-Rai", "bin Salman", "AT&T".
    private static bool IsJoint(AnnotatedText text, int i) =>
        text.Kinds[i] == TokenKind.Dash
            && text.Ends[i] - text.Starts[i] == 1
            && (text.Shapes[i] & TokenShape.SpaceBefore) == 0
            && (text.Shapes[i + 1] & TokenShape.SpaceBefore) == 0
        || text.Is(i, "de")
        || text.Is(i, "al")
        || text.Is(i, "el")
        || text.Is(i, "bin")
        || text.Is(i, "ibn")
        || text.Is(i, "abu")
        || text.Is(i, "von")
        || text.Is(i, "van")
        || text.Is(i, "der")
        || text.Is(i, "la")
        || text.Is(i, "di")
        || text.Is(i, "du");

    private bool IsLink(AnnotatedText text, int first, int i) =>
        (text.Is(i, "of") || text.Is(i, "for")) && HasBody(text, first, i);

    private bool HasBody(AnnotatedText text, int first, int end)
    {
        for (var i = Math.Max(first, end - MostTokens); i < end; i++)
        {
            if (words.Find(text, i) is { Body: true })
            {
                return true;
            }
        }

        return false;
    }

    private NameMention? Mention(AnnotatedText text, int first, int end)
    {
        var gender = Gender.Unknown;
        var start = first;
        var titled = false;
        for (var i = first; i < end - 1; i++)
        {
            if (words.Find(text, i) is { Title: true } title)
            {
                start = i + 1;
                titled = true;
                gender = title.Gender != Gender.Unknown ? title.Gender : gender;
            }
        }

        var last = words.Find(text, end - 1);
        var body = last is { Body: true } || ContainsBodyOf(text, first, end);
        if (body && !(titled && end - start == 1 && last is not { Body: true }))
        {
            return new NameMention(
                first,
                first,
                end,
                last is { Group: true } ? NameType.Group : NameType.Organization,
                Gender.Unknown,
                last is { Outlet: true }
            );
        }

        if (last is { Outlet: true } && !titled)
        {
            return new NameMention(first, first, end, NameType.Organization, Gender.Unknown, true);
        }

        if (last is { Title: true } && end - start <= 1)
        {
            return null;
        }

        var given = words.Find(text, start) is { Given: true } known ? known : null;
        var role =
            first > 0
            && words.Find(text, first - 1) is { Title: true } before
            && text.Kinds[first - 1] == TokenKind.Word
                ? before
                : null;
        if (titled || role is not null || (given is not null && end - start >= 2))
        {
            gender = gender != Gender.Unknown ? gender : given?.Gender ?? Gender.Unknown;
            gender = gender != Gender.Unknown ? gender : role?.Gender ?? Gender.Unknown;
            return new NameMention(first, start, end, NameType.Person, gender, false);
        }

        if (end - start == 1 && (text.Shapes[start] & TokenShape.AllCapitals) != 0)
        {
            return new NameMention(first, start, end, NameType.Organization, Gender.Unknown, false);
        }

        return new NameMention(first, start, end, null, given?.Gender ?? Gender.Unknown, false);
    }

    // "Department of State": an institution's word with a link behind it.
    private bool ContainsBodyOf(AnnotatedText text, int first, int end)
    {
        for (var i = first; i + 1 < end; i++)
        {
            if (words.Find(text, i) is { Body: true } && (text.Is(i + 1, "of") || text.Is(i + 1, "for")))
            {
                return true;
            }
        }

        return false;
    }
}
