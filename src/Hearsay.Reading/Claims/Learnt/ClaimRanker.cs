using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Ranks whole proposals for a cue's source and content, and tells whether any of them is a claim.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
/// <param name="weights">The weights of <see cref="ProposalFeatures"/>.</param>
/// <param name="scale">What an integer weight of 1 stands for, in nats.</param>
/// <param name="ofLoss">What it costs a proposal to be a nat behind the chain's best.</param>
internal sealed class ClaimRanker(NarrowTable weights, float scale, float ofLoss)
{
    /// <summary>So many proposals are looked at.</summary>
    public const int Proposals = 12;

    /// <summary>Proposals further behind the best, in nats, are not looked at.</summary>
    public const float MostLoss = 4;

    private const int MostKnown = 32;

    public static ClaimRanker Read(WeightFile file, string name) =>
        new(
            file.Narrow(name),
            BinaryPrimitives.ReadSingleLittleEndian(file.Section(name + "-s")),
            BinaryPrimitives.ReadSingleLittleEndian(file.Section(name + "-l"))
        );

    /// <summary>The best of some proposals, and how sure it is that it is a claim at all, in nats.</summary>
    public (int Best, float Claim) Choose(in RankedCue cue, in Proposals proposals)
    {
        Span<(int First, int End)> room = stackalloc (int First, int End)[Proposal.MostParts];
        Span<KnownStretch> known = stackalloc KnownStretch[MostKnown];
        var count = 0;
        var (best, most, claim) = (0, float.NegativeInfinity, 0f);
        for (var i = 0; i < proposals.Count; i++)
        {
            var proposal = proposals.At(i, room);
            var sum = SumOf(cue, proposal);
            if (proposal.HasSource)
            {
                sum += SumOf(cue, proposal.Source, isSource: true, known, ref count);
            }

            foreach (var part in proposal.Parts)
            {
                sum += SumOf(cue, part, isSource: false, known, ref count);
            }

            var choice = (sum[0] * scale) - (ofLoss * proposal.Loss);
            (best, most, claim) = choice > most ? (i, choice, sum[1] * scale) : (best, most, claim);
        }

        return (best, claim);
    }

    private Vector128<int> SumOf(in RankedCue cue, in Proposal proposal)
    {
        Span<ulong> room = stackalloc ulong[ProposalFeatures.MostOfWhole];
        var keys = new FeatureKeys(room, weights.Places);
        ProposalFeatures.FillWhole(ref keys, cue, proposal);
        return SumOf(ref keys);
    }

    // Most proposals share their stretches with others.
    private Vector128<int> SumOf(
        in RankedCue cue,
        (int First, int End) stretch,
        bool isSource,
        Span<KnownStretch> known,
        ref int count
    )
    {
        foreach (ref readonly var one in known[..count])
        {
            if (one.First == stretch.First && one.End == stretch.End && one.IsSource == isSource)
            {
                return one.Sum;
            }
        }

        Span<ulong> room = stackalloc ulong[ProposalFeatures.MostOfStretch];
        var keys = new FeatureKeys(room, weights.Places);
        if (isSource)
        {
            ProposalFeatures.FillSource(ref keys, cue, stretch);
        }
        else
        {
            ProposalFeatures.FillContent(ref keys, cue, stretch);
        }

        var sum = SumOf(ref keys);
        if (count < known.Length)
        {
            known[count++] = new KnownStretch(stretch.First, stretch.End, isSource, sum);
        }

        return sum;
    }

    private Vector128<int> SumOf(ref FeatureKeys keys) => Vector128.WidenLower(weights.Sum(keys.AskAll()));

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct KnownStretch(int First, int End, bool IsSource, Vector128<int> Sum);
}
