using static Hearsay.Language.FeatureHash;

namespace Hearsay.Language;

/// <summary>What the learnt tagger looks at: the word, its letters, its neighbours, and the tags before it.</summary>
internal static class TagFeatures
{
    /// <summary>How many features a token has.</summary>
    public const int Count = 49;

    /// <summary>Fills <paramref name="into"/>.</summary>
    /// <param name="at">The sights from two before the token to two after it.</param>
    /// <param name="t1">The tag before; 32 for the sentence's beginning.</param>
    /// <param name="t2">The tag before that.</param>
    /// <param name="clusters">For the clusters' paths.</param>
    /// <param name="into">The features, <see cref="Count"/> of them.</param>
    public static void Fill(ReadOnlySpan<TagSight> at, uint t1, uint t2, WordClusters clusters, Span<ulong> into)
    {
        ref readonly var w0 = ref at[2];
        ref readonly var before = ref at[1];
        ref readonly var after = ref at[3];
        var n = 0;
        into[n++] = Of(1, w0.Word);
        into[n++] = Of(2, w0.Suffix2);
        into[n++] = Of(3, w0.Suffix3);
        into[n++] = Of(4, w0.Suffix4);
        into[n++] = Of(5, w0.Prefix);
        into[n++] = Of(6, w0.Shape);
        into[n++] = Of(7, w0.Suffix3, w0.Shape);
        into[n++] = Of(8, t1);
        into[n++] = Of(9, t1, t2);
        into[n++] = Of(10, t1, w0.Word);
        into[n++] = Of(11, before.Word);
        into[n++] = Of(12, at[0].Word);
        into[n++] = Of(13, after.Word);
        into[n++] = Of(14, at[4].Word);
        into[n++] = Of(15, before.Word, w0.Word);
        into[n++] = Of(16, w0.Word, after.Word);
        into[n++] = Of(17, after.Mask);
        into[n++] = Of(18, t1, after.Mask);
        into[n++] = Of(19, after.Mask, at[4].Mask);
        into[n++] = Of(20, before.Suffix3);
        into[n++] = Of(21, after.Suffix3);
        into[n++] = Of(22, w0.Cluster);
        into[n++] = Of(23, clusters.PrefixOf(w0.Cluster, 6));
        into[n++] = Of(24, before.Cluster);
        into[n++] = Of(25, after.Cluster);
        into[n++] = Of(26, t1, w0.Cluster);
        into[n++] = Of(27, w0.Cluster, after.Cluster);
        into[n++] = Of(28, before.Cluster, w0.Cluster);
        into[n++] = Of(29, w0.Mask);
        into[n++] = Of(30, w0.Mask, t1);
        into[n++] = Of(31, w0.Mask, t1, t2);
        into[n++] = Of(32, w0.Mask, t1, after.Mask);
        into[n++] = Of(33, before.Shape, w0.Shape, after.Shape);
        into[n++] = Of(34, t1, w0.Word, after.Word);
        into[n++] = Of(35, before.Word, after.Word);
        into[n++] = Of(36, t2, w0.Word);
        into[n++] = Of(37, t1, after.Word);
        into[n++] = Of(38, w0.Word, after.Mask);
        into[n++] = Of(39, t1, t2, w0.Word);
        into[n++] = Of(40, t1, w0.Shape, w0.Suffix2);
        var r0 = (uint)w0.Rule;
        var rAfter = (uint)after.Rule;
        into[n++] = Of(41, r0);
        into[n++] = Of(42, r0, rAfter);
        into[n++] = Of(43, t1, r0);
        into[n++] = Of(44, r0, w0.Word);
        into[n++] = Of(45, r0, w0.Suffix3);
        into[n++] = Of(46, rAfter, (uint)at[4].Rule, r0);
        into[n++] = Of(47, r0, rAfter, t1);
        into[n++] = Of(48, w0.Word, w0.VerbAhead);
        into[n] = Of(49, w0.Mask, w0.VerbAhead, t1);
    }
}
