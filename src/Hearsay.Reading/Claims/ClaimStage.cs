namespace Hearsay.Reading;

/// <summary>Finds who says what, and through whom.</summary>
/// <param name="recall">From 0, as few wrong claims as can be, to 1, as few missed.</param>
internal sealed class ClaimStage(double recall = ReportReader.DefaultRecall) : IReadingStage
{
    private readonly ClaimWords _words = new("en");
    private readonly StanceReader _stances = new("en");
    private readonly LearntFinder _finder = new(ClaimModel.English, LearntFinder.LeaningFor(recall));

    public void Read(ReadingDraft draft)
    {
        if (draft.Text.TokenCount == 0)
        {
            return;
        }

        using var text = ClaimText.Create(draft, _words);
        var found = _finder.Find(text, RuleFinder.Find(text));
        if (found.Count == 0)
        {
            return;
        }

        SourceMender.Mend(text, found);
        DisputeFinder.Find(text, found);
        var names = draft.NameMap ?? new NameMap(draft.Text, [], []);
        var parents = ParentFinder.Find(found);
        var resolver = new HolderResolver(text, names, found);
        var holders = ClaimHolders.Resolve(text, resolver, found, parents);
        for (var i = 0; i < found.Count; i++)
        {
            holders[i] = found[i].Disputes is null ? holders[i] : HolderResolver.Author;
        }

        var relays = new RelayBuilder(text, names, resolver, found, draft.Provenance.Outlet).Build(parents, holders);
        for (var i = 0; i < found.Count; i++)
        {
            draft.Claims.Add(Finish(text, found[i], parents[i], holders[i], relays[i]));
        }
    }

    private Claim Finish(ClaimText text, ClaimDraft draft, int parent, string? holder, List<Hop> relay)
    {
        var (stance, certainty, polarity) = _stances.Read(text, draft);
        var cue = text.Text.ExtentOf(draft.Cue.First, draft.Cue.End);
        return new Claim
        {
            Source = draft.HasSource ? [text.Text.ExtentOf(draft.Source.First, draft.Source.End)] : [],
            Cue =
                draft.CueTail.End > draft.CueTail.First
                    ? [cue, text.Text.ExtentOf(draft.CueTail.First, draft.CueTail.End)]
                    : [cue],
            Content = ContentMerger.Merge(text.Text, draft),
            Holder = holder,
            Relay = relay,
            Parent = parent,
            Quote = QuoteKindReader.Read(text, draft),
            Stance = stance,
            Certainty = certainty,
            Polarity = polarity,
        };
    }
}
