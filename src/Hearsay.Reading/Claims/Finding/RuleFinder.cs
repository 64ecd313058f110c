namespace Hearsay.Reading;

/// <summary>Finds claims by rules alone: cues of every kind, what each leads to, and which of them stand.</summary>
internal static class RuleFinder
{
    public static List<ClaimDraft> Find(ClaimText text)
    {
        var found = new List<ClaimDraft>();
        VerbCueFinder.Find(text, found);
        AccordingToFinder.Find(text, found);
        NounCueFinder.Find(text, found);
        ColonFinder.Find(text, found);
        found.Sort((a, b) => a.Place.CompareTo(b.Place));
        Nesting.Weed(text, found);
        QuotationLinker.Link(text, found);
        found.RemoveAll(claim =>
        {
            claim.Content.RemoveAll(part => part.End <= part.First);
            return claim.Content.Count == 0;
        });
        return found;
    }
}
