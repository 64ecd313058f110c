namespace Hearsay.Reading;

/// <summary>Finds in whose content a claim stands.</summary>
internal static class ParentFinder
{
    /// <summary>The parent of each claim, by index; -1 for none.</summary>
    /// <remarks>A parent says more words than its child, or as many from further left; so no claim is its own ancestor.</remarks>
    public static int[] Find(List<ClaimDraft> claims)
    {
        var parents = new int[claims.Count];
        for (var i = 0; i < claims.Count; i++)
        {
            parents[i] = -1;
            var size = int.MaxValue;
            var own = Length(claims[i]);
            var end = Math.Min(claims.Count, i + ClaimWindow.Reach);
            for (var j = Math.Max(0, i - ClaimWindow.Reach); j < end; j++)
            {
                if (
                    j == i
                    || claims[j].Disputes is not null
                    || !Holds(claims[j], claims[i])
                    || claims[i].ContentHolds(claims[j].Cue.First)
                )
                {
                    continue;
                }

                var length = Length(claims[j]);
                if (length < size && (length > own || (length == own && j < i)))
                {
                    (parents[i], size) = (j, length);
                }
            }
        }

        return parents;
    }

    // A content that was cut short still holds whoever begins to speak in it, and what is said to begin in it.
    private static bool Holds(ClaimDraft outer, ClaimDraft inner) =>
        outer.ContentHolds(inner.Cue.First)
        || inner.Content.Count > 0
            && inner.Source.First > inner.Cue.First
            && outer.Cue.First < inner.Content[0].First
            && inner.Content[0].First < inner.Cue.First
            && outer.ContentHolds(inner.Content[0].First)
        || inner.HasSource
            && inner.Source.First < inner.Cue.First
            && outer.Cue.First < inner.Source.First
            && outer.ContentHolds(inner.Source.First)
            && outer.Source != inner.Source;

    private static int Length(ClaimDraft claim)
    {
        var length = 0;
        foreach (var (first, end) in claim.Content)
        {
            length += end - first;
        }

        return length;
    }
}
