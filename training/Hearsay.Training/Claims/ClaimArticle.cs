using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Training.Claims;

/// <summary>An article as the learnt models see it, with the annotators' marks as tokens.</summary>
internal sealed class ClaimArticle
{
    /// <param name="article">The article.</param>
    /// <param name="annotator">What annotates it.</param>
    /// <param name="stages">What is read before claims.</param>
    /// <param name="clusters">The words' classes; null for those that come with Hearsay.</param>
    public ClaimArticle(
        PolnearArticle article,
        Annotator annotator,
        IReadOnlyList<IReadingStage> stages,
        WordClusters? clusters = null
    )
    {
        Article = article;
        var draft = new ReadingDraft(annotator.Annotate(article.Text), Provenance.Unknown);
        foreach (var stage in stages)
        {
            stage.Read(draft);
        }

        Text = ClaimText.Create(draft, Words);
        Rules = RuleFinder.Find(Text);
        Arrays = new ClaimViewArrays(Text, clusters);
        RuleMarks.Read(Rules, Arrays.Rules.AsSpan(0, Text.Count));
        Gold = article.Gold.ConvertAll(TokensOf);
        Gold.RemoveAll(gold => gold.Cue.End <= gold.Cue.First);
        Gold.Sort((a, b) => a.Cue.CompareTo(b.Cue));
    }

    private static ClaimWords Words { get; } = new("en");

    public PolnearArticle Article { get; }
    public ClaimText Text { get; }
    public ClaimViewArrays Arrays { get; }
    public List<ClaimDraft> Rules { get; }
    public List<GoldClaim> Gold { get; }

    public ClaimView View => new(Text, Arrays);

    private GoldClaim TokensOf(PolnearAttribution attribution)
    {
        var cue = Ranges(attribution.Cue);
        return new GoldClaim(
            cue.Count > 0 ? (cue[0].First, cue[^1].End) : (0, 0),
            Ranges(attribution.Source),
            Ranges(attribution.Content)
        );
    }

    private List<(int First, int End)> Ranges(List<Extent> extents)
    {
        var ranges = new List<(int First, int End)>();
        foreach (var extent in extents)
        {
            int first = Text.Text.TokenAt(extent.Start),
                end = first;
            while (end < Text.Count && Text.Text.Starts[end] < extent.End)
            {
                end++;
            }

            if (end > first)
            {
                ranges.Add((first, end));
            }
        }

        ranges.Sort();
        return ranges;
    }
}

/// <summary>What the annotators marked, as tokens.</summary>
internal sealed record GoldClaim(
    (int First, int End) Cue,
    List<(int First, int End)> Source,
    List<(int First, int End)> Content
);
