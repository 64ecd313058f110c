using System.Runtime.InteropServices;

namespace Hearsay.Reading;

/// <summary>What the chain proposes for one cue, the best first.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct Proposals
{
    private readonly ReadOnlySpan<byte> _paths;
    private readonly ReadOnlySpan<int> _losses;
    private readonly ArgumentWindow _window;
    private readonly float _scale;
    private readonly ProposalShares _shares;

    /// <param name="window">The tokens around the cue.</param>
    /// <param name="paths">The labels of each proposal, one after the other.</param>
    /// <param name="losses">How far each is behind the best one.</param>
    /// <param name="scale">What a loss of 1 stands for, in nats.</param>
    public Proposals(scoped in ArgumentWindow window, ReadOnlySpan<byte> paths, ReadOnlySpan<int> losses, float scale)
    {
        _window = window;
        _paths = paths;
        _losses = losses;
        _scale = scale;
        Span<(int First, int End)> parts = stackalloc (int First, int End)[Proposal.MostParts];
        for (var i = 0; i < losses.Length; i++)
        {
            var proposal = Read(i, parts);
            _shares.Add(proposal, losses[i] * scale);
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => _losses.Length;

    /// <summary>One of them.</summary>
    /// <param name="index">Which.</param>
    /// <param name="parts">Room for <see cref="Proposal.MostParts"/>.</param>
    public Proposal At(int index, Span<(int First, int End)> parts)
    {
        var proposal = Read(index, parts);
        proposal.Rank = index;
        proposal.Loss = _losses[index] * _scale;
        _shares.Give(ref proposal);
        return proposal;
    }

    private Proposal Read(int index, Span<(int First, int End)> parts)
    {
        var count = _window.High - _window.Low;
        return Proposal.Of(_paths.Slice(index * count, count), _window.Low, _window.CueFirst, parts);
    }
}
