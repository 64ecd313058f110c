using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Tells a post of a person, who writes of his own day, from a report.</summary>
internal static class PostTest
{
    private const int MostTokens = 60;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new HashSet<string>(
        [
            "i",
            "im",
            "my",
            "me",
            "u",
            "ur",
            "lol",
            "omg",
            "haha",
            "hahaha",
            "gonna",
            "wanna",
            "wtf",
            "gg",
            "yay",
            "pls",
            "thx",
            "plz",
            "omfg",
            "lmao",
            "idk",
            "btw",
            "tbh",
            "smh",
            "hehe",
            "gd",
            "abt",
            "nw",
            "tdy",
            "tmr",
            "tmrw",
            "dunno",
            "gotta",
            "cuz",
            "ppl",
            "bday",
            "lah",
            "loh",
            "cant",
            "dont",
            "didnt",
            "wont",
            "yea",
            "ya",
        ],
        StringComparer.OrdinalIgnoreCase
    ).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Whether the text is short and carries a name with @, a link, a mark that no report uses twice, or speaks of its
    /// writer outside of any quotation.
    /// </summary>
    public static bool IsPost(AnnotatedText text)
    {
        if (text.TokenCount is 0 or > MostTokens)
        {
            return false;
        }

        for (var i = 0; i < text.TokenCount; i++)
        {
            if (
                text.Kinds[i] is TokenKind.Handle or TokenKind.Address
                || text.Kinds[i] == TokenKind.Word && text.QuotationOf[i] < 0 && Words.Contains(text.CharactersOf(i))
                || text.CharactersOf(i) is "!!" or "!!!" or "??"
                || IsFace(text, i)
            )
            {
                return true;
            }
        }

        return text.Kinds[0] == TokenKind.Word && char.IsAsciiLetterLower(text.CharactersOf(0)[0]);
    }

    // ":)", "=D"
    private static bool IsFace(AnnotatedText text, int token) =>
        text.Kinds[token] == TokenKind.Symbol && text.CharactersOf(token) is [':' or ';' or '=', _, ..];
}
