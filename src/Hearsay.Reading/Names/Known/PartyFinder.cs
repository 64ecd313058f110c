using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds the names of well-known parties, agencies and outlets, and says which they are.</summary>
/// <remarks>
/// A name that is an ordinary word, a surname or the initials of several is found only where another name of the same party
/// stands in the report.
/// </remarks>
internal sealed class PartyFinder(PartyLexicon lexicon)
{
    // Two letters alone name too many things.
    private const int LeastLetters = 3;

    private readonly record struct Match(int First, int End, string Name);

    /// <summary>Puts the names among the mentions, in place of parts of them.</summary>
    public void Find(AnnotatedText text, List<NameMention> mentions)
    {
        var found = new List<Match>();
        for (var i = 0; i < text.TokenCount; )
        {
            if (MayStart(text, i) && lexicon.Match(text, i, out var end) is { } name)
            {
                found.Add(new Match(i, end, name));
                i = end;
            }
            else
            {
                i++;
            }
        }

        if (found.Count == 0)
        {
            return;
        }

        var seen = new HashSet<int>();
        foreach (var match in found)
        {
            if (match.Name.Length >= LeastLetters && Sole(match.Name) is { Weak: false } sole)
            {
                seen.Add(sole.Party);
            }
        }

        foreach (var match in found)
        {
            if (PartyOf(match.Name, seen) is { } party)
            {
                MentionList.Put(mentions, match.First, match.End, party.Type, party.IsOutlet);
            }
        }
    }

    private KnownParty? PartyOf(string name, HashSet<int> seen)
    {
        foreach (var one in lexicon.Find(name))
        {
            if (seen.Contains(one.Party))
            {
                return lexicon.Parties[one.Party];
            }
        }

        return null;
    }

    private PartyName? Sole(string name) => lexicon.Find(name) is [var one] ? one : null;

    private static bool MayStart(AnnotatedText text, int token) =>
        text.Kinds[token] is TokenKind.Word or TokenKind.Number
        && (
            (text.Shapes[token] & TokenShape.Capitalised) != 0
            || text.Is(token, "al")
            || text.CharactersOf(token)[0] is 'p' or 'd' or 'i'
        );
}
