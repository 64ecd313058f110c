using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Training;

/// <summary>The names of GUM: mentions of entities whose head is tagged as a name.</summary>
internal sealed class GumNames(Annotator annotator, NameCore core, NameGold gold)
{
    /// <summary>A document's text with its names.</summary>
    public NameDocument Read(TreebankDocument document, int weight)
    {
        var text = annotator.Annotate(document.Text);
        var marked = new List<NameRun>();
        foreach (var (first, last, kind) in Mentions(document.Words))
        {
            if (Type(kind) is not { } type)
            {
                continue;
            }

            var head = HeadOf(document.Words, first, last);
            var from = text.TokenAt(document.Words[first].Start);
            var to = text.TokenAt(document.Words[last].End - 1) + 1;
            var named = document.Words[head].Tag == "PROPN" && to > from && to <= text.TokenCount;
            if (named && core.Find(text, from, to, type, text.TokenAt(document.Words[head].Start)) is { } name)
            {
                marked.Add(name);
            }
        }

        return new NameDocument(text, NameDocument.Label(text.TokenCount, gold.WithLists(text, marked)), weight);
    }

    // Times are read elsewhere; everything else that has a name is one of the others.
    private static int? Type(string kind) =>
        kind switch
        {
            "person" => (int)NameType.Person,
            "organization" => (int)NameType.Organization,
            "place" => (int)NameType.Place,
            "time" => null,
            _ => NameLabel.OtherType,
        };

    private static int HeadOf(IReadOnlyList<TreebankWord> words, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (words[i].Head < first || words[i].Head > last)
            {
                return i;
            }
        }

        return last;
    }

    // "Entity=(6-person-…(7-place-…)6)": mentions open and close at words; a discontinuous one counts by its parts.
    private static IEnumerable<(int First, int Last, string Kind)> Mentions(IReadOnlyList<TreebankWord> words)
    {
        var open = new List<(string Id, int First, string Kind)>();
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
                    open.Add((values[0], i, values.Length > 1 ? values[1] : ""));
                }

                var closed = part[^1] == ')' ? open.FindLastIndex(mention => mention.Id == values[0]) : -1;
                if (closed >= 0)
                {
                    yield return (open[closed].First, i, open[closed].Kind);
                    open.RemoveAt(closed);
                }
            }
        }
    }
}
