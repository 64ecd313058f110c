namespace Hearsay.Reading;

/// <summary>How much of the chain's belief each of its proposals has for its source, and for its content.</summary>
internal struct ProposalShares
{
    private Keys _keys;
    private Beliefs _beliefs;
    private float _sum;
    private int _count;

    /// <summary>Adds the next proposal.</summary>
    /// <param name="source">What tells its source from others'.</param>
    /// <param name="content">What tells its content from others'.</param>
    /// <param name="loss">How far it is behind the best one, in nats.</param>
    public void Add(ulong source, ulong content, float loss)
    {
        var belief = MathF.Exp(-loss);
        _keys[_count * 2] = source;
        _keys[_count * 2 + 1] = content;
        _beliefs[_count++] = belief;
        _sum += belief;
    }

    /// <summary>The shares of a source and of a content among all that were added, in tenths.</summary>
    public readonly (uint Source, uint Content) Of(ulong source, ulong content)
    {
        float same = 0,
            alike = 0;
        for (var i = 0; i < _count; i++)
        {
            same += _keys[i * 2] == source ? _beliefs[i] : 0;
            alike += _keys[i * 2 + 1] == content ? _beliefs[i] : 0;
        }

        return ((uint)(same / _sum * 9.99f), (uint)(alike / _sum * 9.99f));
    }

    [System.Runtime.CompilerServices.InlineArray(ClaimRanker.Proposals * 2)]
    private struct Keys
    {
        private ulong _first;
    }

    [System.Runtime.CompilerServices.InlineArray(ClaimRanker.Proposals)]
    private struct Beliefs
    {
        private float _first;
    }
}
