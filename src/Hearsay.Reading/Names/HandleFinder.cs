using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds the name before a handle in brackets that has its letters: "Harbour Eye (@harboureye)".</summary>
internal static class HandleFinder
{
    private const int MostWords = 5;

    /// <summary>Makes such names mentions, of a body where nothing else was found in them.</summary>
    public static void Find(AnnotatedText text, List<NameMention> mentions)
    {
        for (var i = 2; i < text.TokenCount; i++)
        {
            if (text.Kinds[i] != TokenKind.Handle || text.Kinds[i - 1] != TokenKind.Bracket)
            {
                continue;
            }

            var key = NameKey.Of(text.CharactersOf(i)[1..]);
            for (var start = i - 2; start >= 0 && start >= i - 1 - MostWords; start--)
            {
                if (
                    (text.Shapes[start] & TokenShape.Capitalised) != 0
                    && NameKey.Of(text.ExtentOf(start, i - 1).In(text.Text)) == key
                )
                {
                    var at = MentionList.IndexOf(mentions, start);
                    if (at == mentions.Count || mentions[at].First > start || mentions[at].Type is null)
                    {
                        MentionList.Put(mentions, start, i - 1, NameType.Organization, outlet: false);
                    }
                }
            }
        }
    }
}
