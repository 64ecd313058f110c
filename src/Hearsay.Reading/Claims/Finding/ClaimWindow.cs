namespace Hearsay.Reading;

/// <summary>The claims around a place: contents reach only so far, so that no claim is held against all the others.</summary>
internal static class ClaimWindow
{
    /// <summary>How many claims to each side are looked at.</summary>
    public const int Reach = 60;

    /// <summary>The first claim whose cue stands at <paramref name="token"/> or behind it, by index.</summary>
    public static int IndexAt(List<ClaimDraft> claims, int token)
    {
        int low = 0,
            high = claims.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (claims[middle].Place < token)
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

    /// <summary>The indices around a token's: the first, and the one after the last.</summary>
    public static (int First, int End) Around(List<ClaimDraft> claims, int token)
    {
        var at = IndexAt(claims, token);
        return (Math.Max(0, at - Reach), Math.Min(claims.Count, at + Reach));
    }
}
