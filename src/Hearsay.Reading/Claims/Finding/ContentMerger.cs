using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Makes extents of a content's stretches: in order, apart, and without the cue's and the source's own words.</summary>
internal static class ContentMerger
{
    public static List<Extent> Merge(AnnotatedText text, ClaimDraft claim)
    {
        claim.Content.Sort();
        var parts = new List<(int First, int End)>(claim.Content.Count);
        foreach (var part in claim.Content)
        {
            if (part.End <= part.First)
            {
                continue;
            }

            if (parts.Count > 0 && part.First < parts[^1].End)
            {
                parts[^1] = (parts[^1].First, Math.Max(parts[^1].End, part.End));
            }
            else
            {
                parts.Add(part);
            }
        }

        return parts.ConvertAll(part => text.ExtentOf(part.First, part.End));
    }
}
