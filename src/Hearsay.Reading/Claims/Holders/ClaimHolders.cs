namespace Hearsay.Reading;

/// <summary>Resolves the holders of all claims of a text.</summary>
internal static class ClaimHolders
{
    /// <summary>The holder of each claim; null where it does not show.</summary>
    /// <param name="text">The text.</param>
    /// <param name="resolver">Its resolver, which has resolved nothing yet.</param>
    /// <param name="claims">The claims, in the order of their cues.</param>
    /// <param name="parents">The claim that each stands in, by index; -1 for none.</param>
    public static string?[] Resolve(ClaimText text, HolderResolver resolver, List<ClaimDraft> claims, int[] parents)
    {
        // What stands in nobody's words first: a speaker's cue can come behind what he says.
        var holders = new string?[claims.Count];
        for (var i = 0; i < claims.Count; i++)
        {
            if (text.ZoneOf(claims[i].Cue.First) < 0)
            {
                holders[i] = resolver.Resolve(
                    claims[i],
                    parents[i] >= 0 ? holders[parents[i]] : null,
                    inside: parents[i] >= 0
                );
            }
        }

        for (var i = 0; i < claims.Count; i++)
        {
            if (text.ZoneOf(claims[i].Cue.First) >= 0)
            {
                holders[i] = resolver.Resolve(claims[i], parents[i] >= 0 ? holders[parents[i]] : null, inside: true);
            }
        }

        return holders;
    }
}
