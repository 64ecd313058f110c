using System.Runtime.Intrinsics;
using CsCheck;

namespace Hearsay.Language.Tests;

public sealed class PortionTests
{
    private static readonly Gen<int> Near = Gen.Int[-200, 200];

    [Fact]
    public void A_relation_is_plain_where_all_others_are_far_behind() =>
        Near.Array[RelationNames.Count + 5]
            .Sample(scores =>
            {
                var known = scores[1..RelationNames.Count].OrderDescending().ToArray();
                Assert.Equal(
                    known[0] - known[1] >= RelationFeatures.Plain,
                    RelationFeatures.IsPlain(scores.AsSpan(1..RelationNames.Count), known[0])
                );
            });

    [Fact]
    public void A_step_is_as_far_ahead_as_the_next_legal_one_is_behind() =>
        Gen.Select(Near.Array[4], Gen.Int[1, 15])
            .Sample(
                (scores, legal) =>
                {
                    var vector = Vector128.Create(
                        (short)scores[0],
                        (short)scores[1],
                        (short)scores[2],
                        (short)scores[3],
                        999,
                        999,
                        999,
                        999
                    );
                    var allowed = Enumerable.Range(0, 4).Where(step => (legal & (1 << step)) != 0).ToArray();
                    var most = allowed.Max(step => scores[step]);
                    var best = DependencyParser.BestStep(vector, legal, out var ahead);
                    Assert.Equal(allowed.First(step => scores[step] == most), best);
                    if (allowed.Length > 1)
                    {
                        Assert.Equal(most - allowed.Where(step => step != best).Max(step => scores[step]), ahead);
                    }
                }
            );

    [Fact]
    public void A_tag_is_as_far_ahead_as_the_next_one_that_the_word_may_have_is_behind() =>
        Gen.Select(Near.Array[32], Gen.UInt)
            .Sample(
                (scores, mask) =>
                {
                    var free = mask == 0 || (mask & 1) != 0;
                    var allowed = Enumerable.Range(0, 32).Where(tag => free || (mask >> tag & 1) != 0).ToArray();
                    var most = allowed.Max(tag => scores[tag]);
                    var best = LearntTagger.Best(scores, mask, out var ahead);
                    Assert.Equal(allowed.First(tag => scores[tag] == most), best);
                    if (allowed.Length > 1)
                    {
                        Assert.Equal(most - allowed.Where(tag => tag != best).Max(tag => scores[tag]), ahead);
                    }
                }
            );
}
