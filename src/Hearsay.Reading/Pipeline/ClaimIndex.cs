namespace Hearsay.Reading;

/// <summary>Finds the claims that words stand in.</summary>
internal readonly struct ClaimIndex(ReadingDraft draft)
{
    /// <summary>The innermost claim in whose content an offset lies, by index; -1 for none.</summary>
    public int ClaimAt(int offset) => ClaimAt(offset, -1);

    /// <summary>The innermost claim in whose content an offset lies and whose cue stands elsewhere than at a token.</summary>
    /// <param name="offset">Where to look.</param>
    /// <param name="cue">An offset whose own claim does not count.</param>
    public int ClaimAt(int offset, int cue)
    {
        var best = -1;
        var length = int.MaxValue;
        for (var i = 0; i < draft.Claims.Count; i++)
        {
            var claim = draft.Claims[i];
            for (var at = 0; at < claim.Content.Count; at++)
            {
                var part = claim.Content[at];
                if (part.Start <= offset && offset < part.End && part.Length < length && !HasCue(claim, cue))
                {
                    (best, length) = (i, part.Length);
                }
            }
        }

        return best;
    }

    /// <summary>The claim in whose cue an offset lies, by index; -1 for none.</summary>
    public int ClaimOfCue(int offset)
    {
        for (var i = 0; i < draft.Claims.Count; i++)
        {
            if (HasCue(draft.Claims[i], offset) && draft.Claims[i].Holder != HolderResolver.Author)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool HasCue(Claim claim, int offset)
    {
        for (var at = 0; at < claim.Cue.Count && offset >= 0; at++)
        {
            if (claim.Cue[at].Contains(offset))
            {
                return true;
            }
        }

        return false;
    }
}
