namespace Hearsay.Reading;

/// <summary>How much of the chain's belief each of its proposals has for its source, for its content, and for both ends of that.</summary>
internal struct ProposalShares
{
    private Keys _keys;
    private Outlines _outlines;
    private Beliefs _beliefs;
    private float _sum;
    private int _count;

    /// <summary>Adds the next proposal.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="loss">How far it is behind the best one, in nats.</param>
    public void Add(in Proposal proposal, float loss)
    {
        var belief = MathF.Exp(-loss);
        _keys[_count * 2] = proposal.SourceKey;
        _keys[(_count * 2) + 1] = proposal.ContentKey;
        _outlines[_count] = proposal.Outline;
        _beliefs[_count++] = belief;
        _sum += belief;
    }

    /// <summary>Gives a proposal its shares among all that were added, in tenths.</summary>
    public readonly void Give(ref Proposal proposal)
    {
        float same = 0,
            alike = 0,
            starts = 0,
            ends = 0;
        ulong source = proposal.SourceKey,
            content = proposal.ContentKey;
        var (first, end) = proposal.Outline;
        for (var i = 0; i < _count; i++)
        {
            same += _keys[i * 2] == source ? _beliefs[i] : 0;
            alike += _keys[(i * 2) + 1] == content ? _beliefs[i] : 0;
            starts += _outlines[i].First == first ? _beliefs[i] : 0;
            ends += _outlines[i].End == end ? _beliefs[i] : 0;
        }

        proposal.SourceShare = Tenths(same);
        proposal.ContentShare = Tenths(alike);
        proposal.StartShare = Tenths(starts);
        proposal.EndShare = Tenths(ends);
    }

    private readonly uint Tenths(float belief) => (uint)(belief / _sum * 9.99f);

    [System.Runtime.CompilerServices.InlineArray(ClaimRanker.Proposals * 2)]
    private struct Keys
    {
        private ulong _first;
    }

    [System.Runtime.CompilerServices.InlineArray(ClaimRanker.Proposals)]
    private struct Outlines
    {
        private (int First, int End) _first;
    }

    [System.Runtime.CompilerServices.InlineArray(ClaimRanker.Proposals)]
    private struct Beliefs
    {
        private float _first;
    }
}
