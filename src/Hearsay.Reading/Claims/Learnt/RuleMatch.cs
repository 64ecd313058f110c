namespace Hearsay.Reading;

/// <summary>Finds the claim by rule that has a cue in common with a learnt one.</summary>
internal static class RuleMatch
{
    /// <summary>The claim whose cue shares the most tokens with <paramref name="cue"/>; null where none does.</summary>
    /// <param name="rules">The claims by rule, in the order of their cues.</param>
    /// <param name="cue">The cue.</param>
    public static ClaimDraft? Find(List<ClaimDraft> rules, (int First, int End) cue)
    {
        ClaimDraft? best = null;
        var most = 0;
        var (first, end) = ClaimWindow.Around(rules, cue.First);
        for (var i = first; i < end; i++)
        {
            var shared = Shared(rules[i].Cue, cue) + Shared(rules[i].CueTail, cue);
            if (shared > most)
            {
                most = shared;
                best = rules[i];
            }
        }

        return best;
    }

    private static int Shared((int First, int End) one, (int First, int End) other) =>
        Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.First, other.First));
}
