using System.Buffers;
using System.Numerics;

namespace Hearsay.Language;

/// <summary>Tells parts of speech from left to right by learnt weights; a word that always has the same tag gets it unasked.</summary>
/// <remarks>Immutable and safe to share between threads. Nothing is allocated per token; the room is rented.</remarks>
internal sealed class LearntTagger(WeightFile file, WordClusters clusters, RuleTagger rules) : ITagger
{
    /// <summary>Stands for the tag before a sentence's first word.</summary>
    public const uint NoTag = FineTags.Count;

    // Nothing of a verb but its participles stands behind a possessive.
    private const uint NeverOwned =
        1u << (int)FineTag.Modal
        | 1u << (int)FineTag.AuxiliaryPresent
        | 1u << (int)FineTag.AuxiliaryThird
        | 1u << (int)FineTag.AuxiliaryPast
        | 1u << (int)FineTag.VerbBase
        | 1u << (int)FineTag.VerbPresent
        | 1u << (int)FineTag.VerbThird
        | 1u << (int)FineTag.VerbPast;

    // Less than any sum of weights.
    private const int Never = int.MinValue / 2;

    // The sights that a token's features are made from.
    private const int Around = (2 * TagSights.Margin) + 1;

    private static readonly uint Genitive = WordHash.Of("'s");

    private readonly WeightTable _weights = file.Table("tags");
    private readonly TagSights _sights = new(file.Words("words"), clusters, rules);

    /// <inheritdoc/>
    public void Tag(AnnotatedText text, Span<PartOfSpeech> tags, Span<FineTag> fineTags)
    {
        var room = ArrayPool<TagSight>.Shared.Rent(text.TokenCount + (2 * TagSights.Margin));
        var slots = WordsSeen.SlotsFor(text.TokenCount);
        var seen = ArrayPool<ushort>.Shared.Rent(slots);
        try
        {
            var sights = room.AsSpan(0, text.TokenCount + (2 * TagSights.Margin));
            _sights.Fill(text, sights, new WordsSeen(seen.AsSpan(0, slots)), tags);
            Walk(text.Shapes, sights, fineTags);
            for (var i = 0; i < fineTags.Length; i++)
            {
                tags[i] = FineTags.PartOf(fineTags[i]);
            }
        }
        finally
        {
            ArrayPool<TagSight>.Shared.Return(room);
            ArrayPool<ushort>.Shared.Return(seen);
        }
    }

    /// <summary>The one tag that a token may have without looking around; -1 where there is a choice.</summary>
    public static int OnlyTag(in TagSight sight) =>
        (sight.Mask & 1) == 0 && BitOperations.IsPow2(sight.Mask) && sight.Mask != 0
            ? BitOperations.TrailingZeroCount(sight.Mask)
            : -1;

    /// <summary>The best of the tags that a token may have.</summary>
    /// <param name="scores">A score for each tag.</param>
    /// <param name="mask">The tags that it may have, as for a sight.</param>
    /// <param name="ahead">How far it is ahead of the next one.</param>
    public static int Best(ReadOnlySpan<int> scores, uint mask, out int ahead)
    {
        var allowed = mask == 0 || (mask & 1) != 0 ? uint.MaxValue : mask;
        var best = BitOperations.TrailingZeroCount(allowed);
        int most = scores[best],
            second = Never;
        for (var rest = allowed & (allowed - 1); rest != 0; rest &= rest - 1)
        {
            var tag = BitOperations.TrailingZeroCount(rest);
            var score = scores[tag];
            second = Math.Max(second, Math.Min(score, most));
            (best, most) = score > most ? (tag, score) : (best, most);
        }

        ahead = most - second;
        return best;
    }

    private void Walk(ReadOnlySpan<TokenShape> shapes, ReadOnlySpan<TagSight> sights, Span<FineTag> tags)
    {
        Span<ulong> features = stackalloc ulong[TagFeatures.First];
        Span<ulong> next = stackalloc ulong[TagFeatures.First];
        Span<int> scores = stackalloc int[FineTags.Count];
        uint t1 = NoTag,
            t2 = NoTag;
        var open = LookAtNext(sights, 0, next);
        for (var i = 0; i < tags.Length; i++)
        {
            if ((shapes[i] & TokenShape.SentenceStart) != 0)
            {
                t1 = t2 = NoTag;
            }

            ref readonly var sight = ref sights[i + TagSights.Margin];
            int tag;
            if (i != open)
            {
                tag = OnlyTag(sight);
            }
            else
            {
                var spare = features;
                features = next;
                next = spare;
                open = LookAtNext(sights, i + 1, next);
                tag = Decide(sights.Slice(i, Around), t1, t2, features, scores);
            }

            tags[i] = (FineTag)tag;
            t2 = t1;
            t1 = (uint)tag;
        }
    }

    // By the first portion of features, what is seen of which is there already, where that is plain.
    private int Decide(ReadOnlySpan<TagSight> at, uint t1, uint t2, Span<ulong> features, Span<int> scores)
    {
        var mask = at[TagSights.Margin].Mask;
        TagFeatures.FillTagged(at, t1, t2, features[TagFeatures.Seen..], _weights.Places);
        scores.Clear();
        if (IsOwned(t1, at[TagSights.Margin - 1].Word))
        {
            Lower(scores, NeverOwned);
        }

        _weights.Add(features, scores);
        var tag = Best(scores, mask, out var ahead);
        if (ahead >= TagFeatures.Plain)
        {
            return tag;
        }

        Span<ulong> rest = stackalloc ulong[TagFeatures.Count - TagFeatures.First];
        TagFeatures.FillRest(at, t1, t2, rest, _weights.Places);
        _weights.Add(rest, scores);
        return Best(scores, mask, out _);
    }

    // The next token with a choice of tags. Memory answers for what is seen of it while the one before is being decided.
    private int LookAtNext(ReadOnlySpan<TagSight> sights, int from, Span<ulong> features)
    {
        var end = sights.Length - (2 * TagSights.Margin);
        while (from < end && OnlyTag(sights[from + TagSights.Margin]) >= 0)
        {
            from++;
        }

        if (from < end)
        {
            TagFeatures.FillSeen(sights.Slice(from, Around), clusters, features[..TagFeatures.Seen], _weights.Places);
        }

        return from;
    }

    private static bool IsOwned(uint before, uint word) =>
        before == (uint)FineTag.Possessive || (before == (uint)FineTag.Particle && word == Genitive);

    private static void Lower(Span<int> scores, uint tags)
    {
        for (; tags != 0; tags &= tags - 1)
        {
            scores[BitOperations.TrailingZeroCount(tags)] = Never;
        }
    }
}
