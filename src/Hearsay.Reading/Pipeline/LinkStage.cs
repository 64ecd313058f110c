using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Ties times, places and figures to the claims in whose content they stand.</summary>
internal sealed class LinkStage : IReadingStage
{
    public void Read(ReadingDraft draft)
    {
        var times = draft.Times.ConvertAll(t => t.Extent);
        var places = draft.Places.ConvertAll(p => p.Extent);
        var figures = draft.Figures.ConvertAll(f => f.Extent);
        for (var i = 0; i < draft.Claims.Count; i++)
        {
            var claim = draft.Claims[i];
            draft.Claims[i] = claim with
            {
                Times = Within(claim.Content, times),
                Places = Within(claim.Content, places),
                Figures = Within(claim.Content, figures),
            };
        }

        for (var i = 0; i < draft.Figures.Count; i++)
        {
            draft.Figures[i] = draft.Figures[i] with { Claim = Innermost(draft.Claims, draft.Figures[i].Extent) };
        }
    }

    private static int[] Within(IReadOnlyList<Extent> content, List<Extent> extents)
    {
        List<int>? found = null;
        foreach (var part in content)
        {
            for (var i = FirstFrom(extents, part.Start); i < extents.Count && extents[i].Start < part.End; i++)
            {
                if (part.Contains(extents[i]))
                {
                    (found ??= []).Add(i);
                }
            }
        }

        return found is null ? [] : [.. found];
    }

    private static int FirstFrom(List<Extent> extents, int start)
    {
        int low = 0,
            high = extents.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (extents[middle].Start < start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static int Innermost(List<Claim> claims, Extent extent)
    {
        var best = -1;
        var length = int.MaxValue;
        for (var i = 0; i < claims.Count; i++)
        {
            foreach (var part in claims[i].Content)
            {
                if (part.Contains(extent) && part.Length < length)
                {
                    (best, length) = (i, part.Length);
                }
            }
        }

        return best;
    }
}
