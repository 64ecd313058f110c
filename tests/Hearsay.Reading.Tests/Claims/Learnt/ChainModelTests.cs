using CsCheck;
using Hearsay.Language;

namespace Hearsay.Reading.Tests.Claims.Learnt;

/// <summary>The best sequence of labels is the best of all that are allowed.</summary>
public sealed class ChainModelTests
{
    private const int Labels = 5;

    private static readonly Gen<(int[] Scores, bool[] Closed, int[] Edges)> Chains = Gen.Int[1, 5]
        .SelectMany(count =>
            Gen.Select(
                Gen.Int[-50, 50].Array[count * Labels],
                Gen.Bool.Array[count],
                Gen.Int[-20, 20].Array[Labels * Labels]
            )
        );

    [Fact]
    public void Decoding_finds_what_trying_all_finds() =>
        Chains.Sample(chain =>
        {
            var (scores, closed, edges) = chain;
            var model = new ChainModel(ClaimModel.English.Cues.Weights, edges);
            var labels = Decode(model, scores, closed);
            Assert.True(IsAllowed(labels, closed));
            Assert.Equal(All(closed.Length).Where(all => IsAllowed(all, closed)).Max(Sum), Sum(labels));

            int Sum(byte[] sequence) =>
                sequence.Select((label, i) => scores[(i * Labels) + label]).Sum()
                + sequence.Zip(sequence.Skip(1), (before, label) => edges[(before * Labels) + label]).Sum();
        });

    private static byte[] Decode(ChainModel model, int[] scores, bool[] closed)
    {
        var stride = model.Weights.Labels;
        var spread = new int[closed.Length * stride];
        for (var i = 0; i < closed.Length; i++)
        {
            scores.AsSpan(i * Labels, Labels).CopyTo(spread.AsSpan(i * stride));
        }

        var labels = new byte[closed.Length];
        model.Decode(spread, closed, labels, new byte[spread.Length]);
        return labels;
    }

    private static bool IsAllowed(byte[] labels, bool[] closed) =>
        SpanLabels.CanFollow(0, labels[0])
        && SpanLabels.CanFollow(labels[^1], 0)
        && labels.Zip(closed, (label, shut) => !shut || label == 0).All(right => right)
        && labels.Zip(labels.Skip(1), SpanLabels.CanFollow).All(right => right);

    private static IEnumerable<byte[]> All(int count) =>
        Enumerable
            .Range(0, (int)Math.Pow(Labels, count))
            .Select(number =>
                Enumerable.Range(0, count).Select(i => (byte)(number / (int)Math.Pow(Labels, i) % Labels)).ToArray()
            );

    [Fact]
    public void Edges_of_another_number_of_labels_are_refused() =>
        Assert.Throws<InvalidDataException>(() => new ChainModel(ClaimModel.English.Cues.Weights, new int[81]));

    [Fact]
    public void The_shipped_weights_are_whole() => Assert.True(WeightFile.Embedded("en/models/claims.bin").IsWhole());
}
