using CsCheck;

namespace Hearsay.Reading.Tests.Claims.Learnt;

/// <summary>Labels of stretches: what is written is read again.</summary>
public sealed class SpanLabelTests
{
    private static readonly Gen<(int First, int Length, int Role)> Stretches = Gen.Select(
        Gen.Int[0, 20],
        Gen.Int[1, 12],
        Gen.Int[0, 1]
    );

    [Fact]
    public void A_stretch_ends_where_it_was_put() =>
        Stretches.Sample(
            (first, length, role) =>
            {
                var labels = new byte[40];
                SpanLabels.Put(labels, first, first + length, role);
                Assert.Equal(first + length, SpanLabels.EndOf(labels, first));
                Assert.Equal(role, SpanLabels.RoleOf(labels[first]));
                Assert.All(labels[(first + length)..], label => Assert.Equal(0, label));
            }
        );

    [Fact]
    public void What_was_put_can_follow_what_was_put() =>
        Gen.Select(Stretches, Stretches)
            .Sample(
                (one, other) =>
                {
                    var labels = new byte[70];
                    SpanLabels.Put(labels, one.First, one.First + one.Length, one.Role);
                    var next = one.First + one.Length + other.First;
                    SpanLabels.Put(labels, next, next + other.Length, other.Role);
                    for (var i = 1; i < labels.Length; i++)
                    {
                        Assert.True(SpanLabels.CanFollow(labels[i - 1], labels[i]));
                    }
                }
            );

    [Fact]
    public void Nothing_opens_inside_and_nothing_ends_open()
    {
        const int labels = 9;
        var openers = SpanLabels.Openers(labels);
        var enders = SpanLabels.Enders(labels);
        for (byte label = 0; label < labels; label++)
        {
            Assert.Equal(SpanLabels.CanFollow(0, label), (openers >> label & 1) != 0);
            Assert.Equal(SpanLabels.CanFollow(label, 0), (enders >> label & 1) != 0);
        }
    }
}
