namespace Hearsay.Reading;

/// <summary>What is seen of a whole proposal: how its stretches lie, and what is seen of each.</summary>
internal static class ProposalFeatures
{
    /// <summary>No proposal has more.</summary>
    public const int Most = MostOfWhole + MostOfStretch * (Proposal.MostParts + 1);

    /// <summary>No proposal has more by how its stretches lie.</summary>
    public const int MostOfWhole = 32;

    /// <summary>No stretch has more.</summary>
    public const int MostOfStretch = StretchFeatures.Most + 8;

    private const uint SourceTemplates = 100;
    private const uint ContentTemplates = 200;

    /// <summary>All that is seen of a proposal.</summary>
    public static void Fill(ref FeatureKeys keys, in RankedCue cue, in Proposal proposal)
    {
        FillWhole(ref keys, cue, proposal);
        if (proposal.HasSource)
        {
            FillSource(ref keys, cue, proposal.Source);
        }

        foreach (var part in proposal.Parts)
        {
            FillContent(ref keys, cue, part);
        }
    }

    /// <summary>How its stretches lie.</summary>
    public static void FillWhole(ref FeatureKeys keys, in RankedCue at, in Proposal proposal)
    {
        ref readonly var view = ref at.View;
        ref readonly var window = ref at.Window;
        ref readonly var cue = ref at.Cue;
        var odds = at.Odds;
        var layout = LayoutOf(window, proposal);
        ref readonly var head = ref view.Facts[cue.Head];
        var dependents = (ulong)view.Trees[cue.Head].Dependents;
        var rule = RuleOf(at.Roles, window.Low, proposal);
        var loss = (uint)Math.Min(proposal.Loss * 2, 15);
        var own = (uint)view.Rules[cue.Head] & 7u;
        keys.Add(0, 0);
        keys.Add(1, cue.Lemma);
        keys.Add(2, cue.Frames, cue.Kind);
        keys.Add(3, layout);
        keys.Add(4, layout, cue.Lemma);
        keys.Add(5, layout, cue.Frames, cue.Kind);
        keys.Add(6, odds);
        keys.Add(7, odds, layout);
        keys.Add(8, odds, cue.Frames);
        keys.Add(9, loss);
        keys.Add(10, (uint)proposal.Rank, Math.Min(loss, 6u));
        keys.Add(11, rule);
        keys.Add(12, rule, cue.Frames, layout);
        keys.Add(13, head.Relation, layout);
        keys.Add(14, head.Relation, cue.Lemma);
        keys.Add(15, head.Quote, layout, own);
        keys.Add(16, cue.Shape, view.Facts[window.CueFirst].Word, view.Facts[window.CueEnd - 1].Word);
        keys.Add(17, dependents, layout);
        keys.Add(18, cue.Cluster, layout);
        keys.Add(19, cue.Before, cue.After, layout);
        keys.Add(20, own, odds);
        keys.Add(21, own, cue.Lemma);
        keys.Add(22, own, rule, odds);
        keys.Add(23, cue.After, layout, cue.Frames);
        keys.Add(24, proposal.ContentShare, layout);
        keys.Add(25, proposal.SourceShare, layout);
        keys.Add(26, proposal.ContentShare, proposal.SourceShare, (uint)Math.Min(proposal.Rank, 3));
        keys.Add(27, proposal.ContentShare, odds);
        keys.Add(28, proposal.StartShare, proposal.EndShare);
        keys.Add(29, proposal.EndShare, layout);
        keys.Add(36, proposal.StartShare, layout);
    }

    /// <summary>What is seen of a source.</summary>
    public static void FillSource(ref FeatureKeys keys, in RankedCue at, (int First, int End) source)
    {
        StretchFeatures.Fill(ref keys, SourceTemplates, at, source);
        ref readonly var view = ref at.View;
        ref readonly var cue = ref at.Cue;
        var head = BranchTies.RootOf(view, source.First, source.End, out _);
        ref readonly var own = ref view.Facts[head];
        var kind = FeatureKeys.Mix(FeatureKeys.Mix(own.Tag, own.Name), own.Class);
        keys.Add(30, own.Word, cue.Frames);
        keys.Add(31, own.Cluster, cue.Lemma);
        keys.Add(32, kind, cue.Lemma);
        keys.Add(33, kind, cue.Frames, at.Odds);
        keys.Add(34, own.Word);
        keys.Add(35, own.Relation, kind);
    }

    /// <summary>What is seen of a part of a content.</summary>
    public static void FillContent(ref FeatureKeys keys, in RankedCue at, (int First, int End) part) =>
        StretchFeatures.Fill(ref keys, ContentTemplates, at, part);

    // Where source and content stand around the cue, and whether anything stands between.
    private static ulong LayoutOf(in ArgumentWindow window, in Proposal proposal)
    {
        var (first, end) = proposal.Source;
        var source =
            end == first ? 0u
            : end == window.CueFirst ? 1u
            : first == window.CueEnd ? 2u
            : first < window.CueFirst ? 3u
            : 4u;
        uint before = 0,
            behind = 0,
            touching = 0;
        foreach (var part in proposal.Parts)
        {
            before += part.First < window.CueFirst ? 1u : 0u;
            behind += part.First >= window.CueFirst ? 1u : 0u;
            var touches =
                part.First == window.CueEnd
                || part.End == window.CueFirst
                || end > first && (part.First == end || part.End == first);
            touching += touches ? 1u : 0u;
        }

        return source + (Math.Min(before, 2u) * 8) + (Math.Min(behind, 2u) * 32) + (Math.Min(touching, 3u) * 128);
    }

    // How far the rules are of the same mind.
    private static ulong RuleOf(ReadOnlySpan<byte> roles, int low, in Proposal proposal)
    {
        if (roles.Length > 0 && roles[0] >= RuleMarks.NoClaim)
        {
            return 1;
        }

        var source = proposal.HasSource ? RuleMarks.AgreementOf(roles, low, proposal.Source) : 9;
        var content = proposal.Parts.Length > 0 ? RuleMarks.AgreementOf(roles, low, proposal.Parts[0]) : 9;
        return 2 + (ulong)proposal.Parts.Length * 1000 + source * 30 + content;
    }
}
