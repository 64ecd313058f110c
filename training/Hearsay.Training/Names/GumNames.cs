using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Training;

/// <summary>The names of GUM: mentions of entities whose head is tagged as a name.</summary>
/// <remarks>
/// The corpus marks every phrase that stands for an entity, one inside of another, with all that belongs to the phrase. Of
/// several joined by "and" each is a name, not all together. Where a mention bears the title of an article in words that stand
/// in the phrase, these words are the name: "Red Sox of Major League Baseball". Elsewhere it is told by <see cref="NameCore"/>.
/// </remarks>
internal sealed class GumNames(Annotator annotator, NameCore core, NameGold gold)
{
    /// <summary>A document's text with its names.</summary>
    public NameDocument Read(TreebankDocument document, int weight)
    {
        var text = annotator.Annotate(document.Text);
        var words = document.Words;
        var mentions = GumMention.Read(words).ToList();
        var marked = new List<NameRun>();
        foreach (var mention in mentions)
        {
            var head = mention.HeadIn(words);
            if (
                Type(mention.Kind) is { } type
                && words[head].Tag == "PROPN"
                && !IsOfSeveral(words, mention, head, mentions)
                && NameIn(text, words, mention, head, type, mentions) is { } name
            )
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

    private NameRun? NameIn(
        AnnotatedText text,
        IReadOnlyList<TreebankWord> words,
        GumMention mention,
        int head,
        int type,
        List<GumMention> mentions
    )
    {
        var first = text.TokenAt(words[mention.First].Start);
        var end = text.TokenAt(words[mention.Last].End - 1) + 1;
        if (end <= first || end > text.TokenCount)
        {
            return null;
        }

        var token = text.TokenAt(words[head].Start);
        if (mention.Title is { } title && core.FindTitled(text, first, end, type, token, title) is { } titled)
        {
            return titled;
        }

        // "the Korean People's Army" is one name, "London's Webber Douglas Academy" begins behind the city.
        var owner = mentions
            .Where(other =>
                other.First >= mention.First
                && other.Last < head
                && words[other.Last].Form is "'s" or "’s" or "'" or "’"
            )
            .Select(other => other.Last + 1)
            .DefaultIfEmpty(mention.First)
            .Max();
        return core.Find(text, text.TokenAt(words[owner].Start), end, type, token, owned: true);
    }

    // "X and Y" where X is a mention of its own, and Y hangs on its head.
    private static bool IsOfSeveral(
        IReadOnlyList<TreebankWord> words,
        GumMention mention,
        int head,
        List<GumMention> mentions
    ) =>
        mentions.Exists(part =>
            part.First >= mention.First
            && part.Last <= mention.Last
            && part.Last - part.First < mention.Last - mention.First
            && part.HeadIn(words) == head
            && Enumerable
                .Range(part.Last + 1, mention.Last - part.Last)
                .Any(i => words[i].Head == head && words[i].Relation == "conj")
        );
}
