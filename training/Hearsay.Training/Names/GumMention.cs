namespace Hearsay.Training;

/// <summary>A mention of an entity in GUM.</summary>
/// <param name="First">Its first word's place in the document.</param>
/// <param name="Last">Its last word's place.</param>
/// <param name="Kind">What the entity is, in the corpus's words: "organization".</param>
/// <param name="Title">The title of the entity's article in Wikipedia, without what tells it from its namesakes; null where none
/// is given.</param>
internal sealed record GumMention(int First, int Last, string Kind, string? Title)
{
    /// <summary>The word that the others hang on.</summary>
    public int HeadIn(IReadOnlyList<TreebankWord> words)
    {
        for (var i = First; i <= Last; i++)
        {
            if (words[i].Head < First || words[i].Head > Last)
            {
                return i;
            }
        }

        return Last;
    }

    /// <summary>The mentions of a document, in the order in which they end.</summary>
    /// <remarks>
    /// "Entity=(6-person-…(7-place-…)6)": mentions open and close at words; a discontinuous one counts by its parts.
    /// </remarks>
    public static IEnumerable<GumMention> Read(IReadOnlyList<TreebankWord> words)
    {
        var open = new List<(string Id, int First, string[] Values)>();
        for (var i = 0; i < words.Count; i++)
        {
            var field = words[i].Misc.Split('|').FirstOrDefault(f => f.StartsWith("Entity=", StringComparison.Ordinal));
            for (var at = "Entity=".Length; field is not null && at < field.Length; )
            {
                var next = field.IndexOfAny(['(', ')'], at + 1);
                var part = next < 0 ? field[at..] : field[at..(field[next] == ')' ? next + 1 : next)];
                at += part.Length;
                var values = part.Trim('(', ')').Split('-');
                if (part[0] == '(')
                {
                    open.Add((values[0], i, values));
                }

                var closed = part[^1] == ')' ? open.FindLastIndex(mention => mention.Id == values[0]) : -1;
                if (closed >= 0)
                {
                    var (_, first, said) = open[closed];
                    yield return new GumMention(first, i, said.Length > 1 ? said[1] : "", TitleIn(said));
                    open.RemoveAt(closed);
                }
            }
        }
    }

    // ID-kind-infstat-salience-centering-minspan-link-identity; the identity's own marks are escaped.
    private static string? TitleIn(string[] values)
    {
        if (values.Length < 8)
        {
            return null;
        }

        var title = Uri.UnescapeDataString(values[7]);
        var bracket = title.IndexOf("_(", StringComparison.Ordinal);
        return bracket > 0 ? title[..bracket] : title;
    }
}
