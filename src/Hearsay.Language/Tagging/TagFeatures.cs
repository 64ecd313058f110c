using System.Runtime.CompilerServices;

namespace Hearsay.Language;

/// <summary>What the learnt tagger looks at: the word, its letters, its neighbours, and the tags before it. In two portions: a
/// tag that is plain by the first one is taken without the rest.</summary>
internal static class TagFeatures
{
    /// <summary>How many features a token has.</summary>
    public const int Count = First + 32;

    /// <summary>How many are of the first portion.</summary>
    public const int First = Seen + 5;

    /// <summary>How many of these can be told before the tokens before are tagged.</summary>
    public const int Seen = 12;

    /// <summary>How far the best tag has to be ahead by the first portion to be taken without the rest, in integer weights: one
    /// of a thousand comes out otherwise than by all features.</summary>
    public const int Plain = 70;

    /// <summary>Fills <paramref name="into"/>.</summary>
    /// <param name="at">The sights from two before the token to two after it.</param>
    /// <param name="t1">The tag before; 32 for the sentence's beginning.</param>
    /// <param name="t2">The tag before that.</param>
    /// <param name="clusters">For the clusters' paths.</param>
    /// <param name="into">The features, <see cref="Count"/> of them.</param>
    public static void Fill(ReadOnlySpan<TagSight> at, uint t1, uint t2, WordClusters clusters, Span<ulong> into)
    {
        FillSeen(at, clusters, into);
        FillTagged(at, t1, t2, into[Seen..]);
        FillRest(at, t1, t2, into[First..]);
    }

    /// <summary>Fills in the first portion's that can be told before the tokens before are tagged.</summary>
    /// <param name="at">As for <see cref="Fill"/>.</param>
    /// <param name="clusters">For the clusters' paths.</param>
    /// <param name="into">The features, <see cref="Seen"/> of them.</param>
    /// <param name="places">Puts their places in; the default leaves them as they are.</param>
    public static void FillSeen(
        ReadOnlySpan<TagSight> at,
        WordClusters clusters,
        Span<ulong> into,
        FeaturePlaces places = default
    )
    {
        var put = new Templates(into, places);
        ref readonly var w0 = ref at[2];
        ref readonly var before = ref at[1];
        ref readonly var after = ref at[3];
        var r0 = (uint)w0.Rule;
        var rAfter = (uint)after.Rule;
        put.Put(1, w0.Word);
        put.Put(4, w0.Suffix4);
        put.Put(7, w0.Suffix3, w0.Shape);
        put.Put(16, w0.Word, after.Word);
        put.Put(17, after.Mask);
        put.Put(20, before.Suffix3);
        put.Put(23, clusters.PrefixOf(w0.Cluster, 6));
        put.Put(28, before.Cluster, w0.Cluster);
        put.Put(29, w0.Mask);
        put.Put(41, r0);
        put.Put(45, r0, w0.Suffix3);
        put.Put(46, rAfter, (uint)at[4].Rule, r0);
        put.Done();
    }

    /// <summary>Fills in the first portion's that go by the tags before.</summary>
    /// <param name="at">As for <see cref="Fill"/>.</param>
    /// <param name="t1">The tag before.</param>
    /// <param name="t2">The tag before that.</param>
    /// <param name="into">The features.</param>
    /// <param name="places">Puts their places in; the default leaves them as they are.</param>
    public static void FillTagged(
        ReadOnlySpan<TagSight> at,
        uint t1,
        uint t2,
        Span<ulong> into,
        FeaturePlaces places = default
    )
    {
        var put = new Templates(into, places);
        ref readonly var w0 = ref at[2];
        ref readonly var after = ref at[3];
        var r0 = (uint)w0.Rule;
        var rAfter = (uint)after.Rule;
        put.Put(9, t1, t2);
        put.Put(30, w0.Mask, t1);
        put.Put(37, t1, after.Word);
        put.Put(40, t1, w0.Shape, w0.Suffix2);
        put.Put(47, r0, rAfter, t1);
        put.Done();
    }

    /// <summary>Fills in the rest.</summary>
    /// <param name="at">As for <see cref="Fill"/>.</param>
    /// <param name="t1">The tag before.</param>
    /// <param name="t2">The tag before that.</param>
    /// <param name="into">The features.</param>
    /// <param name="places">Puts their places in; the default leaves them as they are.</param>
    public static void FillRest(
        ReadOnlySpan<TagSight> at,
        uint t1,
        uint t2,
        Span<ulong> into,
        FeaturePlaces places = default
    )
    {
        var put = new Templates(into, places);
        ref readonly var w0 = ref at[2];
        ref readonly var before = ref at[1];
        ref readonly var after = ref at[3];
        var r0 = (uint)w0.Rule;
        var rAfter = (uint)after.Rule;
        put.Put(2, w0.Suffix2);
        put.Put(3, w0.Suffix3);
        put.Put(5, w0.Prefix);
        put.Put(6, w0.Shape);
        put.Put(8, t1);
        put.Put(10, t1, w0.Word);
        put.Put(11, before.Word);
        put.Put(12, at[0].Word);
        put.Put(13, after.Word);
        put.Put(14, at[4].Word);
        put.Put(15, before.Word, w0.Word);
        put.Put(18, t1, after.Mask);
        put.Put(19, after.Mask, at[4].Mask);
        put.Put(21, after.Suffix3);
        put.Put(22, w0.Cluster);
        put.Put(24, before.Cluster);
        put.Put(25, after.Cluster);
        put.Put(26, t1, w0.Cluster);
        put.Put(27, w0.Cluster, after.Cluster);
        put.Put(31, w0.Mask, t1, t2);
        put.Put(32, w0.Mask, t1, after.Mask);
        put.Put(33, before.Shape, w0.Shape, after.Shape);
        put.Put(34, t1, w0.Word, after.Word);
        put.Put(35, before.Word, after.Word);
        put.Put(36, t2, w0.Word);
        put.Put(38, w0.Word, after.Mask);
        put.Put(39, t1, t2, w0.Word);
        put.Put(42, r0, rAfter);
        put.Put(43, t1, r0);
        put.Put(44, r0, w0.Word);
        put.Put(48, w0.Word, w0.VerbAhead);
        put.Put(49, w0.Mask, w0.VerbAhead, t1);
        put.Done();
    }

    private ref struct Templates(Span<ulong> into, FeaturePlaces places)
    {
        private readonly Span<ulong> _into = into;
        private readonly FeaturePlaces _places = places;
        private int _count;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Put(uint template, ulong a) => _into[_count++] = FeatureHash.Join(template, FeatureHash.Part(a));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Put(uint template, ulong a, ulong b) =>
            _into[_count++] = FeatureHash.Join(template, FeatureHash.Part(a), FeatureHash.Part(b));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Put(uint template, ulong a, ulong b, ulong c) =>
            _into[_count++] = FeatureHash.Join(template, FeatureHash.Part(a), FeatureHash.Part(b), FeatureHash.Part(c));

        public readonly void Done() => _places.Take(_into[.._count]);
    }
}
