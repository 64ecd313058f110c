using Hearsay.Language;

namespace Hearsay.Reading.Tests.Claims;

/// <summary>Whom sources stand for, where the claims are given rather than found.</summary>
public sealed class HolderResolverTests
{
    private static readonly ClaimWords Words = new("en");

    [Fact]
    public void First_person_inside_a_quotation_is_its_speaker() =>
        Assert.Equal(
            ["Robert Lund", "Robert Lund"],
            Resolve(
                "“I told him that the wheel was broken,” Robert Lund said.",
                ("I", "told", "that the wheel was broken"),
                ("Robert Lund", "said", "I told him that the wheel was broken,")
            )
        );

    [Fact]
    public void First_person_outside_is_the_author() =>
        Assert.Equal(
            [HolderResolver.Author],
            Resolve(
                "Robert Lund left. I believe that the mill will close.",
                ("I", "believe", "that the mill will close")
            )
        );

    [Fact]
    public void First_person_of_an_unknown_speaker_stays_open() =>
        Assert.Equal(
            [null, null],
            Resolve(
                "“We believe that the mill will close,” she said.",
                ("We", "believe", "that the mill will close"),
                ("she", "said", "We believe that the mill will close,")
            )
        );

    [Fact]
    public void Nobody_is_meant_by_a_pronoun_that_fits_nobody() =>
        Assert.Equal(
            [null],
            Resolve("Mr. Lund left. She said the mill was closed.", ("She", "said", "the mill was closed"))
        );

    [Fact]
    public void Whose_and_whom_go_to_what_stands_before() =>
        Assert.Equal(
            ["one of three millers"],
            Resolve(
                "The fire hurt three millers, one of whom said the lamp fell.",
                ("one of whom", "said", "the lamp fell")
            )
        );

    [Fact]
    public void A_pronoun_chain_keeps_to_its_first_name() =>
        Assert.Equal(
            ["Susan Holt", "Susan Holt", "Susan Holt"],
            Resolve(
                "Susan Holt said the dam held. She said the lake was full. She added that nobody need leave.",
                ("Susan Holt", "said", "the dam held"),
                ("She", "said", "the lake was full"),
                ("She", "added", "that nobody need leave")
            )
        );

    [Fact]
    public void The_same_words_give_the_same_holders_in_any_thread()
    {
        const string text = "Susan Holt met Robert Lund. He said the dam held.";
        string?[][] all =
        [
            .. Enumerable.Range(0, 16).AsParallel().Select(_ => Resolve(text, ("He", "said", "the dam held"))),
        ];
        Assert.All(all, holders => Assert.Equal(["Robert Lund"], holders));
    }

    private static string?[] Resolve(string text, params (string Source, string Cue, string Content)[] claims)
    {
        var draft = new ReadingDraft(Annotator.English.Annotate(text), Provenance.Unknown);
        foreach (var stage in ReportReader.English.Stages.TakeWhile(stage => stage is not ClaimStage))
        {
            stage.Read(draft);
        }

        using var claimText = ClaimText.Create(draft, Words);
        var at = 0;
        var drafts = new List<ClaimDraft>();
        foreach (var (source, cue, content) in claims)
        {
            var claim = new ClaimDraft
            {
                Source = Tokens(draft.Text, text.IndexOf(source, at, StringComparison.Ordinal), source),
                Cue = Tokens(draft.Text, text.IndexOf(cue, at, StringComparison.Ordinal), cue),
            };
            claim.Content.Add(Tokens(draft.Text, text.IndexOf(content, StringComparison.Ordinal), content));
            at = draft.Text.Starts[claim.Cue.First];
            drafts.Add(claim);
        }

        var resolver = new HolderResolver(claimText, draft.NameMap ?? new NameMap(draft.Text, [], []), drafts);
        return ClaimHolders.Resolve(claimText, resolver, drafts, ParentFinder.Find(drafts));
    }

    private static (int First, int End) Tokens(AnnotatedText text, int start, string words) =>
        (text.TokenAt(start), text.TokenAt(start + words.Length - 1) + 1);
}
