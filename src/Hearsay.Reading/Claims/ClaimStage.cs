namespace Hearsay.Reading;

/// <summary>Finds who says what, and through whom.</summary>
internal sealed class ClaimStage : IReadingStage
{
    private readonly ClaimWords _words = new("en");

    public void Read(ReadingDraft draft)
    {
        if (draft.Text.TokenCount == 0)
        {
            return;
        }

        var text = ClaimText.Create(draft, _words);
        var found = new List<ClaimDraft>();
        VerbCueFinder.Find(text, found);
        AccordingToFinder.Find(text, found);
        NounCueFinder.Find(text, found);
        ColonFinder.Find(text, found);
        found.Sort((a, b) => a.Place.CompareTo(b.Place));
        Nesting.Weed(text, found);
        QuotationLinker.Link(text, found);
        foreach (var claim in found)
        {
            draft.Claims.Add(
                new Claim
                {
                    Source = claim.HasSource ? [draft.Text.ExtentOf(claim.Source.First, claim.Source.End)] : [],
                    Cue = [draft.Text.ExtentOf(claim.Cue.First, claim.Cue.End)],
                    Content = ClaimDraft.Extents(draft.Text, claim.Content),
                }
            );
        }
    }
}
