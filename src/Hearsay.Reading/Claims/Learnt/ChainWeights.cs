using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>
/// The weights of what is seen at a token: how much more each label is worth than the one outside, which itself is worth
/// nothing. Chains of one role have four labels beside that one, chains of two have eight.
/// </summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class ChainWeights
{
    /// <summary>No token has more features: sums are 16 bits wide.</summary>
    public const int MostFeatures = 250;

    private readonly NarrowTable _one;
    private readonly BroadTable _two;

    /// <param name="file">The file.</param>
    /// <param name="name">The name of the section of weights; its scale's has "-s" behind it.</param>
    /// <param name="roles">How many roles the chain has, one or two.</param>
    public ChainWeights(WeightFile file, string name, int roles)
    {
        Labels = SpanLabels.CountFor(roles);
        Scale = MemoryMarshal.Read<float>(file.Section(name + "-s"));
        if (roles == 1)
        {
            _one = file.Narrow(name);
        }
        else
        {
            _two = file.Broad(name);
        }
    }

    /// <summary>How many labels there are, the one outside included.</summary>
    public int Labels { get; }

    /// <summary>What an integer weight of 1 stands for, in nats; 0 where nothing was learnt.</summary>
    public float Scale { get; }

    /// <summary>Tells where features are looked for.</summary>
    public FeaturePlaces Places => Labels == NarrowTable.Classes + 1 ? _one.Places : _two.Places;

    /// <summary>The sums of the weights of features that were asked for, for each label but the one outside.</summary>
    public Vector128<short> Sum(ReadOnlySpan<ulong> places) =>
        Labels == NarrowTable.Classes + 1 ? _one.Sum(places) : _two.Sum(places);

    /// <summary>Writes a position's scores.</summary>
    /// <param name="sum">What <see cref="Sum"/> gave.</param>
    /// <param name="scores">Takes one per label.</param>
    public static void Put(Vector128<short> sum, Span<int> scores)
    {
        scores[0] = 0;
        for (var label = 1; label < scores.Length; label++)
        {
            scores[label] = sum[label - 1];
        }
    }
}
