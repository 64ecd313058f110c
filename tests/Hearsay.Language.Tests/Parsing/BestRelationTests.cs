using CsCheck;

namespace Hearsay.Language.Tests;

public sealed class BestRelationTests
{
    [Fact]
    public void The_first_of_the_best_is_taken_and_never_that_of_the_root() =>
        Gen.Int[-3, 3]
            .Array[RelationNames.Count + 5]
            .Sample(scores =>
            {
                var known = scores[1..RelationNames.Count];
                Assert.Equal(Array.IndexOf(known, known.Max()) + 2, (int)DependencyParser.BestRelation(scores, out _));
            });
}
